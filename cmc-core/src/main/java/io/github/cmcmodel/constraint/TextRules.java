// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Shown;
import io.github.cmcmodel.value.LocalizedText;
import java.util.Map;

/** The rules on one text, such as {@code text.too-long}, by their severity. */
final class TextRules {
    private TextRules() {}

    /** Applies the errors to a plain or a localized text. */
    static void errors(Object text, int max, RuleBreaches breaches) {
        if (text instanceof LocalizedText localized) {
            errors(localized, max, breaches);
        } else {
            errors(text.toString(), max, breaches);
        }
    }

    /** Applies the errors. */
    static void errors(String text, int max, RuleBreaches breaches) {
        errors(text, max, breaches, new Object[0]);
    }

    /** Applies the errors to each entry, and to each language tag. */
    static void errors(LocalizedText text, int max, RuleBreaches breaches) {
        for (LocalizedText.Entry entry : text.entries()) {
            String language = entry.language();
            if (!LocalizedText.isWellFormedTag(language)) {
                breaches.add(RuleCode.LANGUAGE_MALFORMED, Map.of("language", language), language);
            }
            errors(entry.text(), max, breaches, language);
        }
    }

    private static void errors(String text, int max, RuleBreaches breaches, Object... path) {
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
            String character = Shown.character(text.codePointAt(forbidden));
            int offset = text.codePointCount(0, forbidden);
            breaches.add(RuleCode.TEXT_FORBIDDEN_CHARACTER, Map.of("character", character, "offset", offset), path);
        }
    }

    /** Applies to a plain or a localized text the warnings about what anybody may read. */
    static void warnings(Object text, RuleBreaches breaches) {
        if (text instanceof LocalizedText localized) {
            warnings(localized, breaches);
        } else {
            warnings(text.toString(), breaches);
        }
    }

    /** Applies the warnings about what anybody may read. */
    static void warnings(String text, RuleBreaches breaches) {
        warnings(text, breaches, new Object[0]);
    }

    /** Applies the warnings about what anybody may read to each entry. */
    static void warnings(LocalizedText text, RuleBreaches breaches) {
        for (LocalizedText.Entry entry : text.entries()) {
            warnings(entry.text(), breaches, entry.language());
        }
    }

    private static void warnings(String text, RuleBreaches breaches, Object... path) {
        ContactDetails.in(text)
                .ifPresent(kind -> breaches.add(RuleCode.PRIVACY_CONTACT_IN_PUBLIC_TEXT, Map.of("kind", kind), path));
    }
}
