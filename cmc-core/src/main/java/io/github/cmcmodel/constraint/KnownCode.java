// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A code that this version knows. An unknown one is worth a notice, no more, since open lists grow: {@code @KnownCode(groups =
 * Notices.class)}.
 */
@Target({METHOD, FIELD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValueValidators.ForKnownCode.class)
public @interface KnownCode {
    /**
     * The message.
     *
     * @return the key of the rule's message
     */
    String message() default "{io.github.cmcmodel.code.unknown}";

    /**
     * The validation groups.
     *
     * @return {@link Notices}
     */
    Class<?>[] groups() default {};

    /**
     * The payload.
     *
     * @return none
     */
    Class<? extends Payload>[] payload() default {};
}
