// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.NumberLiteral;
import io.github.cmcmodel.value.code.ClosedCode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types that can be made, such as {@code CommitmentId}: those with a table, and those that attributes hold. */
public final class Catalogue {
    private static final Map<Class<?>, Function<Sampler, ?>> VALUES = values();

    private Catalogue() {}

    /**
     * The types.
     *
     * @return the classes
     */
    public static Set<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>(Blueprint.types());
        types.addAll(VALUES.keySet());
        return types;
    }

    /**
     * How values of a type are made.
     *
     * @param <T> the type
     * @param type its class, one of {@link #types}
     * @param settings what the values may look like
     * @return what makes a value of choices
     * @throws IllegalArgumentException if there are none of the class; the message lists the classes there are
     */
    public static <T> Function<Choices, T> drawing(Class<T> type, Settings settings) {
        if (Blueprint.types().contains(type)) {
            return choices -> Sampler.value(type, settings, choices);
        }
        Function<Sampler, ?> value = VALUES.get(type);
        if (value == null) {
            throw new IllegalArgumentException("'type' must be a type of this library but is " + type.getName()
                    + "; there are "
                    + types().stream().map(Class::getSimpleName).sorted().collect(Collectors.joining(", ")));
        }
        return choices -> Sampler.free(settings, choices, sampler -> type.cast(value.apply(sampler)));
    }

    private static Map<Class<?>, Function<Sampler, ?>> values() {
        Map<Class<?>, Function<Sampler, ?>> values = new LinkedHashMap<>();
        for (Shape<?, ?> shape : Shapes.all()) {
            for (Attribute<?, ?, ?> attribute : shape.attributes()) {
                Function<Sampler, ?> value = value(attribute.type());
                if (value != null) {
                    values.put(attribute.type().type(), value);
                }
            }
        }
        values.put(LocalizedText.class, sampler -> sampler.localized(TextLimits.TITLE));
        values.put(Extensions.class, sampler -> UnknownMembers.some(sampler.choices));
        values.put(NumberLiteral.class, sampler -> Numbers.literal(sampler.choices));
        return values;
    }

    private static <V> @Nullable Function<Sampler, V> value(ValueType<V> type) {
        if (type instanceof ValueType.Form<V> form) {
            return TableValues.free(form);
        }
        if (ClosedCode.class.isAssignableFrom(type.type())) {
            V[] constants = type.type().getEnumConstants();
            return sampler -> constants[sampler.choices.below(constants.length)];
        }
        return null;
    }
}
