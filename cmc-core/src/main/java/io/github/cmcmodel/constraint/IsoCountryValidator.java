// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Applies {@link IsoCountry}. */
public final class IsoCountryValidator implements ConstraintValidator<IsoCountry, CharSequence> {
    private CountryCodes.Standard standard = CountryCodes.Standard.ALPHA2;

    /** For the Jakarta validator, which makes one per annotation. */
    public IsoCountryValidator() {}

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
