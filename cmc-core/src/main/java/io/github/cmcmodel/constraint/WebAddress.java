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

/** An absolute web address with scheme http or https and a host, such as {@code https://www.iom.int/}. */
@Target({METHOD, FIELD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValueValidators.ForWebAddress.class)
public @interface WebAddress {
    /**
     * The message.
     *
     * @return the key of the rule's message
     */
    String message() default "{io.github.cmcmodel.url.malformed}";

    /**
     * The validation groups.
     *
     * @return none
     */
    Class<?>[] groups() default {};

    /**
     * The payload.
     *
     * @return none
     */
    Class<? extends Payload>[] payload() default {};
}
