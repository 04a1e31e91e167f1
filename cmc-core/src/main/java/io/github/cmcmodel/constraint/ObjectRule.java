// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;

/**
 * A rule that one object can break by itself, such as "a plan does not succeed itself". Listed in the type's
 * {@link Consistent} annotation. Stateless; needs a constructor without parameters, which may be package-private.
 *
 * @param <T> the type it looks at
 */
public interface ObjectRule<T> {
    /**
     * The code of the rule.
     *
     * @return the code
     */
    RuleCode code();

    /**
     * Looks at one object.
     *
     * @param object the object
     * @param breaches takes each breach found
     */
    void check(T object, Breaches breaches);

    /**
     * Whether a breach may be found only because something is absent, so that nothing can be concluded from an object of
     * which a part could not be read.
     *
     * @return false unless the rule says otherwise
     */
    default boolean concludesFromAbsence() {
        return false;
    }

    /** Takes the breaches of one rule. */
    @FunctionalInterface
    interface Breaches {
        /**
         * One breach.
         *
         * @param arguments the arguments of the rule's message, by name
         * @param path the place inside the object: attribute names, each followed by an index where it is a list; empty
         *     for the object itself
         */
        void add(Map<String, ?> arguments, Object... path);
    }
}
