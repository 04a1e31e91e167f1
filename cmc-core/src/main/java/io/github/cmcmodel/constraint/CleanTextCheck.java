// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Shown;
import io.github.cmcmodel.value.LocalizedText;
import java.util.Map;

/** Applies {@link CleanText} to plain and to localized texts. */
public final class CleanTextCheck {
    private CleanTextCheck() {}

    /**
     * Looks at a text.
     *
     * @param text the text
     * @param max the most characters that it may have
     * @param contactAllowed whether contact details belong there
     * @param breaches takes each breach
     */
    public static void check(String text, int max, boolean contactAllowed, RuleBreaches breaches) {
        check(text, max, contactAllowed, breaches, new Object[0]);
    }

    /**
     * Looks at a text entry by entry, and at each language tag.
     *
     * @param text the text
     * @param max the most characters that an entry may have
     * @param contactAllowed whether contact details belong there
     * @param breaches takes each breach
     */
    public static void check(LocalizedText text, int max, boolean contactAllowed, RuleBreaches breaches) {
        for (LocalizedText.Entry entry : text.entries()) {
            String language = entry.language();
            if (!LocalizedText.isWellFormedTag(language)) {
                breaches.add(RuleCode.LANGUAGE_MALFORMED, Map.of("language", language), language);
            }
            check(entry.text(), max, contactAllowed, breaches, language);
        }
    }

    private static void check(String text, int max, boolean contactAllowed, RuleBreaches breaches, Object... path) {
        if (TextContents.isBlank(text)) {
            breaches.add(RuleCode.TEXT_BLANK, Map.of(), path);
            return;
        }
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            breaches.add(RuleCode.TEXT_TOO_LONG, Map.of("length", length, "maximum", max), path);
        }
        int forbidden = TextContents.forbiddenCharacter(text);
        if (forbidden >= 0) {
            breaches.add(
                    RuleCode.TEXT_FORBIDDEN_CHARACTER,
                    Map.of(
                            "character",
                            Shown.character(text.codePointAt(forbidden)),
                            "offset",
                            text.codePointCount(0, forbidden)),
                    path);
        }
        if (!contactAllowed) {
            ContactDetails.in(text)
                    .ifPresent(
                            kind -> breaches.add(RuleCode.PRIVACY_CONTACT_IN_PUBLIC_TEXT, Map.of("kind", kind), path));
        }
    }
}
