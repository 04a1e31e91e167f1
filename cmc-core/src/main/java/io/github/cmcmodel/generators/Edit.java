// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.generators;

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
import io.github.cmcmodel.value.SourceId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Copies of a mechanism with one value changed, wherever it stands. */
final class Edit {
    private Edit() {}

    /** The mechanism with another value at a place. */
    static ConsultativeMechanism replaced(ConsultativeMechanism mechanism, Pointer place, Object value) {
        List<Object> steps = place.steps();
        return steps.isEmpty() ? (ConsultativeMechanism) value : copy(Shapes.MECHANISM, mechanism, steps, value);
    }

    /** The mechanism without the sources that nothing cites. */
    static ConsultativeMechanism withoutUnusedSources(ConsultativeMechanism mechanism) {
        Set<SourceId> cited = new HashSet<>();
        Walk.over(mechanism, Shapes.MECHANISM, Pointer.ROOT, (owner, attribute, value, place) -> {
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

    private static <T, B> T copy(Shape<T, B> shape, Object original, List<Object> steps, Object value) {
        T object = shape.type().cast(original);
        B builder = shape.builder().get();
        for (Attribute<T, B, ?> attribute : shape.attributes()) {
            copy(attribute, object, builder, steps, value);
        }
        if (object instanceof Extensible extensible) {
            shape.extensions().accept(builder, extensible.getExtensions());
        }
        return shape.build().apply(builder);
    }

    @SuppressWarnings("unchecked") // the new value is of the attribute's type, as the old one was
    private static <T, B, V> void copy(
            Attribute<T, B, V> attribute, T object, B builder, List<Object> steps, Object value) {
        boolean here = attribute.name().equals(steps.get(0));
        List<V> values = attribute.values(object);
        for (int at = 0; at < values.size(); at++) {
            V old = values.get(at);
            int taken = attribute.presence() == Presence.LIST ? 2 : 1;
            if (!here || taken == 2 && !steps.get(1).equals(at)) {
                attribute.setter().accept(builder, old);
            } else if (steps.size() == taken) {
                attribute.setter().accept(builder, (V) value);
            } else if (attribute.type() instanceof ValueType.Nested<V> nested) {
                attribute
                        .setter()
                        .accept(builder, copy(nested.shape(), old, steps.subList(taken, steps.size()), value));
            }
        }
    }
}
