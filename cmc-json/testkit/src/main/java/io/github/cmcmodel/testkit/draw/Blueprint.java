// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.value.id.ActorId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How to make a value of one type, attribute by attribute, such as a {@code Source} with a title of at most 300 characters.
 * It follows from the type's table and from the constraints on its getters, so that no attribute can be forgotten; where
 * attributes have to agree, {@link Agreements} say how, and what the type's own rules report is {@linkplain Mending taken out}.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class Blueprint<T, B> {
    private static final Map<Class<?>, Long> BITS = bits();

    private static final Map<Class<?>, Blueprint<?, ?>> ALL = all();

    private final Shape<T, B> shape;
    private final List<Part<T, B, ?>> parts;
    private final Mending<T, B> mending;
    private final @Nullable Attribute<T, B, ?> identifier;
    private final long needed;

    private Blueprint(Shape<T, B> shape, Map<Class<?>, Blueprint<?, ?>> inner) {
        this.shape = shape;
        List<Part<T, B, ?>> all = new ArrayList<>();
        for (Attribute<T, B, ?> attribute : shape.attributes()) {
            all.add(Part.of(attribute, inner.get(attribute.type().type())));
        }
        parts = List.copyOf(all);
        mending = new Mending<>(shape);
        identifier = shape.identifier().orElse(null);
        needed = bits(needs());
    }

    private static Map<Class<?>, Long> bits() {
        Map<Class<?>, Long> bits = new HashMap<>();
        bits.put(ActorId.class, 1L);
        for (Shape<?, ?> shape : Shapes.all()) {
            shape.identifier().ifPresent(id -> bits.put(id.type().type(), 1L << bits.size()));
        }
        return bits;
    }

    private static Map<Class<?>, Blueprint<?, ?>> all() {
        Map<Class<?>, Blueprint<?, ?>> all = new LinkedHashMap<>();
        for (Shape<?, ?> shape : Shapes.all()) {
            all.put(shape.type(), new Blueprint<>(shape, all));
        }
        return all;
    }

    /** The bit that stands for a type of identifier. */
    static long bit(Class<?> identifier) {
        return BITS.getOrDefault(identifier, 0L);
    }

    static long bits(Set<Class<?>> identifiers) {
        return identifiers.stream().mapToLong(Blueprint::bit).reduce(0, (all, bit) -> all | bit);
    }

    /** The types that have a table, in the order of the tables. */
    static Set<Class<?>> types() {
        return ALL.keySet();
    }

    @SuppressWarnings("unchecked") // the map's keys are the blueprints' own types
    static <T> Blueprint<T, ?> of(Class<T> type) {
        Blueprint<?, ?> blueprint = ALL.get(type);
        if (blueprint == null) {
            throw new IllegalArgumentException(type.getName() + " has no table");
        }
        return (Blueprint<T, ?>) blueprint;
    }

    Class<T> type() {
        return shape.type();
    }

    Shape<T, B> shape() {
        return shape;
    }

    List<Part<T, B, ?>> parts() {
        return parts;
    }

    /** By what a value of the type is referred to. */
    Object identifier(T value) {
        if (identifier == null) {
            throw new IllegalStateException(shape + " has no identifier");
        }
        return identifier.get(value);
    }

    /** What has to be there already before a value of this type can be: the types of the identifiers. */
    Set<Class<?>> needs() {
        Set<Class<?>> needs = new HashSet<>();
        for (Part<T, B, ?> part : parts) {
            if (part.attribute().presence() == Presence.REQUIRED) {
                needs.addAll(part.needs());
            }
        }
        return needs;
    }

    /** Whether a value can be made now. */
    boolean isPossible(Sampler sampler) {
        return sampler.has(needed) && (!sampler.whole || Agreements.ALL.isPossible(shape.type(), sampler));
    }

    T draw(Sampler sampler) {
        return draw(sampler, null, null);
    }

    /**
     * A value that becomes a part of an object that is being made.
     *
     * @param outer the object, if there is one
     * @param holder the attribute by which it does
     */
    T draw(Sampler sampler, @Nullable Draft outer, @Nullable Attribute<?, ?, ?> holder) {
        sampler.choices.open();
        B builder = shape.newBuilder();
        Draft draft = new Draft(sampler, shape, outer, holder);
        for (Part<T, B, ?> part : parts) {
            part.draw(draft, builder);
        }
        shape.extensions(builder, UnknownMembers.seldom(sampler.settings, sampler.choices));
        T value = mending.mended(shape.build(builder), sampler.settings);
        sampler.choices.close();
        return value;
    }
}
