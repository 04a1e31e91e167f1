// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Shown;
import io.github.cmcmodel.value.LocalizedText;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Apply {@link CleanText} to plain and to localized texts. */
public final class CleanTextValidators {
    private CleanTextValidators() {}

    /** For plain texts. */
    public static final class ForText implements ConstraintValidator<CleanText, CharSequence> {
        private int max;
        private boolean contactAllowed;

        /** For the Jakarta validator, which makes one per annotation. */
        public ForText() {}

        @Override
        public void initialize(CleanText annotation) {
            max = annotation.max();
            contactAllowed = annotation.contactAllowed();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            if (text != null) {
                check(text.toString(), max, contactAllowed, violations);
            }
            return violations.none();
        }
    }

    /** For localized texts, entry by entry. */
    public static final class ForLocalizedText implements ConstraintValidator<CleanText, LocalizedText> {
        private int max;
        private boolean contactAllowed;

        /** For the Jakarta validator, which makes one per annotation. */
        public ForLocalizedText() {}

        @Override
        public void initialize(CleanText annotation) {
            max = annotation.max();
            contactAllowed = annotation.contactAllowed();
        }

        @Override
        public boolean isValid(@Nullable LocalizedText text, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            if (text != null) {
                for (LocalizedText.Entry entry : text.entries()) {
                    if (!LocalizedText.isWellFormedTag(entry.language())) {
                        violations.add(
                                RuleCode.LANGUAGE_MALFORMED, Map.of("language", entry.language()), entry.language());
                    }
                    check(entry.text(), max, contactAllowed, violations, entry.language());
                }
            }
            return violations.none();
        }
    }

    private static void check(String text, int max, boolean contactAllowed, Violations violations, Object... path) {
        if (TextContents.isBlank(text)) {
            violations.add(RuleCode.TEXT_BLANK, Map.of(), path);
            return;
        }
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            violations.add(RuleCode.TEXT_TOO_LONG, Map.of("length", length, "maximum", max), path);
        }
        int forbidden = TextContents.forbiddenCharacter(text);
        if (forbidden >= 0) {
            violations.add(
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
                    .ifPresent(kind ->
                            violations.add(RuleCode.PRIVACY_CONTACT_IN_PUBLIC_TEXT, Map.of("kind", kind), path));
        }
    }
}
