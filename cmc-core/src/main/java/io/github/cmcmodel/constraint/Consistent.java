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
 * An object whose attributes agree with each other, as the rules listed say. Each severity has an annotation of its own: {@code
 * @Consistent(value = LeadIsNamed.class, groups = Notices.class)}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Consistent.List.class)
@Constraint(validatedBy = ObjectValidators.ForConsistent.class)
public @interface Consistent {
    /**
     * The rules that the object must obey.
     *
     * @return one class per rule, all of the severity of the group
     */
    Class<? extends ObjectRule<?>>[] value();

    /**
     * Unused: each breach has the message of its own rule.
     *
     * @return an empty text
     */
    String message() default "";

    /**
     * The validation groups.
     *
     * @return none for errors, {@link Warnings} for warnings, {@link Notices} for information
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
        Consistent[] value();
    }
}
