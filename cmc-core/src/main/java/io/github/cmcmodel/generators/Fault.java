// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.generators;

import io.github.cmcmodel.constraint.Breach;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;

/**
 * A mechanism that breaks one rule once, such as {@code plan.succeeds-itself} at {@code /plans/0/succeeds}, and no other rule
 * at all, not even one that only informs.
 *
 * @param mechanism the mechanism
 * @param rule the rule that it breaks
 * @param place where
 * @param arguments the arguments of the finding, by name, texts as {@link io.github.cmcmodel.rule.Shown} shows them
 */
public record Fault(ConsultativeMechanism mechanism, RuleCode rule, Pointer place, Map<String, Object> arguments) {
    /**
     * Takes what is wrong, and makes texts fit to be compared with a finding's.
     *
     * @param mechanism the mechanism
     * @param rule the rule that it breaks
     * @param place where
     * @param arguments the arguments of the finding, by name
     */
    public Fault {
        arguments = new Breach(rule, arguments).arguments();
    }

    /**
     * The rule and the place, as a failing test shows them.
     *
     * @return such as {@code plan.succeeds-itself at /plans/0/succeeds}
     */
    @Override
    public String toString() {
        return rule.code() + " at " + place;
    }
}
