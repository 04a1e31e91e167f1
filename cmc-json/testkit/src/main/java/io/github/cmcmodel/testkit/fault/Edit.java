// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.fault;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.ConsultativeMechanismShape;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.testkit.draw.Copies;
import io.github.cmcmodel.value.id.SourceId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Copies of a mechanism with one value changed, wherever it is. */
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
        return changed(ConsultativeMechanismShape.SHAPE, mechanism, steps.subList(0, last + 1), values -> {
            List<Object> others = new ArrayList<>(values);
            others.set(item ? (int) steps.get(last + 1) : 0, value);
            return others;
        });
    }

    /** The mechanism with one more item in a list; what was at the place, and after it, is after the item then. */
    static ConsultativeMechanism inserted(ConsultativeMechanism mechanism, Pointer place, Object item) {
        List<Object> steps = place.steps();
        int last = steps.size() - 1;
        return changed(ConsultativeMechanismShape.SHAPE, mechanism, steps.subList(0, last), values -> {
            List<Object> more = new ArrayList<>(values);
            more.add((int) steps.get(last), item);
            return more;
        });
    }

    /** The mechanism without the sources that nothing cites. */
    static ConsultativeMechanism withoutUnusedSources(ConsultativeMechanism mechanism) {
        Set<SourceId> cited = new HashSet<>();
        Walk.over(mechanism, ConsultativeMechanismShape.SHAPE, Pointer.ROOT, (owner, attribute, value, place) -> {
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

    /** A copy in which the attribute at the end of the steps is changed. */
    private static <T> T changed(
            Shape<T, ?> shape, Object object, List<Object> steps, UnaryOperator<List<Object>> change) {
        Attribute<T, ?, ?> attribute = shape.attribute((String) steps.get(0)).orElseThrow();
        return changed(shape, shape.type().cast(object), attribute, steps.subList(1, steps.size()), change);
    }

    @SuppressWarnings("unchecked") // new values are of the attribute's type, as the old ones were
    private static <T, V> T changed(
            Shape<T, ?> shape,
            T object,
            Attribute<T, ?, V> attribute,
            List<Object> inside,
            UnaryOperator<List<Object>> change) {
        List<V> values = new ArrayList<>(attribute.values(object));
        if (inside.isEmpty()) {
            values = (List<V>) change.apply((List<Object>) values);
        } else if (attribute.type() instanceof ValueType.Nested<V> nested) {
            boolean list = attribute.presence() == Presence.LIST;
            int at = list ? (int) inside.get(0) : 0;
            values.set(
                    at, changed(nested.shape(), values.get(at), inside.subList(list ? 1 : 0, inside.size()), change));
        }
        return Copies.with(shape, object, attribute, values);
    }
}
