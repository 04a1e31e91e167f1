// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.Language;
import io.github.cmcmodel.constraint.PersonalText;
import io.github.cmcmodel.constraint.WebAddress;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.Code;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.Id;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Values of an attribute as its table and the constraints on it say, such as a text of at most 300 characters. */
public final class TableValues {
    private static final int YEARS = 10;

    private TableValues() {}

    @SuppressWarnings("unchecked") // each kind of value type gives values of its own Java type
    static <V> Function<Draft, V> of(Attribute<?, ?, V> attribute) {
        ValueType<V> type = attribute.type();
        if (type instanceof ValueType.Text) {
            if (Annotations.on(attribute, WebAddress.class).isPresent()) {
                return draft -> (V) Texts.url(draft.choices());
            }
            if (Annotations.on(attribute, Language.class).isPresent()) {
                return draft -> (V) draft.sampler.any(draft.settings().languages);
            }
            int max = max(attribute);
            return draft -> (V) Texts.text(draft.choices(), max, "en");
        }
        if (type instanceof ValueType.Localized) {
            int max = max(attribute);
            return draft -> (V) draft.sampler.localized(max);
        }
        if (type instanceof ValueType.Closed<?> closed) {
            return draft -> (V) draft.sampler.any(closed.values());
        }
        if (type instanceof ValueType.Bool) {
            return draft -> (V) (Boolean) (draft.choices().below(2) == 1);
        }
        if (type instanceof ValueType.Whole<V> whole) {
            return Annotations.on(attribute, Positive.class).isPresent()
                    ? draft -> whole.narrow(1 + draft.choices().below(YEARS))
                    : draft -> whole.narrow(Math.min(whole.maximum(), Numbers.count(draft.choices())));
        }
        if (type instanceof ValueType.Decimal) {
            return draft -> (V) Numbers.decimal(draft.choices());
        }
        if (type instanceof ValueType.Form<V> form) {
            Function<Sampler, V> value = form(attribute, form);
            return draft -> value.apply(draft.sampler);
        }
        throw new IllegalStateException("no way to draw " + attribute);
    }

    @SuppressWarnings("unchecked") // the forms' own types say so
    private static <V> Function<Sampler, V> form(Attribute<?, ?, V> attribute, ValueType.Form<V> form) {
        Class<V> type = form.type();
        if (attribute.identifies()) {
            if (Code.class.isAssignableFrom(type)) {
                Codes<?> codes = new Codes<>((ValueType.Form<? extends Code>) form);
                return sampler -> (V) codes.identifying(sampler);
            }
            return new Identifiers<>(type, form.parse(), prefix(type))::drawn;
        }
        Function<Sampler, V> free = free(form);
        return isReference(attribute)
                ? sampler -> sampler.reference(
                        type, () -> free.apply(sampler), () -> form.parse().apply("not-" + Texts.slug(sampler.choices)))
                : free;
    }

    /** A date, or an identifier or code that need not fit to anything. */
    @SuppressWarnings("unchecked") // see form
    static <V> Function<Sampler, V> free(ValueType.Form<V> form) {
        if (form.type() == PartialDate.class) {
            return sampler -> (V) sampler.days.date();
        }
        if (form.type() == DateRange.class) {
            return sampler -> (V) sampler.days.range();
        }
        if (Code.class.isAssignableFrom(form.type())) {
            Codes<?> codes = new Codes<>((ValueType.Form<? extends Code>) form);
            return sampler -> (V) codes.any(sampler);
        }
        String prefix = prefix(form.type());
        List<V> plain = List.of(1, 2, 3, 4, 5).stream()
                .map(at -> form.parse().apply(prefix + '-' + at))
                .toList();
        return sampler ->
                sampler.choices.below(8) == 7 ? form.parse().apply(Texts.slug(sampler.choices)) : sampler.any(plain);
    }

    private static String prefix(Class<?> type) {
        String name = type.getSimpleName();
        String kind = name.endsWith("Id") ? name.substring(0, name.length() - 2) : name;
        return kind.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** Whether an attribute names something by its identifier. */
    static boolean isReference(Attribute<?, ?, ?> attribute) {
        Class<?> type = attribute.type().type();
        return !attribute.identifies() && (Id.class.isAssignableFrom(type) || type == TopicCode.class);
    }

    /**
     * The most characters of a text.
     *
     * @param attribute the attribute that has the text
     * @return the number
     */
    public static int max(Attribute<?, ?, ?> attribute) {
        return Annotations.on(attribute, CleanText.class)
                .map(CleanText::max)
                .or(() -> Annotations.on(attribute, PersonalText.class).map(PersonalText::max))
                .orElseThrow(() -> new IllegalStateException("no limit is known for the text " + attribute));
    }
}
