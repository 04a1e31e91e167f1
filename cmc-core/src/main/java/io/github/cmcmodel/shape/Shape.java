// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.Extensions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one type in their order, and how to build a value of it.
 *
 * @param <T> the type
 * @param <B> its builder
 * @param type the class of the type
 * @param builder makes an empty builder
 * @param build builds the value; all required attributes have been set
 * @param attributes the attributes, in the order in which they are written
 * @param extensions sets the unknown members
 * @param description what a value of the type is, in a sentence
 */
public record Shape<T, B>(
        Class<T> type,
        Supplier<B> builder,
        Function<B, T> build,
        List<Attribute<T, B, ?>> attributes,
        BiConsumer<B, Extensions> extensions,
        String description) {
    /**
     * The name of the type.
     *
     * @return such as {@code Commitment}
     */
    public String name() {
        return type.getSimpleName();
    }

    /**
     * The attribute of that name.
     *
     * @param name the name
     * @return the attribute, empty when the type has none of that name
     */
    public Optional<Attribute<T, B, ?>> attribute(String name) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst();
    }

    /**
     * The attribute by which others refer to a value of this type.
     *
     * @return the attribute, empty when nothing refers to such a value
     */
    public Optional<Attribute<T, B, ?>> identifier() {
        return attributes.stream().filter(Attribute::identifies).findFirst();
    }

    /** Two shapes are the same when they are of one type; there is one shape per type. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Shape<?, ?> that && type == that.type;
    }

    @Override
    public int hashCode() {
        return type.hashCode();
    }

    @Override
    public String toString() {
        return name();
    }

    /**
     * A shape in the making.
     *
     * @param <T> the type
     * @param <B> its builder
     */
    static final class Table<T extends Extensible, B> {
        private final Class<T> type;
        private final Access<T, B> access;
        private final String description;
        private final List<Attribute<T, B, ?>> attributes = new ArrayList<>();

        Table(Class<T> type, Access<T, B> access, String description) {
            this.type = type;
            this.access = access;
            this.description = description;
        }

        <V> Table<T, B> identifier(String name, ValueType<V> valueType, String what) {
            return add(name, valueType, Presence.REQUIRED, true, null, what);
        }

        <V> Table<T, B> required(String name, ValueType<V> valueType, String what) {
            return add(name, valueType, Presence.REQUIRED, false, null, what);
        }

        <V> Table<T, B> optional(String name, ValueType<V> valueType, String what) {
            return add(name, valueType, Presence.OPTIONAL, false, null, what);
        }

        <V> Table<T, B> defaulted(String name, ValueType<V> valueType, V defaultValue, String what) {
            return add(name, valueType, Presence.DEFAULTED, false, defaultValue, what);
        }

        <V> Table<T, B> list(String name, ValueType<V> valueType, String what) {
            return add(name, valueType, Presence.LIST, false, null, what);
        }

        /** Ends with the list of citations, as the table of every cited type does. */
        Shape<T, B> cited() {
            return list("citations", ValueType.nested(Citation.class), "the sources that say so")
                    .end();
        }

        Shape<T, B> end() {
            return new Shape<>(type, access, access, List.copyOf(attributes), access, description);
        }

        private <V> Table<T, B> add(
                String name,
                ValueType<V> valueType,
                Presence presence,
                boolean identifies,
                @Nullable V defaultValue,
                String what) {
            Access.Place<T, B, V> place = new Access.Place<>(access, attributes.size());
            attributes.add(new Attribute<>(name, valueType, presence, identifies, place, place, defaultValue, what));
            return this;
        }
    }
}
