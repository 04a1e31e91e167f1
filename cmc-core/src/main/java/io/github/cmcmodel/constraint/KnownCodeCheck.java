// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.code.Code;
import java.util.Map;

/** Applies {@link KnownCode}. */
public final class KnownCodeCheck {
    private KnownCodeCheck() {}

    /**
     * Looks at a code.
     *
     * @param code the code
     * @param breaches takes the breach
     */
    public static void check(Code code, RuleBreaches breaches) {
        if (!code.isKnown()) {
            breaches.add(
                    RuleCode.CODE_UNKNOWN,
                    Map.of("value", code.value(), "list", code.getClass().getSimpleName()));
        }
    }
}
