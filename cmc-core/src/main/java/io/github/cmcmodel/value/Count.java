// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.style.Table;
import io.github.cmcmodel.value.code.CountQualifier;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A number of things as a source gives it, such as "more than 70" participants or "40,000 to 60,000" people.
 *
 * @param value the number, zero or more; where there is a second one, the lower of the two
 * @param qualifier how exactly it is known
 * @param upTo the higher number of a range, absent where there is one number; only with {@code exactly} or {@code about}
 * @param extensions what a later version wrote beside it, kept unread
 */
@Table
public record Count(long value, CountQualifier qualifier, Optional<Long> upTo, Extensions extensions)
        implements Extensible {
    /** By which part of the number "about" may be off, upwards or downwards, when counts are compared: a tenth. */
    public static final int ABOUT_DIVISOR = 10;

    private static final String UP_TO = "upTo";

    /**
     * Takes a number and how exactly it is known.
     *
     * @param value the number, zero or more
     * @param qualifier how exactly it is known
     * @param upTo the higher number of a range, if it is one
     * @param extensions what a later version wrote beside it
     * @throws InvalidValueException with {@link RuleCode#COUNT_NEGATIVE} if the number is below zero, with
     *     {@link RuleCode#COUNT_UP_TO_BELOW_VALUE} if the higher number is lower, with
     *     {@link RuleCode#COUNT_UP_TO_WITH_BOUND} if the qualifier bounds the number on one side already
     */
    public Count {
        Objects.requireNonNull(qualifier, "Count qualifier");
        Objects.requireNonNull(upTo, "Count upTo");
        Objects.requireNonNull(extensions, "Count extensions");
        if (value < 0) {
            throw new InvalidValueException(RuleCode.COUNT_NEGATIVE, Map.of("value", value));
        }
        if (upTo.isPresent()) {
            requireRange(value, qualifier, upTo.get());
        }
    }

    private static void requireRange(long value, CountQualifier qualifier, long upTo) {
        if (upTo < value) {
            Map<String, Object> numbers = Map.of("value", value, "upTo", upTo);
            throw new InvalidValueException(RuleCode.COUNT_UP_TO_BELOW_VALUE, numbers, UP_TO);
        }
        if (qualifier != CountQualifier.EXACTLY && qualifier != CountQualifier.ABOUT) {
            Map<String, Object> bound = Map.of("qualifier", qualifier.code());
            throw new InvalidValueException(RuleCode.COUNT_UP_TO_WITH_BOUND, bound, UP_TO);
        }
    }

    private static Count of(long value, CountQualifier qualifier) {
        return new Count(value, qualifier, Optional.empty(), Extensions.NONE);
    }

    /**
     * The number itself.
     *
     * @param value the number, zero or more
     * @return the count
     */
    public static Count exactly(long value) {
        return of(value, CountQualifier.EXACTLY);
    }

    /**
     * The number or more.
     *
     * @param value the number, zero or more
     * @return the count
     */
    public static Count atLeast(long value) {
        return of(value, CountQualifier.AT_LEAST);
    }

    /**
     * More than the number.
     *
     * @param value the number, zero or more
     * @return the count
     */
    public static Count moreThan(long value) {
        return of(value, CountQualifier.MORE_THAN);
    }

    /**
     * The number or fewer.
     *
     * @param value the number, zero or more
     * @return the count
     */
    public static Count atMost(long value) {
        return of(value, CountQualifier.AT_MOST);
    }

    /**
     * Fewer than the number. Fewer than zero cannot be, and counts as zero.
     *
     * @param value the number, zero or more
     * @return the count
     */
    public static Count fewerThan(long value) {
        return of(value, CountQualifier.FEWER_THAN);
    }

    /**
     * A number from one to another, such as 40,000 to 60,000.
     *
     * @param value the lower number, zero or more
     * @param upTo the higher number
     * @return the count
     * @throws InvalidValueException if the higher number is lower
     */
    public static Count between(long value, long upTo) {
        return new Count(value, CountQualifier.EXACTLY, Optional.of(upTo), Extensions.NONE);
    }

    /**
     * The number or one near it.
     *
     * @param value the number, zero or more
     * @return the count
     */
    public static Count about(long value) {
        return of(value, CountQualifier.ABOUT);
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
            case AT_MOST, FEWER_THAN -> 0;
            case ABOUT -> value - value / ABOUT_DIVISOR;
        };
    }

    /**
     * The greatest number that this count allows.
     *
     * @return 77 for "about 70", 60,000 for "40,000 to 60,000", 19 for "fewer than 20", {@link Long#MAX_VALUE} where there is
     *     no bound
     */
    public long maximum() {
        long highest = upTo.orElse(value);
        return switch (qualifier) {
            case EXACTLY, AT_MOST -> highest;
            case FEWER_THAN -> Math.max(0, value - 1);
            case AT_LEAST, MORE_THAN -> Long.MAX_VALUE;
            case ABOUT -> {
                long leeway = highest / ABOUT_DIVISOR;
                yield highest > Long.MAX_VALUE - leeway ? Long.MAX_VALUE : highest + leeway;
            }
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
     * The count in words, such as {@code moreThan 70} or {@code 40000–60000}; the number alone when it is exact.
     *
     * @return the words
     */
    @Override
    public String toString() {
        String number = value + upTo.map(highest -> "–" + highest).orElse("");
        return qualifier == CountQualifier.EXACTLY ? number : qualifier.code() + " " + number;
    }
}
