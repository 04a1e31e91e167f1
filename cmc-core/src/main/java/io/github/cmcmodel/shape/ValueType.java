// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.ClosedCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one value of an attribute is, such as a text or an object of another shape.
 *
 * @param <V> the Java type of the value
 */
public sealed interface ValueType<V> {
    /** Plain text. */
    ValueType<String> TEXT = new Text();

    /** True or false. */
    ValueType<Boolean> BOOLEAN = new Bool();

    /** A whole number of 32 bits. */
    ValueType<Integer> INTEGER = new Whole<>(Integer.class, Integer.MIN_VALUE, Integer.MAX_VALUE);

    /** A whole number of 64 bits. */
    ValueType<Long> LONG = new Whole<>(Long.class, Long.MIN_VALUE, Long.MAX_VALUE);

    /** A number with its decimals. */
    ValueType<BigDecimal> DECIMAL = new Decimal();

    /** A text by language. */
    ValueType<LocalizedText> LOCALIZED_TEXT = new Localized();

    /**
     * A value of a closed list.
     *
     * @param <V> the enum
     * @param type its class, such as {@code CommitmentStatus.class}
     * @return the type of the value, which is any of the list
     */
    static <V extends Enum<V> & ClosedCode> ValueType<V> closed(Class<V> type) {
        return new Closed<>(type);
    }

    /**
     * An object of the model.
     *
     * @param <V> its type
     * @param type the class of that, such as {@code Indicator.class}
     * @return the type of the value
     */
    static <V> ValueType<V> nested(Class<V> type) {
        return new Nested<>(type, null);
    }

    /**
     * The Java class of the value.
     *
     * @return the class
     */
    Class<V> type();

    /** Plain text. */
    record Text() implements ValueType<String> {
        @Override
        public Class<String> type() {
            return String.class;
        }
    }

    /** True or false. */
    record Bool() implements ValueType<Boolean> {
        @Override
        public Class<Boolean> type() {
            return Boolean.class;
        }
    }

    /**
     * A whole number.
     *
     * @param <V> {@link Integer} or {@link Long}
     * @param type its class
     * @param minimum the least number
     * @param maximum the greatest number
     */
    record Whole<V>(Class<V> type, long minimum, long maximum) implements ValueType<V> {
        /**
         * Turns a number into the type.
         *
         * @param number the number, within the bounds
         * @return the same number
         */
        public V narrow(long number) {
            return type.cast(type == Integer.class ? (Object) Math.toIntExact(number) : (Object) number);
        }
    }

    /** A number with its decimals. */
    record Decimal() implements ValueType<BigDecimal> {
        @Override
        public Class<BigDecimal> type() {
            return BigDecimal.class;
        }
    }

    /** A text by language. */
    record Localized() implements ValueType<LocalizedText> {
        @Override
        public Class<LocalizedText> type() {
            return LocalizedText.class;
        }
    }

    /**
     * A value written as a text of a certain form, which its {@code toString} gives back: an identifier, code or date.
     *
     * @param <V> the type
     * @param type its class
     * @param parse reads the text; throws {@link io.github.cmcmodel.rule.InvalidValueException} when it has another form
     */
    record Form<V>(Class<V> type, Function<String, V> parse) implements ValueType<V> {
        /** Knows some values of a form beforehand. */
        interface Known {
            /**
             * The values.
             *
             * @return the codes of an open list that this version knows; empty for every other form
             */
            List<?> known();
        }

        /**
         * The values known beforehand, which need not be made anew.
         *
         * @return the codes of an open list that this version knows; empty for every other form
         */
        public List<?> known() {
            return parse instanceof Known of ? of.known() : List.of();
        }

        /** Two are the same when they are of one type: each reads a text alike, whatever attribute it is of. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Form<?> that && type == that.type;
        }

        @Override
        public int hashCode() {
            return type.hashCode();
        }
    }

    /**
     * A value of a closed list.
     *
     * @param <V> the enum
     * @param type its class
     * @param values the values, in order
     */
    record Closed<V extends Enum<V> & ClosedCode>(Class<V> type, List<V> values) implements ValueType<V> {
        /**
         * The closed list of an enum.
         *
         * @param type the enum
         */
        public Closed(Class<V> type) {
            this(type, List.of(type.getEnumConstants()));
        }

        /**
         * The value of a code.
         *
         * @param code the code, such as {@code stated}
         * @return the value, empty when the list has no such code
         */
        public Optional<V> ofCode(String code) {
            for (V value : values) {
                if (value.code().equals(code)) {
                    return Optional.of(value);
                }
            }
            return Optional.empty();
        }

        /**
         * The codes, in order, as messages name them.
         *
         * @return such as {@code stated, derived, disputed}
         */
        public String codes() {
            return values.stream().map(ClosedCode::code).collect(Collectors.joining(", "));
        }
    }

    /**
     * An object. Two are the same when they are of one type, as shapes are.
     *
     * @param <V> its type
     */
    final class Nested<V> implements ValueType<V> {
        private final Class<V> type;

        /** Null until it is asked for, so that a table does not make those of all that it can hold. */
        private @Nullable Shape<V, ?> shape;

        private Nested(Class<V> type, @Nullable Shape<V, ?> shape) {
            this.type = type;
            this.shape = shape;
        }

        /**
         * An object of a shape that is none of the model's.
         *
         * @param shape the shape
         */
        public Nested(Shape<V, ?> shape) {
            this(shape.type(), shape);
        }

        @Override
        public Class<V> type() {
            return type;
        }

        /**
         * The shape of the object.
         *
         * @return the shape
         */
        public Shape<V, ?> shape() {
            Shape<V, ?> known = shape;
            if (known == null) {
                known = Shapes.required(type);
                shape = known; // the same for every thread
            }
            return known;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Nested<?> that && type == that.type;
        }

        @Override
        public int hashCode() {
            return type.hashCode();
        }

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }
}
