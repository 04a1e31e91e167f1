// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.Cited;
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

    static <T extends Extensible, B> Table<T, B> of(
            Class<T> type, Supplier<B> builder, Function<B, T> build, String description) {
        return new Table<>(type, builder, build, description);
    }

    /**
     * A shape in the making.
     *
     * @param <T> the type
     * @param <B> its builder
     */
    static final class Table<T extends Extensible, B> {
        private final Class<T> type;
        private final Supplier<B> builder;
        private final Function<B, T> build;
        private final String description;
        private final List<Attribute<T, B, ?>> attributes = new ArrayList<>();

        private Table(Class<T> type, Supplier<B> builder, Function<B, T> build, String description) {
            this.type = type;
            this.builder = builder;
            this.build = build;
            this.description = description;
        }

        <V> Table<T, B> identifier(
                String name, ValueType<V> valueType, Function<T, V> getter, BiConsumer<B, V> setter, String what) {
            return add(name, valueType, Presence.REQUIRED, true, getter, setter, null, what);
        }

        <V> Table<T, B> required(
                String name, ValueType<V> valueType, Function<T, V> getter, BiConsumer<B, V> setter, String what) {
            return add(name, valueType, Presence.REQUIRED, false, getter, setter, null, what);
        }

        <V> Table<T, B> optional(
                String name,
                ValueType<V> valueType,
                Function<T, Optional<V>> getter,
                BiConsumer<B, V> setter,
                String what) {
            return add(name, valueType, Presence.OPTIONAL, false, getter, setter, null, what);
        }

        <V> Table<T, B> defaulted(
                String name,
                ValueType<V> valueType,
                Function<T, V> getter,
                BiConsumer<B, V> setter,
                V defaultValue,
                String what) {
            return add(name, valueType, Presence.DEFAULTED, false, getter, setter, defaultValue, what);
        }

        <V> Table<T, B> list(
                String name, ValueType<V> valueType, Function<T, List<V>> getter, BiConsumer<B, V> adder, String what) {
            return add(name, valueType, Presence.LIST, false, getter, adder, null, what);
        }

        Shape<T, B> end(BiConsumer<B, Extensions> extensions) {
            return new Shape<>(type, builder, build, List.copyOf(attributes), extensions, description);
        }

        private <V> Table<T, B> add(
                String name,
                ValueType<V> valueType,
                Presence presence,
                boolean identifies,
                Function<T, ?> getter,
                BiConsumer<B, V> setter,
                @Nullable V defaultValue,
                String what) {
            attributes.add(new Attribute<>(name, valueType, presence, identifies, getter, setter, defaultValue, what));
            return this;
        }
    }

    /** The list of citations that every cited type ends with. */
    static <T extends Cited & Extensible, B> Shape<T, B> cited(
            Table<T, B> table, BiConsumer<B, Citation> addCitation, BiConsumer<B, Extensions> extensions) {
        return table.list(
                        "citations",
                        new ValueType.Nested<>(SourceShapes.CITATION),
                        Cited::getCitations,
                        addCitation,
                        "the sources that say so")
                .end(extensions);
    }
}
