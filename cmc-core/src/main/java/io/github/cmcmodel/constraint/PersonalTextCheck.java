// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.value.LocalizedText;

/** Applies {@link PersonalText}. */
public final class PersonalTextCheck {
    private PersonalTextCheck() {}

    /**
     * Looks at a text of a person.
     *
     * @param text the text
     * @param max the most characters that it may have
     * @param contactAllowed whether contact details belong there
     * @param breaches takes each breach
     */
    public static void check(String text, int max, boolean contactAllowed, RuleBreaches breaches) {
        (contactAllowed ? TextRules.ERRORS : TextRules.ALL).check(text, max, breaches);
    }

    /**
     * Looks at a text of a person entry by entry, and at each language tag.
     *
     * @param text the text
     * @param max the most characters that an entry may have
     * @param contactAllowed whether contact details belong there
     * @param breaches takes each breach
     */
    public static void check(LocalizedText text, int max, boolean contactAllowed, RuleBreaches breaches) {
        (contactAllowed ? TextRules.ERRORS : TextRules.ALL).check(text, max, breaches);
    }
}
