// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.Code;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * What a Jakarta validator calls for the constraints on one value.
 *
 * <p>It makes the instances by reflection from its own package and module, so the classes and their constructors are public.
 * No other package can name them, since this class is not.
 */
final class ValueValidators {
    private ValueValidators() {}

    /** Applies {@link CleanText} to plain texts. */
    public static final class ForText implements ConstraintValidator<CleanText, CharSequence> {
        private int max;

        public ForText() {}

        @Override
        public void initialize(CleanText annotation) {
            max = annotation.max();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return isCleanText(text, max, context);
        }
    }

    /** Applies {@link CleanText} to localized texts, entry by entry. */
    public static final class ForLocalizedText implements ConstraintValidator<CleanText, LocalizedText> {
        private int max;

        public ForLocalizedText() {}

        @Override
        public void initialize(CleanText annotation) {
            max = annotation.max();
        }

        @Override
        public boolean isValid(@Nullable LocalizedText text, ConstraintValidatorContext context) {
            return isCleanText(text, max, context);
        }
    }

    private static boolean isCleanText(@Nullable Object text, int max, ConstraintValidatorContext context) {
        Violations violations = new Violations(context);
        if (text != null) {
            TextRules.ERRORS.check(text, max, violations::add);
        }
        return violations.none();
    }

    /** Applies {@link KnownCode}. */
    public static final class ForKnownCode implements ConstraintValidator<KnownCode, Code> {
        public ForKnownCode() {}

        @Override
        public boolean isValid(@Nullable Code code, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            if (code != null) {
                KnownCodeCheck.check(code, violations::add);
            }
            return violations.none();
        }
    }

    /** Applies {@link IsoCountry}. */
    public static final class ForIsoCountry implements ConstraintValidator<IsoCountry, CharSequence> {
        private CountryCodes.Standard standard = CountryCodes.Standard.ALPHA2;

        public ForIsoCountry() {}

        @Override
        public void initialize(IsoCountry annotation) {
            standard = annotation.value();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            if (text != null) {
                IsoCountryCheck.check(text.toString(), standard, violations::add);
            }
            return violations.none();
        }
    }

    /** Applies {@link WebAddress}. Nothing is looked up. */
    public static final class ForWebAddress implements ConstraintValidator<WebAddress, CharSequence> {
        public ForWebAddress() {}

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            if (text != null) {
                WebAddressCheck.check(text.toString(), violations::add);
            }
            return violations.none();
        }
    }

    /** Applies {@link Language}. */
    public static final class ForLanguage implements ConstraintValidator<Language, CharSequence> {
        public ForLanguage() {}

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            Violations violations = new Violations(context);
            if (text != null) {
                LanguageCheck.check(text.toString(), violations::add);
            }
            return violations.none();
        }
    }
}
