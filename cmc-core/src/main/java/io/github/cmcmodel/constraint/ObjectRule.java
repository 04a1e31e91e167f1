// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.rule.RuleCode;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A rule that one object can break by itself, such as "a plan does not succeed itself". Listed in the type's
 * {@link Consistent} annotation. Stateless; needs a constructor without parameters, which may be package-private.
 *
 * @param <T> the type it looks at
 */
public interface ObjectRule<T> {
    /**
     * The code of the rule.
     *
     * @return the code
     */
    RuleCode code();

    /**
     * Looks at one object.
     *
     * @param object the object
     * @param breaches takes each breach found
     */
    void check(T object, Breaches breaches);

    /**
     * Whether a breach may be found only because something is absent, so that nothing can be concluded from an object of
     * which a part could not be read.
     *
     * @return false unless the rule says otherwise
     */
    default boolean concludesFromAbsence() {
        return false;
    }

    /**
     * Rules by the names of their classes: a rule beside its type is visible in its package alone.
     *
     * @param <T> the type that they look at
     * @param classes the full names
     * @return one instance of each
     */
    @SuppressWarnings("unchecked") // a rule is on the type it looks at; the catalogue's test holds that
    static <T> List<ObjectRule<T>> named(String... classes) {
        List<ObjectRule<T>> rules = new ArrayList<>();
        for (String name : classes) {
            try {
                Class<?> type = Class.forName(name, true, ObjectRule.class.getClassLoader());
                Constructor<?> constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true); // the classes are of this module, though not public
                rules.add((ObjectRule<T>) constructor.newInstance());
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("rule " + name + " cannot be made", impossible);
            }
        }
        return List.copyOf(rules);
    }

    /**
     * The rules that an annotation lists.
     *
     * @param annotation the annotation
     * @return one instance of each, in the order of the list
     */
    static List<ObjectRule<Object>> of(Consistent annotation) {
        return named(Arrays.stream(annotation.value()).map(Class::getName).toArray(String[]::new));
    }

    /**
     * The rules that a type lists, whatever their severity.
     *
     * @param type the type
     * @return one instance of each
     */
    static List<ObjectRule<Object>> of(Class<?> type) {
        return Arrays.stream(type.getAnnotationsByType(Consistent.class))
                .flatMap(annotation -> of(annotation).stream())
                .toList();
    }
}
