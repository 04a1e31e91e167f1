// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.constraint.Breach;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.constraint.Warnings;
import io.github.cmcmodel.rule.Pointer;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What an application's own validator finds in a value, in all groups. */
final class Constraints {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private Constraints() {}

    record Found(Pointer pointer, Breach breach, String message) {}

    static List<Found> of(Object value) {
        List<Found> found = new ArrayList<>();
        for (ConstraintViolation<Object> violation :
                VALIDATOR.validate(value, Default.class, Warnings.class, Notices.class)) {
            Breach breach = Breach.of(violation).orElseThrow();
            found.add(new Found(Breach.pointer(violation), breach, violation.getMessage()));
        }
        return found;
    }
}
