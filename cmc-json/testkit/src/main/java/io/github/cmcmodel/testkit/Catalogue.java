// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.NumberLiteral;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ClosedCode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types that can be made, such as {@code CommitmentId}: those with a shape, and those that attributes hold. */
final class Catalogue {
    private static final int TITLE = 300;

    private static final Map<Class<?>, Function<Sampler, ?>> VALUES = values();

    private Catalogue() {}

    static Set<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>(Blueprint.types());
        types.addAll(VALUES.keySet());
        return types;
    }

    static <T> Function<Choices, T> drawing(Class<T> type, SampleSettings settings) {
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
        values.put(PartialDate.class, Sampler::date);
        values.put(DateRange.class, Sampler::range);
        values.put(LocalizedText.class, sampler -> sampler.localized(TITLE));
        values.put(Extensions.class, Sampler::extensions);
        values.put(NumberLiteral.class, Sampler::numberLiteral);
        return values;
    }

    private static <V> @Nullable Function<Sampler, V> value(ValueType<V> type) {
        if (type instanceof ValueType.Form<V> form) {
            return Blueprint.free(form);
        }
        if (ClosedCode.class.isAssignableFrom(type.type())) {
            V[] constants = type.type().getEnumConstants();
            return sampler -> constants[sampler.choices.below(constants.length)];
        }
        return null;
    }
}
