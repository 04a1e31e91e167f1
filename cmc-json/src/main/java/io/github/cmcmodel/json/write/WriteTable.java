// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.write;

import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.value.Extensible;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A shape made ready for writing: what is asked of it at each value is worked out once.
 *
 * @param <T> the type
 */
final class WriteTable<T> {
    /** Each is made when a value first needs it, as the tables for reading are. */
    private static final Map<Class<?>, WriteTable<?>> TABLES = new ConcurrentHashMap<>();

    final Shape<T, ?> shape;
    final WriteMember<T, ?>[] members;

    /** Whether values of the shape can have unknown members. */
    final boolean extensible;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private WriteTable(Shape<T, ?> shape) {
        this.shape = shape;
        members = new WriteMember[shape.attributes().size()];
        for (int at = 0; at < members.length; at++) {
            members[at] = new WriteMember<>(shape.attributes().get(at));
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
