// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.style.Table;
import io.github.cmcmodel.value.code.CountQualifier;
import java.util.Map;
import java.util.Objects;

/**
 * A number of things as a source gives it, such as "more than 70" participants.
 *
 * @param value the number, zero or more
 * @param qualifier how exactly it is known
 * @param extensions what a later version wrote beside it, kept unread
 */
@Table
public record Count(long value, CountQualifier qualifier, Extensions extensions) implements Extensible {
    /** By which part of the number "about" may be off, upwards or downwards, when counts are compared: a tenth. */
    public static final int ABOUT_DIVISOR = 10;

    /**
     * Takes a number and how exactly it is known.
     *
     * @param value the number, zero or more
     * @param qualifier how exactly it is known
     * @param extensions what a later version wrote beside it
     * @throws InvalidValueException with {@link RuleCode#COUNT_NEGATIVE} if the number is below zero
     */
    public Count {
        Objects.requireNonNull(qualifier, "Count qualifier");
        Objects.requireNonNull(extensions, "Count extensions");
        if (value < 0) {
            throw new InvalidValueException(RuleCode.COUNT_NEGATIVE, Map.of("value", value));
        }
    }

    /**
     * The number itself.
     *
     * @param value the number, zero or more
     * @return the count
     */
    public static Count exactly(long value) {
        return new Count(value, CountQualifier.EXACTLY, Extensions.NONE);
    }

    /**
     * The number or more.
     *
     * @param value the number, zero or more
     * @return the count
     */
    public static Count atLeast(long value) {
        return new Count(value, CountQualifier.AT_LEAST, Extensions.NONE);
    }

    /**
     * More than the number.
     *
     * @param value the number, zero or more
     * @return the count
     */
    public static Count moreThan(long value) {
        return new Count(value, CountQualifier.MORE_THAN, Extensions.NONE);
    }

    /**
     * The number or one near it.
     *
     * @param value the number, zero or more
     * @return the count
     */
    public static Count about(long value) {
        return new Count(value, CountQualifier.ABOUT, Extensions.NONE);
    }

    /**
     * The least number that this count allows.
     *
     * @return 71 for "more than 70", 63 for "about 70"; {@link Long#MAX_VALUE} also where the number is beyond it
     */
    public long minimum() {
        return switch (qualifier) {
            case EXACTLY, AT_LEAST -> value;
            case MORE_THAN -> value == Long.MAX_VALUE ? value : value + 1;
            case ABOUT -> value - value / ABOUT_DIVISOR;
        };
    }

    /**
     * The greatest number that this count allows.
     *
     * @return 77 for "about 70", {@link Long#MAX_VALUE} where there is no bound
     */
    public long maximum() {
        return switch (qualifier) {
            case EXACTLY -> value;
            case AT_LEAST, MORE_THAN -> Long.MAX_VALUE;
            case ABOUT ->
                value > Long.MAX_VALUE - value / ABOUT_DIVISOR ? Long.MAX_VALUE : value + value / ABOUT_DIVISOR;
        };
    }

    /**
     * Whether this count and another can both be right about one thing.
     *
     * @param other the other count
     * @return true if some number is allowed by both; "exactly 22" and "exactly 15" are not compatible, "more than 70"
     *     and "more than 60" are
     */
    public boolean compatibleWith(Count other) {
        Objects.requireNonNull(other, "Count other");
        return minimum() <= other.maximum() && other.minimum() <= maximum();
    }

    @Override
    public Extensions getExtensions() {
        return extensions;
    }

    /**
     * The count in words, such as {@code moreThan 70}; the number alone when it is exact.
     *
     * @return the words
     */
    @Override
    public String toString() {
        return qualifier == CountQualifier.EXACTLY ? Long.toString(value) : qualifier.code() + " " + value;
    }
}
