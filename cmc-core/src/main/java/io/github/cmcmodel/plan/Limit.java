// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A bound of a number: a number, or beyond all of them. Two numbers are equal whatever their decimals. */
final class Limit implements Comparable<Limit> {
    private final int beyond;
    private final BigDecimal number;

    private Limit(int beyond, BigDecimal number) {
        this.beyond = beyond;
        this.number = number;
    }

    static Limit from(Optional<BigDecimal> least) {
        return least.map(number -> new Limit(0, number)).orElseGet(() -> new Limit(-1, BigDecimal.ZERO));
    }

    static Limit upTo(Optional<BigDecimal> most) {
        return most.map(number -> new Limit(0, number)).orElseGet(() -> new Limit(1, BigDecimal.ZERO));
    }

    @Override
    public int compareTo(Limit other) {
        int order = Integer.compare(beyond, other.beyond);
        return order != 0 ? order : number.compareTo(other.number);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Limit that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(beyond, number.signum());
    }
}
