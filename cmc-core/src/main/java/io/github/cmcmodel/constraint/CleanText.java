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
 * A text fit to be shown: it says something, is not too long, and contains no control characters, bidirectional overrides or
 * broken surrogate pairs. In a localized text each entry is checked, and each language tag too.
 *
 * <p>All its rules are errors. That a public text has no e-mail address or telephone number is a warning, and {@link
 * PublicTexts} on the type applies it.
 */
@Target({METHOD, FIELD, PARAMETER, TYPE_USE, ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {ValueValidators.ForText.class, ValueValidators.ForLocalizedText.class})
public @interface CleanText {
    /**
     * The most characters (code points) that the text may have.
     *
     * @return a constant of {@link TextLimits}
     */
    int max();

    /**
     * Unused: each breach has the message of its own rule.
     *
     * @return the message of the first rule
     */
    String message() default "{io.github.cmcmodel.text.blank}";

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
