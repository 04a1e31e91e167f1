// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.benchmark;

import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.ClosedCode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A type that is one text in a document: an identifier, a code or a date. What each other library needs for it is made of
 * this.
 *
 * @param <V> the type
 * @param type its class
 * @param parse reads the text
 * @param print gives it
 */
record Leaf<V>(Class<V> type, Function<String, V> parse, Function<V, String> print) {
    /** All of them. */
    static Iterable<Leaf<?>> all() {
        Map<Class<?>, Leaf<?>> leaves = new LinkedHashMap<>();
        for (Shape<?, ?> shape : Shapes.ALL) {
            for (Attribute<?, ?, ?> attribute : shape.attributes()) {
                if (attribute.type() instanceof ValueType.Form<?> form) {
                    leaves.put(form.type(), of(form));
                } else if (attribute.type() instanceof ValueType.Closed<?> closed) {
                    leaves.put(closed.type(), closed(closed));
                }
            }
        }
        return leaves.values();
    }

    private static <V> Leaf<V> of(ValueType.Form<V> form) {
        return new Leaf<>(form.type(), form.parse(), Object::toString);
    }

    private static <V extends Enum<V> & ClosedCode> Leaf<V> closed(ValueType.Closed<V> closed) {
        Map<String, V> byCode = new HashMap<>();
        closed.values().forEach(value -> byCode.put(value.code(), value));
        return new Leaf<>(closed.type(), code -> Objects.requireNonNull(byCode.get(code)), ClosedCode::code);
    }
}
