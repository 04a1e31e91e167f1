// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.id.SourceId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Copies of a mechanism with one value changed, wherever it stands. */
final class Edit {
    private Edit() {}

    /** The mechanism with another value at a place where there is one. */
    static ConsultativeMechanism replaced(ConsultativeMechanism mechanism, Pointer place, Object value) {
        List<Object> steps = place.steps();
        if (steps.isEmpty()) {
            return (ConsultativeMechanism) value;
        }
        boolean item = steps.get(steps.size() - 1) instanceof Integer;
        int last = steps.size() - (item ? 2 : 1);
        return changed(mechanism, steps.subList(0, last), (String) steps.get(last), values -> {
            List<Object> others = new ArrayList<>(values);
            others.set(item ? (int) steps.get(last + 1) : 0, value);
            return others;
        });
    }

    /** The mechanism with one more item in a list; what stood at the place, and after it, stands behind it then. */
    static ConsultativeMechanism inserted(ConsultativeMechanism mechanism, Pointer place, Object item) {
        List<Object> steps = place.steps();
        int last = steps.size() - 2;
        return changed(mechanism, steps.subList(0, last), (String) steps.get(last), values -> {
            List<Object> more = new ArrayList<>(values);
            more.add((int) steps.get(last + 1), item);
            return more;
        });
    }

    /** The object with other values of one attribute: none or one, or as many as a list has. */
    static <T> T with(Shape<T, ?> shape, T object, String attribute, List<?> values) {
        return copy(shape, object, List.of(), attribute, before -> List.copyOf(values));
    }

    /** The mechanism without the sources that nothing cites. */
    static ConsultativeMechanism withoutUnusedSources(ConsultativeMechanism mechanism) {
        Set<SourceId> cited = new HashSet<>();
        Walk.over(mechanism, Shapes.mechanism(), Pointer.ROOT, (owner, attribute, value, place) -> {
            if (value instanceof Citation citation) {
                cited.add(citation.getSource());
            }
        });
        return mechanism.toBuilder()
                .sources(mechanism.getSources().stream()
                        .filter(source -> cited.contains(source.getId()))
                        .toList())
                .build();
    }

    private static ConsultativeMechanism changed(
            ConsultativeMechanism mechanism, List<Object> owner, String attribute, UnaryOperator<List<Object>> change) {
        return copy(Shapes.mechanism(), mechanism, owner, attribute, change);
    }

    /** A copy in which one attribute of the object at the end of the steps is changed. */
    private static <T, B> T copy(
            Shape<T, B> shape, Object original, List<Object> steps, String name, UnaryOperator<List<Object>> change) {
        T object = shape.type().cast(original);
        B builder = shape.newBuilder();
        for (Attribute<T, B, ?> attribute : shape.attributes()) {
            copy(attribute, object, builder, steps, name, change);
        }
        if (object instanceof Extensible extensible) {
            shape.extensions(builder, extensible.getExtensions());
        }
        return shape.build(builder);
    }

    @SuppressWarnings("unchecked") // new values are of the attribute's type, as the old ones were
    private static <T, B, V> void copy(
            Attribute<T, B, V> attribute,
            T object,
            B builder,
            List<Object> steps,
            String name,
            UnaryOperator<List<Object>> change) {
        List<V> values = attribute.values(object);
        if (steps.isEmpty()) {
            if (attribute.name().equals(name)) {
                values = (List<V>) change.apply((List<Object>) values);
            }
        } else if (attribute.name().equals(steps.get(0)) && attribute.type() instanceof ValueType.Nested<V> nested) {
            boolean list = attribute.presence() == Presence.LIST;
            int at = list ? (int) steps.get(1) : 0;
            values = new ArrayList<>(values);
            values.set(
                    at, copy(nested.shape(), values.get(at), steps.subList(list ? 2 : 1, steps.size()), name, change));
        }
        for (V value : values) {
            attribute.set(builder, value);
        }
    }
}
