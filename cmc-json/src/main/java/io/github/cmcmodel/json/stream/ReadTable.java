// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A shape made ready for reading: attributes by name, and which of them must be there.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class ReadTable<T, B> {
    private static final Map<Shape<?, ?>, ReadTable<?, ?>> TABLES = new HashMap<>();

    static {
        Shapes.ALL.forEach(shape -> TABLES.put(shape, new ReadTable<>(shape)));
    }

    /** Marks a name that the shape does not have. */
    static final int UNKNOWN = -1;

    final Shape<T, B> shape;
    final List<Attribute<T, B, ?>> attributes;

    /** One bit per attribute that must be there. */
    final long required;

    private final Map<String, Integer> byName = new HashMap<>();

    private ReadTable(Shape<T, B> shape) {
        this.shape = shape;
        this.attributes = shape.attributes();
        if (attributes.size() > Long.SIZE) {
            throw new IllegalStateException(shape + " has more attributes than a long has bits");
        }
        long mustBeThere = 0;
        for (int at = 0; at < attributes.size(); at++) {
            byName.put(attributes.get(at).name(), at);
            if (attributes.get(at).presence() == Presence.REQUIRED) {
                mustBeThere |= 1L << at;
            }
        }
        required = mustBeThere;
    }

    @SuppressWarnings("unchecked") // a table is stored under its own shape
    static <T, B> ReadTable<T, B> of(Shape<T, B> shape) {
        @Nullable ReadTable<?, ?> table = TABLES.get(shape);
        return table == null
                ? new ReadTable<>(shape)
                : (ReadTable<T, B>) table; // none of the model's: it is read seldom
    }

    int find(String name) {
        @Nullable Integer index = byName.get(name);
        return index == null ? UNKNOWN : index;
    }

    /** What a value of that type must be, in JSON's own words. */
    static String expected(ValueType<?> type) {
        if (type instanceof ValueType.Nested<?> || type instanceof ValueType.Localized) {
            return Token.START_OBJECT.kind();
        }
        if (type instanceof ValueType.Whole<?>) {
            return "integer";
        }
        if (type instanceof ValueType.Decimal) {
            return Token.NUMBER.kind();
        }
        return type instanceof ValueType.Bool ? Token.TRUE.kind() : Token.STRING.kind();
    }
}
