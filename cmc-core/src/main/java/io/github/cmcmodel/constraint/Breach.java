// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Shown;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What Hibernate Validator hands on beside a violation's message, as its dynamic payload, such as {@code text.too-long} with
 * the length and the maximum. Texts among the arguments are held as {@link Shown} shows them.
 *
 * @param rule the rule that was broken
 * @param arguments the arguments of its message, by name
 */
public record Breach(RuleCode rule, Map<String, Object> arguments) {
    /**
     * Takes a rule and arguments, and makes texts fit to be shown.
     *
     * @param rule the rule that was broken
     * @param arguments the arguments of its message, by name
     */
    public Breach {
        arguments = arguments.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        argument ->
                                argument.getValue() instanceof String text ? Shown.text(text) : argument.getValue()));
    }
}
