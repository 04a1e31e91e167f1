// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A type whose values are about one person, such as the person behind a focal point. What such a value says is in no finding,
 * no message and no excerpt.
 *
 * <p>As a constraint it applies the rules of the type's {@link PersonalText}s, those of the severity of its group. A breach is
 * reported on the value as a whole, so that {@code getInvalidValue()} returns the value, whose {@code toString()} shows
 * nothing personal. The path names the attribute, such as {@code person.name}, in a node of a kind that is no
 * property: a framework that reads the value at a path of properties, as Spring does for its log, ends at the person.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Personal.List.class)
@Constraint(validatedBy = ObjectValidators.ForPersonal.class)
public @interface Personal {
    /**
     * Unused: each breach has the message of its own rule.
     *
     * @return an empty text
     */
    String message() default "";

    /**
     * The validation groups.
     *
     * @return none for errors, {@link Warnings} for warnings
     */
    Class<?>[] groups() default {};

    /**
     * The payload.
     *
     * @return none
     */
    Class<? extends Payload>[] payload() default {};

    /** One for each severity. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /**
         * The annotations.
         *
         * @return one for each severity
         */
        Personal[] value();
    }
}
