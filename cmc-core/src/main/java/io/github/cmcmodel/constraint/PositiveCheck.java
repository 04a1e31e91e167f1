// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;

/** Applies {@link jakarta.validation.constraints.Positive}, whose message on the types is that of the rule. */
public final class PositiveCheck {
    private PositiveCheck() {}

    /**
     * Looks at a number.
     *
     * @param number the number
     * @param breaches takes the breach
     */
    public static void check(int number, RuleBreaches breaches) {
        if (number <= 0) {
            breaches.add(RuleCode.NUMBER_NOT_POSITIVE, Map.of());
        }
    }
}
