// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.testkit.choice.Choices;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object while it is made: what has been chosen so far, such as the plan of a commitment. */
final class Draft {
    final Sampler sampler;
    private final Shape<?, ?> shape;
    private final @Nullable Draft outer;
    private final @Nullable Attribute<?, ?, ?> holder;

    /** By the position of the attribute, a value or the list of items. */
    private final @Nullable Object[] chosen;

    /**
     * Begins an object.
     *
     * @param outer the object that it becomes a part of, if it does
     * @param holder the attribute by which it does
     */
    Draft(Sampler sampler, Shape<?, ?> shape, @Nullable Draft outer, @Nullable Attribute<?, ?, ?> holder) {
        this.sampler = sampler;
        this.shape = shape;
        this.outer = outer;
        this.holder = holder;
        chosen = new Object[shape.attributes().size()];
    }

    Choices choices() {
        return sampler.choices;
    }

    Settings settings() {
        return sampler.settings;
    }

    /** The value of an attribute of this object; null where there is none, or none yet. */
    @SuppressWarnings("unchecked") // choose and begin keep values of the attribute's type
    <V> @Nullable V get(Attribute<?, ?, V> attribute) {
        return (V) chosen[attribute.at()];
    }

    /** The items so far of a list of this object. */
    @SuppressWarnings("unchecked") // see get
    <V> List<V> items(Attribute<?, ?, V> attribute) {
        Object items = chosen[attribute.at()];
        return items == null ? List.of() : (List<V>) items;
    }

    /** The object that this one becomes a part of by an attribute; null if by another, or if it is on its own. */
    @Nullable
    Draft outer(Attribute<?, ?, ?> by) {
        return by.equals(holder) ? outer : null;
    }

    /** The attributes of the type of the object that this one becomes a part of; none where it is on its own. */
    List<? extends Attribute<?, ?, ?>> outerAttributes() {
        return outer == null ? List.of() : outer.shape.attributes();
    }

    <V> V choose(Attribute<?, ?, V> attribute, V value) {
        chosen[attribute.at()] = value;
        return value;
    }

    /** An empty list, which is seen through {@link #items} while it grows. */
    <V> List<V> begin(Attribute<?, ?, V> attribute) {
        List<V> items = new ArrayList<>();
        chosen[attribute.at()] = items;
        return items;
    }
}
