// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Applies {@link WebAddress}. Nothing is looked up. */
public final class WebAddressValidator implements ConstraintValidator<WebAddress, CharSequence> {
    /** For the Jakarta validator, which makes one per annotation. */
    public WebAddressValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        Violations violations = new Violations(context);
        if (text != null) {
            WebAddressCheck.check(text.toString(), violations::add);
        }
        return violations.none();
    }
}
