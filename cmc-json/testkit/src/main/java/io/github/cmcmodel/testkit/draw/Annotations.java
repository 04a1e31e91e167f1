// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The constraints on attributes, as their getters have them. */
final class Annotations {
    private static final Map<Attribute<?, ?, ?>, Shape<?, ?>> OWNERS = owners();

    private Annotations() {}

    private static Map<Attribute<?, ?, ?>, Shape<?, ?>> owners() {
        Map<Attribute<?, ?, ?>, Shape<?, ?>> owners = new HashMap<>();
        for (Shape<?, ?> shape : Shapes.all()) {
            shape.attributes().forEach(attribute -> owners.put(attribute, shape));
        }
        return owners;
    }

    /** The constraint on a getter, or on what is in its {@code Optional} or list. */
    static <A extends Annotation> Optional<A> on(Attribute<?, ?, ?> attribute, Class<A> annotation) {
        Shape<?, ?> owner = OWNERS.get(attribute);
        if (owner == null) {
            throw new IllegalArgumentException(attribute + " is of no table");
        }
        String end = attribute.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + attribute.name().substring(1);
        return Stream.of("get" + end, "is" + end)
                .flatMap(name -> Stream.of(owner.type().getMethods())
                        .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0))
                .map(getter -> on(getter, annotation))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static <A extends Annotation> Optional<A> on(Method getter, Class<A> annotation) {
        A own = getter.getAnnotation(annotation);
        AnnotatedType type = getter.getAnnotatedReturnType();
        if (own == null && type instanceof AnnotatedParameterizedType container) {
            own = container.getAnnotatedActualTypeArguments()[0].getAnnotation(annotation);
        }
        return Optional.ofNullable(own);
    }
}
