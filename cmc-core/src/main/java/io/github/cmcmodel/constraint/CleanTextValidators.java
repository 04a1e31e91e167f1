// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.value.LocalizedText;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
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
                CleanTextCheck.check(text.toString(), max, contactAllowed, violations::add);
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
                CleanTextCheck.check(text, max, contactAllowed, violations::add);
            }
            return violations.none();
        }
    }
}
