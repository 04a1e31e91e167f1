// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.report;

import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.Extensions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was read so far of an object that is no type of the model, such as a report, by the names of its attributes. The tables
 * of such objects are made here too.
 */
public final class Parts {
    /** A number of things. */
    public static final ValueType<Long> COUNT = new ValueType.Whole<>(Long.class, 0, Long.MAX_VALUE);

    private final Map<String, List<Object>> values = new HashMap<>();
    private Extensions unknown = Extensions.NONE;

    Parts() {}

    /**
     * A table.
     *
     * @param <T> the type of the objects
     * @param type the type of the objects
     * @param attributes the attributes in their order
     * @param build makes an object of its parts
     * @param description what the objects are, a sentence
     * @return the table
     */
    public static <T> Shape<T, Parts> shape(
            Class<T> type, List<Attribute<T, Parts, ?>> attributes, Function<Parts, T> build, String description) {
        return new Shape<>(type, new PartsAccess.OfType<>(build), attributes, description);
    }

    /**
     * An attribute that must be there.
     *
     * @param <T> the type that has it
     * @param <V> the type of its value
     * @param name its name
     * @param type what its value is
     * @param getter returns its value
     * @param description what it says
     * @return the attribute
     */
    public static <T, V> Attribute<T, Parts, V> required(
            String name, ValueType<V> type, Function<T, V> getter, String description) {
        return attribute(name, type, Presence.REQUIRED, getter, description);
    }

    static <T, V> Attribute<T, Parts, V> optional(
            String name, ValueType<V> type, Function<T, Optional<V>> getter, String description) {
        return attribute(name, type, Presence.OPTIONAL, getter, description);
    }

    static <T, V> Attribute<T, Parts, V> list(
            String name, ValueType<V> type, Function<T, List<V>> getter, String description) {
        return attribute(name, type, Presence.LIST, getter, description);
    }

    private static <T, V> Attribute<T, Parts, V> attribute(
            String name, ValueType<V> type, Presence presence, Function<T, ?> getter, String description) {
        return new Attribute<>(
                new PartsAccess.OfAttribute<>(name, getter), 0, name, type, presence, false, null, description);
    }

    void add(String name, Object value) {
        values.computeIfAbsent(name, absent -> new ArrayList<>()).add(value);
    }

    void keep(Extensions members) {
        unknown = members;
    }

    /** The members that the table does not have. */
    Extensions unknown() {
        return unknown;
    }

    <V> List<V> all(Attribute<?, Parts, V> attribute) {
        return values.getOrDefault(attribute.name(), List.of()).stream()
                .map(attribute.type().type()::cast)
                .toList();
    }

    <V> Optional<V> optional(Attribute<?, Parts, V> attribute) {
        return all(attribute).stream().findFirst();
    }

    /**
     * The value of an attribute that must be there.
     *
     * @param <V> its type
     * @param attribute the attribute
     * @return its value
     */
    public <V> V required(Attribute<?, Parts, V> attribute) {
        return optional(attribute).orElseThrow();
    }
}
