// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.value.code.Code;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Applies {@link KnownCode}. */
public final class KnownCodeValidator implements ConstraintValidator<KnownCode, Code> {
    /** For the Jakarta validator, which makes one per annotation. */
    public KnownCodeValidator() {}

    @Override
    public boolean isValid(@Nullable Code code, ConstraintValidatorContext context) {
        Violations violations = new Violations(context);
        if (code != null) {
            KnownCodeCheck.check(code, violations::add);
        }
        return violations.none();
    }
}
