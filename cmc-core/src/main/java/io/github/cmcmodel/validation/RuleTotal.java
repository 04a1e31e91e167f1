// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import java.util.Objects;

/**
 * How often one rule was broken in a document, such as 1,204 errors of {@code text.blank}, of which a report may list only the
 * first.
 *
 * @param rule the rule that was broken
 * @param severity how grave these findings are
 * @param found how many were found and not suppressed
 * @param suppressed how many were found and suppressed
 */
public record RuleTotal(RuleCode rule, Severity severity, long found, long suppressed) {
    /**
     * Takes two numbers.
     *
     * @param rule the rule that was broken
     * @param severity how grave these findings are
     * @param found how many were found and not suppressed
     * @param suppressed how many were found and suppressed
     * @throws IllegalArgumentException if a number is below zero
     */
    public RuleTotal {
        Objects.requireNonNull(rule, "RuleTotal rule");
        Objects.requireNonNull(severity, "RuleTotal severity");
        if (found < 0 || suppressed < 0) {
            throw new IllegalArgumentException(
                    "'found' and 'suppressed' must be zero or more, but were " + found + " and " + suppressed);
        }
    }
}
