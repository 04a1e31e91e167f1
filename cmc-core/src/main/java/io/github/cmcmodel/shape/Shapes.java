// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of all types. Each is made when it is first asked for: with a shape come the classes of its attributes, and a
 * document needs few of them.
 */
public final class Shapes {
    /** What the class of a table is called, after the name of its type. */
    private static final String TABLE = "Shape";

    private static final String LIBRARY = "io.github.cmcmodel.";

    private static final Map<Class<?>, Shape<?, ?>> BY_TYPE = new ConcurrentHashMap<>();

    /** Has the classes that implement our types, which are ours and few. */
    private static final Map<Class<?>, Shape<?, ?>> BY_IMPLEMENTATION = new ConcurrentHashMap<>();

    private Shapes() {}

    /** Apart, so that reading a document does not load every type. */
    private static final class All {
        static final List<Shape<?, ?>> SHAPES = reachable();

        private All() {}

        private static List<Shape<?, ?>> reachable() {
            List<Shape<?, ?>> shapes = new ArrayList<>();
            collect(mechanism(), new HashSet<>(), shapes);
            return List.copyOf(shapes);
        }

        /** A type cannot contain itself, however many steps are between: its objects could not be built. */
        private static void collect(Shape<?, ?> shape, Set<Class<?>> seen, List<Shape<?, ?>> shapes) {
            if (seen.add(shape.type())) {
                for (Attribute<?, ?, ?> attribute : shape.attributes()) {
                    if (attribute.type() instanceof ValueType.Nested<?> nested) {
                        collect(nested.shape(), seen, shapes);
                    }
                }
                shapes.add(shape);
            }
        }
    }

    /**
     * Every shape.
     *
     * @return the shapes of all types of which something can be in a mechanism; a shape is after those that it contains
     */
    public static List<Shape<?, ?>> all() {
        return All.SHAPES;
    }

    /**
     * The shape of the root.
     *
     * @return the shape
     */
    public static Shape<ConsultativeMechanism, ?> mechanism() {
        return required(ConsultativeMechanism.class);
    }

    /**
     * The shape of a type.
     *
     * @param <T> the type
     * @param type the class, such as {@code Commitment.class}
     * @return the shape, empty when the class is not one of the types that have one
     */
    @SuppressWarnings("unchecked") // a shape is kept under its own type
    public static <T> Optional<Shape<T, ?>> of(Class<T> type) {
        Shape<?, ?> known = BY_TYPE.get(type);
        if (known == null && type.getName().startsWith(LIBRARY) && (type.isInterface() || type.isRecord())) {
            load(type.getSimpleName());
            known = BY_TYPE.get(type);
        }
        return Optional.ofNullable((Shape<T, ?>) known);
    }

    /** A table adds itself when its class is loaded. */
    private static void load(String type) {
        try {
            Class.forName(Shapes.class.getPackageName() + "." + type + TABLE, true, Shapes.class.getClassLoader());
        } catch (ClassNotFoundException none) {
            // the type has no table, which the caller sees
        }
    }

    static <T, B> Shape<T, B> add(Shape<T, B> shape) {
        BY_TYPE.put(shape.type(), shape);
        return shape;
    }

    /**
     * The shape of a type that must have one.
     *
     * @param <T> the type
     * @param type the class, such as {@code Commitment.class}
     * @return the shape
     * @throws IllegalArgumentException if the class is not one of the types that have one; the message lists them
     */
    public static <T> Shape<T, ?> required(Class<T> type) {
        Optional<Shape<T, ?>> shape = of(type);
        if (shape.isEmpty()) {
            throw refusal(
                    "type", "one of",
                    type); // no lambda: a program's first takes as long to link as many a document to read
        }
        return shape.get();
    }

    private static IllegalArgumentException refusal(String argument, String must, Class<?> type) {
        return new IllegalArgumentException("'" + argument + "' must be " + must + " "
                + all().stream().map(Shape::name).sorted().collect(Collectors.joining(", ")) + ", but is "
                + type.getName());
    }

    /**
     * The shape of a value's type.
     *
     * @param value any object, such as a {@code Commitment}
     * @return the shape, empty when the object is of none of the types that have one
     */
    public static Optional<Shape<?, ?>> ofValue(Object value) {
        Shape<?, ?> known = BY_IMPLEMENTATION.get(value.getClass());
        if (known == null) {
            known = ofImplementation(value.getClass());
            if (known == null) {
                return Optional.empty();
            }
            BY_IMPLEMENTATION.put(value.getClass(), known);
        }
        return Optional.of(known);
    }

    /**
     * The shape of the type of a value that must have one.
     *
     * @param value any object, such as a {@code Commitment}
     * @return the shape
     * @throws IllegalArgumentException if the object is of none of the types that have one; the message lists them
     */
    public static Shape<?, ?> requiredOfValue(Object value) {
        Optional<Shape<?, ?>> shape = ofValue(value);
        if (shape.isEmpty()) {
            throw refusal("value", "of a type among", value.getClass());
        }
        return shape.get();
    }

    /** A type is either a record or an interface with a class of its own. */
    private static @Nullable Shape<?, ?> ofImplementation(Class<?> implementation) {
        Optional<? extends Shape<?, ?>> shape = of(implementation);
        for (Class<?> type : implementation.getInterfaces()) {
            shape = shape.isPresent() ? shape : of(type);
        }
        return shape.isPresent() ? shape.get() : null;
    }
}
