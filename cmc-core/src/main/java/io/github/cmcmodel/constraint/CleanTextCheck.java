// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.value.LocalizedText;

/** Applies {@link CleanText} and {@link PublicTexts}: all rules on a text that anybody may read. */
public final class CleanTextCheck {
    private CleanTextCheck() {}

    /**
     * Looks at a text.
     *
     * @param text the text
     * @param max the most characters that it may have
     * @param breaches takes each breach
     */
    public static void check(String text, int max, RuleBreaches breaches) {
        TextRules.ALL.check(text, max, breaches);
    }

    /**
     * Looks at a text entry by entry, and at each language tag.
     *
     * @param text the text
     * @param max the most characters that an entry may have
     * @param breaches takes each breach
     */
    public static void check(LocalizedText text, int max, RuleBreaches breaches) {
        TextRules.ALL.check(text, max, breaches);
    }
}
