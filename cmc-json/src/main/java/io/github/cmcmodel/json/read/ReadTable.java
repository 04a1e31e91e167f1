// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.read;

import io.github.cmcmodel.json.token.QuotedWord;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ClosedCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
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

    final Shape<T, B> shape;
    final List<Member<B, ?>> members;

    /** One bit per attribute that must be there. */
    final long required;

    /** Whether values of the shape have an identifier of their own. */
    final boolean identified;

    private final Map<String, Member<B, ?>> byName = new HashMap<>();

    /** The attribute that documents mostly name first. */
    private @Nullable Member<B, ?> first;

    /** What a value is, so that reading it starts with a jump. */
    enum Kind {
        NESTED,
        FORM,
        DATE,
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
        private static final QuotedWord[] NONE = {};

        final ValueType<V> type;
        final Kind kind;

        /** The codes of a closed list as documents write them. */
        final QuotedWord[] codes;

        private @Nullable ReadTable<V, ?> table;

        Item(ValueType<V> type) {
            this.type = type;
            this.kind = kind(type);
            codes = type instanceof ValueType.Closed<?> closed ? codes(closed.values()) : NONE;
        }

        private static QuotedWord[] codes(List<?> values) {
            QuotedWord[] codes = new QuotedWord[values.size()];
            for (int at = 0; at < codes.length; at++) {
                codes[at] = new QuotedWord(((ClosedCode) values.get(at)).code());
            }
            return codes;
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
                return type.type() == PartialDate.class ? Kind.DATE : Kind.FORM;
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
        final int index;
        final long bit;
        final boolean required;
        final boolean list;
        final boolean identifies;
        final BiConsumer<B, V> setter;
        final QuotedWord written;

        /** The attribute that stood behind this one last, and mostly stands there again. */
        @Nullable
        Member<B, ?> follower;

        Member(Attribute<?, B, V> attribute, int index) {
            this.attribute = attribute;
            name = attribute.name();
            written = new QuotedWord(name);
            item = new Item<>(attribute.type());
            this.index = index;
            bit = 1L << index;
            required = attribute.presence() == Presence.REQUIRED;
            list = attribute.presence() == Presence.LIST;
            identifies = attribute.identifies();
            setter = attribute.setter();
        }
    }

    private ReadTable(Shape<T, B> shape) {
        this.shape = shape;
        int count = shape.attributes().size();
        if (count > Long.SIZE) {
            throw new IllegalStateException(shape + " has more attributes than a long has bits");
        }
        members = new ArrayList<>(count);
        long mustBeThere = 0;
        boolean hasIdentifier = false;
        for (int at = 0; at < count; at++) {
            Member<B, ?> member = new Member<>(shape.attributes().get(at), at);
            members.add(member);
            mustBeThere |= member.required ? member.bit : 0;
            hasIdentifier |= member.attribute.identifies();
            byName.put(member.name, member);
        }
        required = mustBeThere;
        identified = hasIdentifier;
    }

    @SuppressWarnings("unchecked") // a table is stored under its own shape's type
    static <T, B> ReadTable<T, B> of(Shape<T, B> shape) {
        ReadTable<?, ?> known = TABLES.get(shape.type());
        if (known == null) {
            known = new ReadTable<>(shape); // by two threads at once perhaps, but the same
            TABLES.put(shape.type(), known);
        }
        return (ReadTable<T, B>) known;
    }

    /**
     * The attribute whose name mostly comes next: what came there in the last object of this shape, of whatever document.
     *
     * @param previous the attribute that was read last; null before the first
     */
    @Nullable
    Member<B, ?> expected(@Nullable Member<B, ?> previous) {
        return previous == null ? first : previous.follower;
    }

    /** The attribute of a name, which will be expected there; null if the shape has none. */
    @Nullable
    Member<B, ?> find(String name, @Nullable Member<B, ?> previous) {
        Member<B, ?> member = byName.get(name);
        if (member == null) {
            return null;
        }
        if (previous == null) {
            first = member;
        } else {
            previous.follower = member;
        }
        return member;
    }
}
