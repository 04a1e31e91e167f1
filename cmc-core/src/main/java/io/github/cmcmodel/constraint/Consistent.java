// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An object whose attributes agree with each other, as the rules listed say. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ConsistentValidator.class)
public @interface Consistent {
    /**
     * The rules that the object must obey.
     *
     * @return one class per rule
     */
    Class<? extends ObjectRule<?>>[] value();

    /**
     * Unused: each breach brings the message of its own rule.
     *
     * @return an empty text
     */
    String message() default "";

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
