// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.source.Exclusions;
import io.github.cmcmodel.source.Ranked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes out of an object what the rules on its type report, such as the second of two chapters of one number: so what the rules
 * say is not said again by what makes the values. What is missing it cannot add; {@link Agreements} see to that.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class Mending<T, B> {
    /** By the class of an object, the rules on its type that are errors. */
    private static final ClassValue<List<ObjectRule<Object>>> ERRORS = new ClassValue<>() {
        @Override
        protected List<ObjectRule<Object>> computeValue(Class<?> type) {
            return Shapes.all().stream()
                    .filter(shape -> shape.type().isAssignableFrom(type))
                    .flatMap(shape -> ObjectRule.of(shape.type()).stream())
                    .filter(rule -> rule.code().severity() == Severity.ERROR)
                    .toList();
        }
    };

    private final Shape<T, B> shape;
    private final List<ObjectRule<Object>> all;
    private final List<ObjectRule<Object>> errors;

    Mending(Shape<T, B> shape) {
        this.shape = shape;
        all = ObjectRule.of(shape.type());
        errors = all.stream()
                .filter(rule -> rule.code().severity() == Severity.ERROR)
                .toList();
    }

    /** The object, or one like it with less in it: without errors, or without anything to report where nothing may conflict. */
    T mended(T object, Settings settings) {
        List<ObjectRule<Object>> rules = settings.conflicts ? errors : all;
        T mended = agreed(shape, object, settings);
        for (int at = 0; at < rules.size(); at++) {
            Optional<T> smaller = mended(mended, rules.get(at));
            if (smaller.isPresent()) {
                mended = agreed(shape, smaller.get(), settings);
                at = -1; // what is left has to please every rule
            }
        }
        return mended;
    }

    /** The object without the entries of its lists that others before them exclude, where nothing may conflict. */
    static <T> T agreed(Shape<T, ?> shape, T object, Settings settings) {
        T agreed = object;
        if (!settings.conflicts) {
            for (Attribute<T, ?, ?> attribute : shape.attributes()) {
                if (isList(attribute)
                        && Ranked.class.isAssignableFrom(attribute.type().type())) {
                    agreed = agreed(shape, agreed, attribute);
                }
            }
        }
        return agreed;
    }

    @SuppressWarnings("unchecked") // the entries are ranked, as the type of the attribute says
    private static <T, V> T agreed(Shape<T, ?> shape, T object, Attribute<T, ?, V> attribute) {
        List<V> values = new ArrayList<>(attribute.values(object));
        Exclusions exclusions = Exclusions.among((List<? extends Ranked>) values);
        if (exclusions.isEmpty()) {
            return object;
        }
        for (int at = values.size() - 1; at >= 0; at--) {
            if (exclusions.before(at).isPresent()) {
                values.remove(at);
            }
        }
        return Copies.with(shape, object, attribute, values);
    }

    private Optional<T> mended(T object, ObjectRule<Object> rule) {
        List<List<Object>> places = new ArrayList<>();
        rule.check(object, (pointer, arguments) -> places.add(pointer.steps()));
        return places.stream()
                .map(place -> without(shape, object, place))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The object without what is at a place, or without the item or attribute around that which can be left out. */
    private static <T> Optional<T> without(Shape<T, ?> shape, T object, List<Object> place) {
        return place.isEmpty()
                ? Optional.empty()
                : shape.attribute(place.get(0).toString())
                        .flatMap(attribute -> without(shape, object, attribute, place.subList(1, place.size())));
    }

    private static <T, V> Optional<T> without(
            Shape<T, ?> shape, T object, Attribute<T, ?, V> attribute, List<Object> inside) {
        List<V> values = new ArrayList<>(attribute.values(object));
        if (values.isEmpty()) {
            return Optional.empty();
        }
        boolean item = attribute.presence() == Presence.LIST && !inside.isEmpty();
        int at = item ? (int) inside.get(0) : 0;
        Optional<V> smaller = attribute.type() instanceof ValueType.Nested<V> nested && (item || !isList(attribute))
                ? without(nested.shape(), values.get(at), inside.subList(item ? 1 : 0, inside.size()))
                        .filter(Mending::isRight)
                : Optional.empty();
        if (smaller.isPresent()) {
            values.set(at, smaller.get());
        } else if (item) {
            values.remove(at);
        } else if (attribute.presence() != Presence.REQUIRED && attribute.isPresent(object)) {
            values.clear();
        } else {
            return Optional.empty();
        }
        return Optional.of(Copies.with(shape, object, attribute, values));
    }

    /**
     * Whether an object breaks no rule on its own type, and no entry of its lists excludes another: what is taken out of it for
     * the sake of another object may be missing.
     */
    private static boolean isRight(Object object) {
        boolean[] right = {agrees(Shapes.requiredOfValue(object), object)};
        for (ObjectRule<Object> rule : ERRORS.get(object.getClass())) {
            rule.check(object, (pointer, arguments) -> right[0] = false);
        }
        return right[0];
    }

    private static <T> boolean agrees(Shape<T, ?> shape, Object object) {
        for (Attribute<T, ?, ?> attribute : shape.attributes()) {
            if (isList(attribute)
                    && Ranked.class.isAssignableFrom(attribute.type().type())) {
                List<Ranked> entries = attribute.values(shape.type().cast(object)).stream()
                        .map(Ranked.class::cast)
                        .toList();
                if (!Exclusions.among(entries).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isList(Attribute<?, ?, ?> attribute) {
        return attribute.presence() == Presence.LIST;
    }
}
