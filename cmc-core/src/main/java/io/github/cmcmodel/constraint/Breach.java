// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;

/**
 * What Hibernate Validator hands on beside a violation's message, as its dynamic payload: the rule and its arguments.
 *
 * @param rule the rule that was broken
 * @param arguments the arguments of its message, by name
 */
public record Breach(RuleCode rule, Map<String, Object> arguments) {
    /**
     * Takes a rule and arguments.
     *
     * @param rule the rule that was broken
     * @param arguments the arguments of its message, by name
     */
    public Breach {
        arguments = Map.copyOf(arguments);
    }
}
