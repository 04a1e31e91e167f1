// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE_USE;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text of a {@link Personal} type, such as a name. The rules are those of {@link CleanText}.
 *
 * <p>It is not a constraint of Jakarta Validation, since a validator hands out the value that breaks a constraint. The
 * type's {@link Personal} applies it.
 */
@Target({METHOD, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalText {
    /**
     * The most characters (code points) that the text may have.
     *
     * @return a constant of {@link TextLimits}
     */
    int max();

    /**
     * Whether the text may contain an e-mail address or telephone number.
     *
     * @return true for a person's own detail
     */
    boolean contactAllowed() default true;
}
