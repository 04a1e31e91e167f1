// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.Code;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.NumberLiteral;
import io.github.cmcmodel.value.PartialDate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Values of any shape, made from a seed: well-formed, though not sensible. */
public final class RandomValues {
    private static final List<String> CHARACTERS = List.of(
            "a", "Z", "7", " ", "é", "ñ", "\"", "\\", "/", "\n", "\t", "\u0001", "\u007f", "\u2028", "漢", "م", "\u202e",
            "😀", "e\u0301", "{", "]");

    private final SplittableRandom random;

    /**
     * Values.
     *
     * @param seed which
     */
    public RandomValues(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A value of the shape; with {@code full}, every attribute is there and every list has an item. */
    public <T, B> T value(Shape<T, B> shape, boolean full, int depth) {
        B builder = shape.builder().get();
        for (Attribute<T, B, ?> attribute : shape.attributes()) {
            set(attribute, builder, full, depth);
        }
        if (full || random.nextInt(4) == 0) {
            shape.extensions().accept(builder, extensions(2));
        }
        return shape.build().apply(builder);
    }

    private <T, B, V> void set(Attribute<T, B, V> attribute, B builder, boolean full, int depth) {
        int times = switch (attribute.presence()) {
            case REQUIRED -> 1;
            case OPTIONAL, DEFAULTED -> full ? 1 : random.nextInt(2);
            case LIST -> full ? 1 : random.nextInt(depth > 2 ? 2 : 4);
        };
        for (int at = 0; at < times; at++) {
            V value = one(attribute.type(), full, depth);
            boolean hidden = full && attribute.presence() == Presence.DEFAULTED;
            while (hidden && value.equals(attribute.defaultValue())) {
                value = one(attribute.type(), true, depth); // a default is not written
            }
            attribute.setter().accept(builder, value);
        }
    }

    private <V> V one(ValueType<V> type, boolean full, int depth) {
        if (type instanceof ValueType.Nested<V> nested) {
            return value(nested.shape(), full, depth + 1);
        }
        if (type instanceof ValueType.Form<V> form) {
            return form.parse().apply(form(form.type()));
        }
        Object value;
        if (type instanceof ValueType.Closed<?> closed) {
            value = closed.values().get(random.nextInt(closed.values().size()));
        } else if (type instanceof ValueType.Localized) {
            value = localizedText();
        } else if (type instanceof ValueType.Bool) {
            value = random.nextBoolean();
        } else if (type instanceof ValueType.Whole<?> whole) {
            long maximum = Math.min(whole.maximum(), 1L << random.nextInt(62));
            value = whole.narrow().apply(random.nextLong(maximum));
        } else if (type instanceof ValueType.Decimal) {
            value = decimal();
        } else {
            value = text();
        }
        return type.type().cast(value);
    }

    private String form(Class<?> type) {
        if (type == PartialDate.class) {
            return date().toString();
        }
        if (type == DateRange.class) {
            PartialDate first = date();
            PartialDate second = date();
            PartialDate start = first.compareTo(second) <= 0 ? first : second;
            PartialDate end = start.equals(first) ? second : first;
            return random.nextInt(3) == 0 ? start + "/.." : start + "/" + end;
        }
        return Code.class.isAssignableFrom(type) && random.nextBoolean()
                ? "aB_" + random.nextInt(1000) + ".x"
                : "id-" + random.nextInt(1_000_000);
    }

    private PartialDate date() {
        LocalDate day = LocalDate.ofEpochDay(random.nextLong(
                LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay()));
        return switch (random.nextInt(3)) {
            case 0 -> PartialDate.ofYear(day.getYear());
            case 1 -> PartialDate.of(YearMonth.from(day));
            default -> PartialDate.of(day);
        };
    }

    private BigDecimal decimal() {
        return new BigDecimal(new BigInteger(Long.toString(random.nextLong())), random.nextInt(-20, 40));
    }

    String text() {
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(at -> CHARACTERS.get(random.nextInt(CHARACTERS.size())))
                .collect(Collectors.joining());
    }

    private LocalizedText localizedText() {
        LocalizedText text = LocalizedText.of("en", text());
        if (random.nextBoolean()) {
            text = text.and("es-419", text());
        }
        return random.nextInt(5) == 0 ? text.and(text() + random.nextInt(), text()) : text;
    }

    Extensions extensions(int depth) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        int size = 1 + random.nextInt(3);
        for (int at = 0; at < size; at++) {
            members.put("x" + text() + at, anything(depth));
        }
        return Extensions.of(members);
    }

    private @Nullable Object anything(int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> text();
            case 3 -> new NumberLiteral(random.nextInt(100) + "." + random.nextInt(1000) + "0");
            case 4 -> new NumberLiteral("-" + random.nextInt(9) + "e" + random.nextInt(-99, 99));
            case 5 -> extensions(depth - 1);
            default -> {
                List<@Nullable Object> items = new ArrayList<>();
                for (int at = random.nextInt(3); at > 0; at--) {
                    items.add(anything(depth - 1));
                }
                yield items;
            }
        };
    }
}
