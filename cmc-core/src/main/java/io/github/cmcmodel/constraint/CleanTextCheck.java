// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Shown;
import io.github.cmcmodel.value.LocalizedText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
        check(text, max, contactAllowed, breaches, null);
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
        List<LocalizedText.Entry> entries = text.entries();
        for (int at = 0; at < entries.size(); at++) {
            LocalizedText.Entry entry = entries.get(at);
            String language = entry.language();
            if (!LocalizedText.isWellFormedTag(language)) {
                breaches.add(RuleCode.LANGUAGE_MALFORMED, Map.of("language", language), language);
            }
            check(entry.text(), max, contactAllowed, breaches, language);
        }
    }

    private static void check(
            String text, int max, boolean contactAllowed, RuleBreaches breaches, @Nullable String language) {
        int marks = TextContents.marks(text);
        boolean doubtful = (marks & TextContents.DOUBTFUL) != 0;
        if ((marks & TextContents.VISIBLE) == 0 && (!doubtful || TextContents.isBlank(text))) {
            add(RuleCode.TEXT_BLANK, Map.of(), breaches, language);
            return;
        }
        if (text.length() > max) { // in characters it may still have fewer
            int length = text.codePointCount(0, text.length());
            if (length > max) {
                add(RuleCode.TEXT_TOO_LONG, Map.of("length", length, "maximum", max), breaches, language);
            }
        }
        if (doubtful) {
            forbidden(text, breaches, language);
        }
        if (!contactAllowed && (marks & TextContents.CONTACT) != 0) {
            ContactDetails.in(text)
                    .ifPresent(kind ->
                            add(RuleCode.PRIVACY_CONTACT_IN_PUBLIC_TEXT, Map.of("kind", kind), breaches, language));
        }
    }

    private static void forbidden(String text, RuleBreaches breaches, @Nullable String language) {
        int forbidden = TextContents.forbiddenCharacter(text);
        if (forbidden >= 0) {
            Map<String, Object> arguments = Map.of(
                    "character",
                    Shown.character(text.codePointAt(forbidden)),
                    "offset",
                    text.codePointCount(0, forbidden));
            add(RuleCode.TEXT_FORBIDDEN_CHARACTER, arguments, breaches, language);
        }
    }

    private static void add(RuleCode rule, Map<String, ?> arguments, RuleBreaches breaches, @Nullable String language) {
        if (language == null) {
            breaches.add(rule, arguments);
        } else {
            breaches.add(rule, arguments, language);
        }
    }
}
