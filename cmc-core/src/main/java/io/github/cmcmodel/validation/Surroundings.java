// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.ValueType;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of a pointer from the value that it leads into. */
final class Surroundings {
    /** The argument by which a rule on one object names another item of the same list: its index. */
    private static final String OTHER = "other";

    private Surroundings() {}

    /**
     * The identifier of the nearest thing around a pointer that has one.
     *
     * @param root the value
     * @param shape its shape
     * @param pointer a pointer in it
     */
    static Optional<String> subject(Object root, Shape<?, ?> shape, Pointer pointer) {
        return subject(root, shape, pointer.steps().iterator());
    }

    private static <T> Optional<String> subject(Object object, Shape<T, ?> shape, Iterator<Object> steps) {
        T owner = shape.type().cast(object);
        Optional<String> nearer = Optional.empty();
        if (steps.hasNext() && steps.next() instanceof String name) {
            Optional<Attribute<T, ?, ?>> attribute = attribute(shape, name);
            if (attribute.isPresent() && attribute.get().type() instanceof ValueType.Nested<?> nested) {
                List<?> values = attribute.get().values(owner);
                int at = 0;
                if (attribute.get().presence() == Presence.LIST) {
                    at = steps.hasNext() && steps.next() instanceof Integer index ? index : values.size();
                }
                nearer = at < values.size() ? subject(values.get(at), nested.shape(), steps) : Optional.empty();
            }
        }
        return nearer.or(() -> identifier(shape, owner));
    }

    private static <T> Optional<Attribute<T, ?, ?>> attribute(Shape<T, ?> shape, String name) {
        for (Attribute<T, ?, ?> attribute : shape.attributes()) {
            if (attribute.name().equals(name)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    private static <T> Optional<String> identifier(Shape<T, ?> shape, T owner) {
        for (Attribute<T, ?, ?> attribute : shape.attributes()) {
            if (attribute.identifies()) {
                return Optional.of(attribute.values(owner).get(0).toString());
            }
        }
        return Optional.empty();
    }

    /**
     * Arguments of which those that are pointers, or indexes beside the pointer reported at, are those of the document.
     *
     * @param arguments the arguments as the rule gave them
     * @param pointer the pointer reported at, in the value
     * @param incomplete what the value lacks of the document
     */
    static Map<String, ?> inDocument(Map<String, ?> arguments, Pointer pointer, Incomplete incomplete) {
        Map<String, Object> translated = new LinkedHashMap<>();
        arguments.forEach((name, value) -> {
            if (value instanceof Pointer other) {
                translated.put(name, incomplete.inDocument(other).toString());
            } else if (name.equals(OTHER) && value instanceof Integer index) {
                translated.put(name, beside(pointer, index, incomplete));
            } else {
                translated.put(name, value);
            }
        });
        return translated;
    }

    private static Object beside(Pointer item, int index, Incomplete incomplete) {
        Pointer list = item.parent().orElse(Pointer.ROOT);
        List<Object> steps = incomplete.inDocument(list.item(index)).steps();
        return steps.get(steps.size() - 1);
    }
}
