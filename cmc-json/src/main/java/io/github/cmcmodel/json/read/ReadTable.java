// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.read;

import io.github.cmcmodel.shape.Shape;
import java.util.ArrayList;
import java.util.HashMap;
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

    final Shape<T, B> shape;

    /** Whether a value that is whole can still be refused, for one of its members. */
    final boolean record;

    final List<ReadMember<B, ?>> members;

    /** One bit per attribute that must be there. */
    final long required;

    /** Whether values of the shape have an identifier of their own. */
    final boolean identified;

    private final Map<String, ReadMember<B, ?>> byName = new HashMap<>();

    /** The attribute that documents usually name first. */
    private @Nullable ReadMember<B, ?> first;

    private ReadTable(Shape<T, B> shape) {
        this.shape = shape;
        record = shape.type().isRecord();
        int count = shape.attributes().size();
        if (count > Long.SIZE) {
            throw new IllegalStateException(shape + " has more attributes than a long has bits");
        }
        members = new ArrayList<>(count);
        long mustBeThere = 0;
        boolean hasIdentifier = false;
        for (int at = 0; at < count; at++) {
            ReadMember<B, ?> member = new ReadMember<>(shape.attributes().get(at), at);
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
     * The attribute whose name usually comes next: what came there in the last object of this shape, of whatever document.
     *
     * @param previous the attribute that was read last; null before the first
     */
    @Nullable
    ReadMember<B, ?> expected(@Nullable ReadMember<B, ?> previous) {
        return previous == null ? first : previous.follower;
    }

    /** The attribute of a name, which will be expected there; null if the shape has none. */
    @Nullable
    ReadMember<B, ?> find(String name, @Nullable ReadMember<B, ?> previous) {
        ReadMember<B, ?> member = byName.get(name);
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
