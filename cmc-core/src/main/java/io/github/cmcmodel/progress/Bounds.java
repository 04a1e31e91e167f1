// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.plan.IndicatorValue;
import java.math.BigDecimal;
import java.util.Optional;

/** Between which numbers something lies; an end that is empty has no bound. */
record Bounds(Optional<BigDecimal> least, Optional<BigDecimal> most, boolean exact) {
    static final Bounds ZERO = new Bounds(Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.ZERO), true);

    static Bounds of(IndicatorValue value) {
        return new Bounds(value.minimum(), value.maximum(), value.hasOneNumber());
    }

    /** Whether a bound has more digits or zeros than are calculated with. */
    boolean isTooLong() {
        return least.filter(Bounds::isTooLong).isPresent()
                || most.filter(Bounds::isTooLong).isPresent();
    }

    private static boolean isTooLong(BigDecimal bound) {
        return bound.precision() > IndicatorProgress.MAX_DIGITS
                || Math.abs((long) bound.scale()) > IndicatorProgress.MAX_DIGITS;
    }

    /** What both allow. */
    Bounds and(Bounds other) {
        return new Bounds(
                least.isEmpty()
                                || other.least
                                        .filter(bound -> bound.compareTo(least.get()) > 0)
                                        .isPresent()
                        ? other.least
                        : least,
                most.isEmpty()
                                || other.most
                                        .filter(bound -> bound.compareTo(most.get()) < 0)
                                        .isPresent()
                        ? other.most
                        : most,
                exact || other.exact);
    }

    /** The sum, or the one that is too long to calculate with. */
    Bounds plus(Bounds other) {
        if (isTooLong() || other.isTooLong()) {
            return isTooLong() ? this : other;
        }
        return new Bounds(sum(least, other.least), sum(most, other.most), exact && other.exact);
    }

    /** Whether nothing is between the bounds. */
    boolean isEmpty() {
        return least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0;
    }

    boolean isBounded() {
        return least.isPresent() && most.isPresent();
    }

    /** Whether everything here is below everything there. */
    boolean isBelow(Bounds other) {
        return most.isPresent() && other.least.isPresent() && most.get().compareTo(other.least.get()) < 0;
    }

    /** Whether everything here is at least as great as everything there. */
    boolean isNotBelow(Bounds other) {
        return least.isPresent() && other.most.isPresent() && least.get().compareTo(other.most.get()) >= 0;
    }

    private static Optional<BigDecimal> sum(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.flatMap(number -> other.map(number::add));
    }
}
