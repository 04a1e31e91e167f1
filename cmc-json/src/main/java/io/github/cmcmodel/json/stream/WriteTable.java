// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ClosedCode;
import io.github.cmcmodel.value.code.Code;
import io.github.cmcmodel.value.id.Id;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A shape made ready for writing: what is asked of it at each value is worked out once.
 *
 * @param <T> the type
 */
final class WriteTable<T> {
    /** Each is made when a value first needs it, as the tables for reading are. */
    private static final Map<Class<?>, WriteTable<?>> TABLES = new ConcurrentHashMap<>();

    final Shape<T, ?> shape;
    final Member<T, ?>[] members;

    /** Whether values of the shape can have unknown members. */
    final boolean extensible;

    /** How a value is written. */
    enum Kind {
        NESTED,
        LOCALIZED,
        TEXT,
        /** An identifier or code: whatever stands in one needs no escape. */
        PLAIN,
        DATE,
        RANGE,
        /** What else its {@code toString} says. */
        FORM,
        CLOSED,
        BOOL,
        NUMBER
    }

    /**
     * One value: an attribute's, an item's, or one that stands alone.
     *
     * @param <V> its type
     */
    static final class Item<V> {
        private static final Word[] NONE = {};

        final ValueType<V> type;
        final Kind kind;

        /** The codes of a closed list by their ordinals. */
        private final Word[] words;

        private @Nullable WriteTable<V> table;

        Item(ValueType<V> type) {
            this.type = type;
            this.kind = kind(type);
            words = type instanceof ValueType.Closed<?> closed
                    ? words(closed.type().getEnumConstants())
                    : NONE;
        }

        private static Word[] words(ClosedCode[] constants) {
            Word[] words = new Word[constants.length];
            for (int at = 0; at < words.length; at++) {
                words[at] = new Word(constants[at].code());
            }
            return words;
        }

        WriteTable<V> table() {
            WriteTable<V> known = table;
            if (known == null) {
                known = WriteTable.of(((ValueType.Nested<V>) type).shape());
                table = known; // the same for every thread
            }
            return known;
        }

        @SuppressWarnings("EnumOrdinal") // as an EnumMap does
        Word word(ClosedCode code) {
            return words[((Enum<?>) code).ordinal()];
        }

        private static Kind kind(ValueType<?> type) {
            if (type instanceof ValueType.Nested<?>) {
                return Kind.NESTED;
            }
            if (type instanceof ValueType.Localized) {
                return Kind.LOCALIZED;
            }
            if (type instanceof ValueType.Text) {
                return Kind.TEXT;
            }
            if (type instanceof ValueType.Form<?>) {
                return kind(type.type());
            }
            if (type instanceof ValueType.Closed<?>) {
                return Kind.CLOSED;
            }
            return type instanceof ValueType.Bool ? Kind.BOOL : Kind.NUMBER;
        }

        private static Kind kind(Class<?> form) {
            if (form == PartialDate.class) {
                return Kind.DATE;
            }
            if (form == DateRange.class) {
                return Kind.RANGE;
            }
            boolean plain = Id.class.isAssignableFrom(form) || Code.class.isAssignableFrom(form);
            return plain ? Kind.PLAIN : Kind.FORM;
        }
    }

    /**
     * One attribute.
     *
     * @param <T> the type that has it
     * @param <V> the type of one value of it
     */
    static final class Member<T, V> {
        final Word name;
        final Presence presence;
        final Attribute<T, ?, V> attribute;
        final @Nullable V defaultValue;
        final Item<V> item;

        Member(Attribute<T, ?, V> attribute) {
            name = new Word(attribute.name());
            presence = attribute.presence();
            this.attribute = attribute;
            defaultValue = attribute.defaultValue();
            item = new Item<>(attribute.type());
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private WriteTable(Shape<T, ?> shape) {
        this.shape = shape;
        members = new Member[shape.attributes().size()];
        for (int at = 0; at < members.length; at++) {
            members[at] = new Member<>(shape.attributes().get(at));
        }
        extensible = Extensible.class.isAssignableFrom(shape.type());
    }

    @SuppressWarnings("unchecked") // a table is stored under its own shape's type
    static <T> WriteTable<T> of(Shape<T, ?> shape) {
        WriteTable<?> known = TABLES.get(shape.type());
        if (known == null) {
            known = new WriteTable<>(shape); // by two threads at once perhaps, but the same
            TABLES.put(shape.type(), known);
        }
        return (WriteTable<T>) known;
    }
}
