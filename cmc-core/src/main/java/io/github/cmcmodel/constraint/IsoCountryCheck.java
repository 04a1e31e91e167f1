// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;

/** Applies {@link IsoCountry}. Codes that were withdrawn are accepted: whether they were in force, a rule on the object says. */
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
        if (CountryCodes.all(standard, code).isEmpty()) {
            breaches.add(RuleCode.ISO_UNKNOWN_CODE, arguments(code, standard));
        }
    }

    /**
     * What the message says: after the standard, the code that was probably meant.
     *
     * @param code the code
     * @param standard which of the three codes it must be
     * @return the arguments
     */
    public static Map<String, Object> arguments(String code, CountryCodes.Standard standard) {
        String meant = CountryCodes.meant(standard, code)
                .map(found -> " (" + found + ")")
                .orElse("");
        return Map.of("value", code, "standard", standard.title(), "meant", meant);
    }
}
