// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.value.Extensible;
import java.util.List;

/** Copies of objects of any type, with one attribute changed. */
public final class Copies {
    private Copies() {}

    /**
     * An object with other values of one attribute.
     *
     * @param <T> the type of the object
     * @param <V> the type of one value
     * @param shape the table of the type
     * @param object the object
     * @param changed the attribute
     * @param values none or one, or as many as a list has
     * @return the copy
     */
    public static <T, V> T with(Shape<T, ?> shape, T object, Attribute<T, ?, V> changed, List<? extends V> values) {
        return copy(shape, object, changed, values);
    }

    private static <T, B> T copy(Shape<T, B> shape, T object, Attribute<T, ?, ?> changed, List<?> values) {
        B builder = shape.newBuilder();
        for (Attribute<T, B, ?> attribute : shape.attributes()) {
            set(attribute, builder, attribute.equals(changed) ? values : attribute.values(object));
        }
        if (object instanceof Extensible extensible) {
            shape.extensions(builder, extensible.getExtensions());
        }
        return shape.build(builder);
    }

    @SuppressWarnings("unchecked") // the values are of the attribute's own type, as with has it
    private static <T, B, V> void set(Attribute<T, B, V> attribute, B builder, List<?> values) {
        for (Object value : values) {
            attribute.set(builder, (V) value);
        }
    }
}
