// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.processor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/** Reads annotations as the compiler shows them. */
final class Mirrors {
    /** What the compiler gives as the value of a member that names a class or constant that does not exist. */
    private static final String MISSING = "<error>";

    private Mirrors() {}

    static Optional<? extends AnnotationMirror> find(AnnotatedConstruct annotated, String name) {
        return annotated.getAnnotationMirrors().stream()
                .filter(mirror -> name(mirror).equals(name))
                .findFirst();
    }

    static TypeElement type(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    static String name(AnnotationMirror mirror) {
        return type(mirror).getQualifiedName().toString();
    }

    /** The members that the annotation states, by name, as the values of the language model. */
    static Map<String, Object> members(AnnotationMirror mirror) {
        Map<String, Object> members = new LinkedHashMap<>();
        mirror.getElementValues()
                .forEach((member, value) -> members.put(member.getSimpleName().toString(), value.getValue()));
        return members;
    }

    /** The annotations that a member lists. */
    static List<AnnotationMirror> annotations(AnnotationMirror mirror, String member) {
        return values(mirror, member).stream()
                .map(value -> (AnnotationMirror) value.getValue())
                .toList();
    }

    /** The items of a member that is a list. */
    @SuppressWarnings("unchecked") // the language model's value of a list is a list of values
    static List<? extends AnnotationValue> values(AnnotationMirror mirror, String member) {
        return (List<? extends AnnotationValue>) members(mirror).getOrDefault(member, List.of());
    }

    /** Whether everything exists that the annotations name, such as the classes that {@code @Consistent} lists. */
    static boolean exist(List<? extends AnnotationMirror> annotations) {
        return annotations.stream()
                .flatMap(annotation -> annotation.getElementValues().values().stream())
                .allMatch(Mirrors::exists);
    }

    private static boolean exists(AnnotationValue value) {
        if (value.getValue() instanceof List<?> items) {
            return items.stream().allMatch(item -> exists((AnnotationValue) item));
        }
        return value.getValue() instanceof AnnotationMirror nested
                ? exist(List.of(nested))
                : !MISSING.equals(value.getValue());
    }
}
