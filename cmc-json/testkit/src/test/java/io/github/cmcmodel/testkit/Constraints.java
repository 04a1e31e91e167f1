// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.constraint.Breach;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What the constraints on the types say of a value. */
final class Constraints {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private Constraints() {}

    record Found(String path, Breach breach, String message) {}

    static List<Found> of(Object value) {
        List<Found> found = new ArrayList<>();
        for (ConstraintViolation<Object> violation : VALIDATOR.validate(value)) {
            HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
            Breach breach = hibernate.getDynamicPayload(Breach.class);
            found.add(new Found(violation.getPropertyPath().toString(), breach, violation.getMessage()));
        }
        return found;
    }
}
