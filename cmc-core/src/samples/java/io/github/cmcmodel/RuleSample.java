// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;

/**
 * For one rule, a small mechanism in which nothing is found, and one like it that breaks the rule once and no other.
 *
 * @param rule the rule
 * @param passing the mechanism in which nothing is found
 * @param failing the mechanism that breaks the rule
 * @param pointer where it is broken
 * @param subject the identifier of what the place belongs to
 * @param arguments the arguments of the finding
 */
public record RuleSample(
        RuleCode rule,
        ConsultativeMechanism passing,
        ConsultativeMechanism failing,
        Pointer pointer,
        String subject,
        Map<String, Object> arguments) {
    @Override
    public String toString() {
        return rule.code();
    }
}
