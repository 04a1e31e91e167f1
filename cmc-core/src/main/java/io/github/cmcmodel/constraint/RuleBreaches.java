// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;

/** Takes the breaches that a constraint finds in a value, each with the rule that was broken. */
@FunctionalInterface
public interface RuleBreaches {
    /**
     * One breach.
     *
     * @param rule the rule that was broken
     * @param arguments the arguments of the rule's message, by name
     * @param path the steps inside the value, such as a language tag; empty for the value itself
     */
    void add(RuleCode rule, Map<String, ?> arguments, Object... path);
}
