// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.rule.Pointer;
import java.util.Map;

/** Takes the breaches of one rule, such as {@code add(Map.of("first", "2016", "second", "2017"), "dates", 1)}. */
@FunctionalInterface
public interface Breaches {
    /**
     * One breach.
     *
     * @param pointer where, from the object or the mechanism that the rule looks at
     * @param arguments the arguments of the rule's message, by name: texts, {@link Integer}s, {@link Long}s, and, of a rule that
     *     looks at a mechanism, {@link Pointer}s to other things in it
     */
    void add(Pointer pointer, Map<String, ?> arguments);

    /**
     * One breach.
     *
     * @param arguments the arguments of the rule's message, as above
     * @param path the steps of the pointer: attribute names, each followed by an index where it is a list; none for the
     *     object itself
     */
    default void add(Map<String, ?> arguments, Object... path) {
        add(Pointer.ROOT.path(path), arguments);
    }
}
