// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A type whose texts anybody may read. It applies the rules of severity warning to all texts that have {@link CleanText}, such
 * as {@code privacy.contact-in-public-text}, which is reported at the text: {@code @PublicTexts(groups = Warnings.class)}.
 *
 * <p>It is on the type since {@link CleanText}, which applies the errors, can be in one group only, and composed constraints
 * have the groups of the one that they are composed to. It looks at public getters that return a text, or an
 * {@code Optional} or {@code List} of texts.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ObjectValidators.ForPublicTexts.class)
public @interface PublicTexts {
    /**
     * Unused: each breach has the message of its own rule.
     *
     * @return an empty text
     */
    String message() default "";

    /**
     * The validation groups.
     *
     * @return {@link Warnings}
     */
    Class<?>[] groups() default {};

    /**
     * The payload.
     *
     * @return none
     */
    Class<? extends Payload>[] payload() default {};
}
