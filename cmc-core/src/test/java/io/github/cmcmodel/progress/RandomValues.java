// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.CountQualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;

/**
 * Values of any type that has a shape, with every attribute used, and random edits of them. Few different values are drawn,
 * so that equal neighbours, identifiers given twice and the like come up often.
 */
final class RandomValues {
    /** Every text that belongs to a person has this in it, and no other text has. */
    static final String PERSONAL = "Persona";

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    ConsultativeMechanism mechanism() {
        return object(Shapes.mechanism());
    }

    <T, B> T object(Shape<T, B> shape) {
        return build(shape, shape.isPersonal());
    }

    /** The same object with one thing changed, at any depth; now and then the change makes no difference. */
    <T, B> T edited(Shape<T, B> shape, T value) {
        boolean personal = shape.isPersonal();
        int which = random.nextInt(shape.attributes().size() + 1);
        if (which == shape.attributes().size()) {
            return copy(shape, value, (attribute, values) -> values, unknown(personal));
        }
        if (shape.type() == Count.class) {
            return shape.type().cast(count(personal));
        }
        Attribute<T, B, ?> chosen = shape.attributes().get(which);
        return copy(
                shape,
                value,
                (attribute, values) -> attribute.equals(chosen) ? editedValues(chosen, values, personal) : values,
                ((Extensible) value).getExtensions());
    }

    private List<Object> editedValues(Attribute<?, ?, ?> attribute, List<Object> values, boolean personal) {
        List<Object> edited = new ArrayList<>(values);
        boolean list = attribute.presence() == Presence.LIST;
        switch (random.nextInt(5)) {
            case 0 -> Collections.shuffle(edited, random);
            case 1 -> {
                if (!edited.isEmpty() && (list || attribute.presence() == Presence.OPTIONAL)) {
                    edited.remove(random.nextInt(edited.size()));
                }
            }
            case 2 -> {
                if (edited.isEmpty() || list) {
                    edited.add(random.nextInt(edited.size() + 1), value(attribute.type(), personal));
                }
            }
            default -> {
                if (!edited.isEmpty()) {
                    int at = random.nextInt(edited.size());
                    edited.set(
                            at,
                            attribute.type() instanceof ValueType.Nested<?> nested
                                    ? editedObject(nested.shape(), edited.get(at))
                                    : value(attribute.type(), personal));
                }
            }
        }
        return edited;
    }

    /** Of which not every combination of parts can be. */
    private Count count(boolean personal) {
        long number = random.nextInt(9);
        CountQualifier qualifier = CountQualifier.values()[random.nextInt(CountQualifier.values().length)];
        boolean range = qualifier == CountQualifier.EXACTLY && random.nextBoolean();
        Optional<Long> upTo = range ? Optional.of(number + random.nextInt(9)) : Optional.empty();
        return new Count(number, qualifier, upTo, unknown(personal));
    }

    @SuppressWarnings("unchecked") // the value is of the shape's type
    private <T> T editedObject(Shape<T, ?> shape, Object value) {
        return edited(shape, (T) value);
    }

    /** The same object with the value at a place replaced, which is a single one. */
    @SuppressWarnings("unchecked") // an attribute's values are of its own type
    static <T, B> T replaced(Shape<T, B> shape, T value, List<Object> steps, Object replacement) {
        String name = (String) steps.get(0);
        return copy(
                shape,
                value,
                (attribute, values) -> {
                    if (!attribute.name().equals(name)) {
                        return values;
                    }
                    boolean list = attribute.presence() == Presence.LIST;
                    int at = list ? (Integer) steps.get(1) : 0;
                    List<Object> rest = steps.subList(list ? 2 : 1, steps.size());
                    List<Object> replaced = new ArrayList<>(values);
                    replaced.set(
                            at,
                            rest.isEmpty()
                                    ? replacement
                                    : replaced(
                                            ((ValueType.Nested<Object>) attribute.type()).shape(),
                                            values.get(at),
                                            rest,
                                            replacement));
                    return replaced;
                },
                ((Extensible) value).getExtensions());
    }

    private static <T, B> T copy(
            Shape<T, B> shape,
            T value,
            BiFunction<Attribute<T, B, ?>, List<Object>, List<Object>> change,
            Extensions extensions) {
        B builder = shape.newBuilder();
        for (Attribute<T, B, ?> attribute : shape.attributes()) {
            List<Object> values = Collections.unmodifiableList(attribute.values(value));
            change.apply(attribute, values).forEach(one -> set(attribute, builder, one));
        }
        shape.extensions(builder, extensions);
        return shape.build(builder);
    }

    private <T, B> T build(Shape<T, B> shape, boolean personal) {
        if (shape.type() == Count.class) {
            return shape.type().cast(count(personal));
        }
        B builder = shape.newBuilder();
        for (Attribute<T, B, ?> attribute : shape.attributes()) {
            int count = switch (attribute.presence()) {
                case REQUIRED -> 1;
                case OPTIONAL, DEFAULTED -> random.nextInt(2);
                case LIST -> random.nextInt(shape == Shapes.mechanism() ? 4 : 3);
            };
            for (int at = 0; at < count; at++) {
                set(attribute, builder, value(attribute.type(), personal));
            }
        }
        shape.extensions(builder, unknown(personal));
        return shape.build(builder);
    }

    @SuppressWarnings("unchecked") // the value is of the attribute's type
    private static <B, V> void set(Attribute<?, B, V> attribute, B builder, Object value) {
        attribute.set(builder, (V) value);
    }

    private Extensions unknown(boolean personal) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int count = random.nextInt(6) - 3; count > 0; count--) {
            members.put(
                    pick("fundingGap", "a/b~c", "\u001B[2J", "en"),
                    members.size() % 2 == 0 ? text(personal) : Map.of("x", 1));
        }
        return Extensions.of(members);
    }

    private String text(boolean personal) {
        return personal ? PERSONAL + random.nextInt(9) : pick("one", "two", "\u0000\u202E\n", "x".repeat(80), "");
    }

    private Object value(ValueType<?> type, boolean personal) {
        if (type instanceof ValueType.Text) {
            return text(personal);
        }
        if (type instanceof ValueType.Bool) {
            return random.nextBoolean();
        }
        if (type instanceof ValueType.Whole<?> whole) {
            return whole.narrow(random.nextInt(4));
        }
        if (type instanceof ValueType.Decimal) {
            return new BigDecimal(pick("1", "1.0", "-2E+300", "1E-7"));
        }
        if (type instanceof ValueType.Localized) {
            List<String> languages = new ArrayList<>(List.of("en", "es", "fr", "not a/tag\u0007"));
            Collections.shuffle(languages, random);
            Map<String, String> texts = new LinkedHashMap<>();
            languages.subList(0, 1 + random.nextInt(3)).forEach(language -> texts.put(language, text(personal)));
            return LocalizedText.of(texts);
        }
        if (type instanceof ValueType.Closed<?> closed) {
            return closed.values().get(random.nextInt(closed.values().size()));
        }
        if (type instanceof ValueType.Nested<?> nested) {
            return object(nested.shape());
        }
        return form((ValueType.Form<?>) type);
    }

    private Object form(ValueType.Form<?> form) {
        if (form.type() == PartialDate.class) {
            return PartialDate.parse(pick("2016", "2016-01", "2016-01-31"));
        }
        if (form.type() == DateRange.class) {
            return DateRange.parse(pick("2016/2017", "2016/..", "2015/2016-01"));
        }
        return form.parse().apply(pick("a", "b", "c", "d", "e"));
    }

    private String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
