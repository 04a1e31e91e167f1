// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A shape made ready for reading: what is asked of it at each value is worked out once.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class ReadTable<T, B> {
    /** Each is made when a document first needs it: a table of all takes a while, and most documents need a few. */
    private static final Map<Class<?>, ReadTable<?, ?>> TABLES = new ConcurrentHashMap<>();

    private static final int SPARSENESS = 4;

    final Shape<T, B> shape;
    final List<Member<B, ?>> members;

    /** One bit per attribute that must be there. */
    final long required;

    /** Whether values of the shape have an identifier of their own. */
    final boolean identified;

    /** By hash of their names, each in the first free place at or behind it; sparse, and never filled from outside. */
    private final @Nullable Member<B, ?>[] byHash;

    /** What a value is, so that reading it starts with a jump. */
    enum Kind {
        NESTED,
        FORM,
        CLOSED,
        TEXT,
        LOCALIZED,
        BOOL,
        WHOLE,
        DECIMAL
    }

    /**
     * One value: of a document's root, of an attribute or of an item.
     *
     * @param <V> its type
     */
    static final class Item<V> {
        final ValueType<V> type;
        final Kind kind;
        private @Nullable ReadTable<V, ?> table;

        Item(ValueType<V> type) {
            this.type = type;
            this.kind = kind(type);
        }

        ReadTable<V, ?> table() {
            ReadTable<V, ?> known = table;
            if (known == null) {
                known = ReadTable.of(((ValueType.Nested<V>) type).shape());
                table = known; // the same for every thread
            }
            return known;
        }

        private static Kind kind(ValueType<?> type) {
            if (type instanceof ValueType.Nested<?>) {
                return Kind.NESTED;
            }
            if (type instanceof ValueType.Form<?>) {
                return Kind.FORM;
            }
            if (type instanceof ValueType.Closed<?>) {
                return Kind.CLOSED;
            }
            if (type instanceof ValueType.Text) {
                return Kind.TEXT;
            }
            if (type instanceof ValueType.Localized) {
                return Kind.LOCALIZED;
            }
            if (type instanceof ValueType.Bool) {
                return Kind.BOOL;
            }
            return type instanceof ValueType.Whole<?> ? Kind.WHOLE : Kind.DECIMAL;
        }
    }

    /**
     * One attribute.
     *
     * @param <B> the builder of the type that has it
     * @param <V> the type of one value of it
     */
    static final class Member<B, V> {
        final Attribute<?, B, V> attribute;
        final String name;
        final Item<V> item;
        final long bit;
        final boolean required;
        final boolean list;

        /** The name as a parser gave it last: it mostly gives the same string again, which is told at a glance. */
        String asGiven;

        Member(Attribute<?, B, V> attribute, int index) {
            this.attribute = attribute;
            name = attribute.name();
            asGiven = name;
            item = new Item<>(attribute.type());
            bit = 1L << index;
            required = attribute.presence() == Presence.REQUIRED;
            list = attribute.presence() == Presence.LIST;
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private ReadTable(Shape<T, B> shape) {
        this.shape = shape;
        int count = shape.attributes().size();
        if (count > Long.SIZE) {
            throw new IllegalStateException(shape + " has more attributes than a long has bits");
        }
        members = new ArrayList<>(count);
        byHash = new Member[Integer.highestOneBit(Math.max(1, count)) * SPARSENESS];
        long mustBeThere = 0;
        boolean hasIdentifier = false;
        for (int at = 0; at < count; at++) {
            Member<B, ?> member = new Member<>(shape.attributes().get(at), at);
            members.add(member);
            mustBeThere |= member.required ? member.bit : 0;
            hasIdentifier |= member.attribute.identifies();
            int place = place(member.name);
            while (byHash[place] != null) {
                place = place + 1 & byHash.length - 1;
            }
            byHash[place] = member;
        }
        required = mustBeThere;
        identified = hasIdentifier;
    }

    @SuppressWarnings("unchecked") // a table is stored under its own shape's type
    static <T, B> ReadTable<T, B> of(Shape<T, B> shape) {
        ReadTable<?, ?> known = TABLES.get(shape.type());
        return (ReadTable<T, B>)
                (known == null ? TABLES.computeIfAbsent(shape.type(), type -> new ReadTable<>(shape)) : known);
    }

    /** The attribute of that name; null when the shape has none. */
    @SuppressWarnings("ReferenceEquality") // a quicker yes; equal names are found all the same
    @Nullable
    Member<B, ?> find(String name) {
        int place = place(name);
        Member<B, ?> member = byHash[place];
        while (member != null && member.asGiven != name && !member.name.equals(name)) {
            place = place + 1 & byHash.length - 1;
            member = byHash[place];
        }
        if (member != null && member.asGiven != name) {
            member.asGiven = name;
        }
        return member;
    }

    private int place(String name) {
        int hash = name.hashCode(); // kept by the string, and the parser gives the same string again
        return (hash ^ hash >>> 16) & byHash.length - 1;
    }
}
