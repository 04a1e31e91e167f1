// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;

/** Applies {@link IsoCountry}. */
public final class IsoCountryCheck {
    private IsoCountryCheck() {}

    /**
     * Looks at a country code.
     *
     * @param code the code
     * @param standard which of the three codes it must be
     * @param breaches takes the breach
     */
    public static void check(String code, CountryCodes.Standard standard, RuleBreaches breaches) {
        if (CountryCodes.find(standard, code).isEmpty()) {
            breaches.add(RuleCode.ISO_UNKNOWN_CODE, Map.of("value", code, "standard", standard.title()));
        }
    }
}
