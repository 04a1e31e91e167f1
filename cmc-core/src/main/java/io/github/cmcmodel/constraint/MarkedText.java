// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A getter whose texts an annotation marks, such as {@code Commitment.getTitle()} with {@link CleanText}.
 *
 * @param <A> the annotation
 * @param getter the method
 * @param attribute the name of the attribute, such as {@code title}
 * @param mark the annotation on the method, on its result, or on what its result contains
 */
record MarkedText<A extends Annotation>(Method getter, String attribute, A mark) {
    private static final String GET = "get";

    /** Takes one text. */
    @FunctionalInterface
    interface Reader {
        /**
         * One text.
         *
         * @param text a {@code String} or {@code LocalizedText}
         * @param path its path in the object: the attribute, followed by an index where that is a list
         */
        void read(Object text, Object... path);
    }

    /** The texts of each class that an annotation marks, those of its super-types included. */
    static <A extends Annotation> ClassValue<List<MarkedText<A>>> by(Class<A> annotation) {
        return new ClassValue<>() {
            @Override
            protected List<MarkedText<A>> computeValue(Class<?> type) {
                return of(type, annotation);
            }
        };
    }

    private static <A extends Annotation> List<MarkedText<A>> of(Class<?> type, Class<A> annotation) {
        List<MarkedText<A>> texts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Class<?> declaring : hierarchy(type)) {
            for (Method method : declaring.getDeclaredMethods()) {
                Optional<A> mark = isGetter(method) ? mark(method, annotation) : Optional.empty();
                if (mark.isPresent() && seen.add(method.getName())) {
                    method.trySetAccessible(); // the class of an application need not be public
                    texts.add(new MarkedText<>(method, attribute(method), mark.get()));
                }
            }
        }
        return List.copyOf(texts);
    }

    private static Set<Class<?>> hierarchy(@Nullable Class<?> type) {
        Set<Class<?>> hierarchy = new LinkedHashSet<>();
        if (type != null) {
            hierarchy.add(type);
            hierarchy.addAll(hierarchy(type.getSuperclass()));
            for (Class<?> implemented : type.getInterfaces()) {
                hierarchy.addAll(hierarchy(implemented));
            }
        }
        return hierarchy;
    }

    private static boolean isGetter(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !method.isBridge()
                && method.getParameterCount() == 0
                && method.getName().startsWith(GET)
                && method.getName().length() > GET.length();
    }

    private static <A extends Annotation> Optional<A> mark(Method method, Class<A> annotation) {
        AnnotatedType result = method.getAnnotatedReturnType();
        List<AnnotatedElement> elements = new ArrayList<>(List.of(method, result));
        if (result instanceof AnnotatedParameterizedType container) {
            elements.addAll(List.of(container.getAnnotatedActualTypeArguments()));
        }
        for (AnnotatedElement element : elements) {
            A mark = element.getAnnotation(annotation);
            if (mark != null) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    private static String attribute(Method getter) {
        String name = getter.getName().substring(GET.length());
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Hands on each text that an object has there. */
    void readFrom(Object object, Reader reader) {
        Object value;
        try {
            value = getter.invoke(object);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("the text of " + getter + " cannot be read", failed);
        }
        if (value instanceof Optional<?> optional) {
            value = optional.orElse(null);
        }
        if (value instanceof List<?> list) {
            for (int at = 0; at < list.size(); at++) {
                reader.read(list.get(at), attribute, at);
            }
        } else if (value != null) {
            reader.read(value, attribute);
        }
    }
}
