// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.source;

import io.github.cmcmodel.value.PartialDate;
import java.util.Objects;

/**
 * A claim that something lies between two values, such as that persons at a meeting were 63 to 77. Two claims on one matter
 * cannot both be right where they have no value in common.
 *
 * @param <V> the type of the values
 * @param matter what it is a claim on; claims on equal matters are compared
 * @param least the least value that the claim allows
 * @param most the greatest value that the claim allows
 */
public record Claim<V extends Comparable<? super V>>(Object matter, V least, V most) {
    /**
     * Takes the values.
     *
     * @param matter what it is a claim on
     * @param least the least value
     * @param most the greatest value
     */
    public Claim {
        Objects.requireNonNull(matter, "Claim matter");
        Objects.requireNonNull(least, "Claim least");
        Objects.requireNonNull(most, "Claim most");
    }

    /**
     * A claim of one value.
     *
     * @param <V> the type of the value
     * @param matter what it is a claim on
     * @param value the value
     * @return the claim
     */
    public static <V extends Comparable<? super V>> Claim<V> exactly(Object matter, V value) {
        return new Claim<>(matter, value, value);
    }

    /**
     * A claim of a date, with all days that it can mean. An uncertain date can mean any day, so that it contradicts nothing.
     *
     * @param matter what it is a claim on
     * @param date the date
     * @return the claim
     */
    public static Claim<?> ofDate(Object matter, PartialDate date) {
        Objects.requireNonNull(date, "Claim date");
        return new Claim<>(matter, date.earliestPossible(), date.latestPossible());
    }
}
