// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.text.Shown;
import io.github.cmcmodel.value.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which rules on a text are applied, such as the errors alone: {@code text.too-long} and its like. */
enum TextRules {
    /** The errors. */
    ERRORS(true, false),
    /** The warnings about what anybody may read. */
    WARNINGS(false, true),
    /** All rules on what anybody may read. */
    ALL(true, true);

    private final boolean errors;
    private final boolean warnings;

    TextRules(boolean errors, boolean warnings) {
        this.errors = errors;
        this.warnings = warnings;
    }

    /** Looks at a plain or a localized text. */
    void check(Object text, int max, RuleBreaches breaches) {
        if (text instanceof LocalizedText localized) {
            check(localized, max, breaches);
        } else {
            check(text.toString(), max, breaches);
        }
    }

    /** Looks at a text. */
    void check(String text, int max, RuleBreaches breaches) {
        check(text, max, breaches, null);
    }

    /** Looks at each entry, and at each language tag. */
    void check(LocalizedText text, int max, RuleBreaches breaches) {
        List<LocalizedText.Entry> entries = text.entries();
        for (int at = 0; at < entries.size(); at++) { // an iterator would be a new object for each text
            LocalizedText.Entry entry = entries.get(at);
            String language = entry.language();
            if (errors && !LocalizedText.isWellFormedTag(language)) {
                breaches.add(RuleCode.LANGUAGE_MALFORMED, Map.of("language", language), language);
            }
            check(entry.text(), max, breaches, language);
        }
    }

    private void check(String text, int max, RuleBreaches breaches, @Nullable String language) {
        int marks = TextContents.marks(text);
        if (errors && !errors(text, marks, max, breaches, language)) {
            return;
        }
        if (warnings && (marks & TextContents.CONTACT) != 0) {
            Optional<String> kind = ContactDetails.in(text);
            if (kind.isPresent()) {
                add(RuleCode.PRIVACY_CONTACT_IN_PUBLIC_TEXT, Map.of("kind", kind.get()), breaches, language);
            }
        }
    }

    /** Whether there is something to read. */
    private static boolean errors(String text, int marks, int max, RuleBreaches breaches, @Nullable String language) {
        boolean doubtful = (marks & TextContents.DOUBTFUL) != 0;
        if ((marks & TextContents.VISIBLE) == 0 && (!doubtful || TextContents.isBlank(text))) {
            add(RuleCode.TEXT_BLANK, Map.of(), breaches, language);
            return false;
        }
        if (text.length() > max) { // in characters it may still have fewer
            int length = text.codePointCount(0, text.length());
            if (length > max) {
                add(RuleCode.TEXT_TOO_LONG, Map.of("length", length, "maximum", max), breaches, language);
            }
        }
        int forbidden = doubtful ? TextContents.forbiddenCharacter(text) : -1;
        if (forbidden >= 0) {
            String character = Shown.character(text.codePointAt(forbidden));
            int offset = text.codePointCount(0, forbidden);
            Map<String, Object> arguments = Map.of("character", character, "offset", offset);
            add(RuleCode.TEXT_FORBIDDEN_CHARACTER, arguments, breaches, language);
        }
        return true;
    }

    private static void add(RuleCode rule, Map<String, ?> arguments, RuleBreaches breaches, @Nullable String language) {
        if (language == null) {
            breaches.add(rule, arguments);
        } else {
            breaches.add(rule, arguments, language);
        }
    }
}
