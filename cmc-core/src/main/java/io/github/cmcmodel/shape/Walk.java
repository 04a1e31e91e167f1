// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.rule.Pointer;
import java.util.List;

/** A walk over a value and everything in it, attribute by attribute, in the order of the document. */
public final class Walk {
    private Walk() {}

    /** Sees each value of each attribute. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * One value.
         *
         * @param owner the object that has it
         * @param attribute the attribute
         * @param value the value; an object is seen before what is in it
         * @param place where the value stands
         */
        void visit(Object owner, Attribute<?, ?, ?> attribute, Object value, Pointer place);
    }

    /**
     * Walks a value of any type that has a shape.
     *
     * @param value the value
     * @param shape its shape
     * @param place where it stands
     * @param visitor sees what is in it
     * @throws IllegalArgumentException if the value's shape is not the one given
     */
    public static void over(Object value, Shape<?, ?> shape, Pointer place, Visitor visitor) {
        if (!shape.type().isInstance(value)) {
            throw new IllegalArgumentException("'value' must be a " + shape + " but is a "
                    + value.getClass().getName());
        }
        object(value, shape, place, visitor);
    }

    @SuppressWarnings("unchecked") // an attribute's values come from an object of its own shape
    private static <T> void object(Object value, Shape<T, ?> shape, Pointer place, Visitor visitor) {
        for (Attribute<T, ?, ?> attribute : shape.attributes()) {
            List<?> values = attribute.values((T) value);
            Pointer member = values.isEmpty() ? place : place.member(attribute.name());
            for (int at = 0; at < values.size(); at++) {
                Pointer here = attribute.presence() == Presence.LIST ? member.item(at) : member;
                visitor.visit(value, attribute, values.get(at), here);
                if (attribute.type() instanceof ValueType.Nested<?> nested) {
                    object(values.get(at), nested.shape(), here, visitor);
                }
            }
        }
    }
}
