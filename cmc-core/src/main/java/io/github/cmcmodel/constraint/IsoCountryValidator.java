// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.rule.RuleCode;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
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
        if (text != null && CountryCodes.find(standard, text.toString()).isEmpty()) {
            violations.add(RuleCode.ISO_UNKNOWN_CODE, Map.of("value", text.toString(), "standard", standard.title()));
        }
        return violations.none();
    }
}
