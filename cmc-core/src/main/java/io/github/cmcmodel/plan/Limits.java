// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.code.CountQualifier;
import java.math.BigDecimal;
import java.util.Optional;

/** Between which numbers a value lies, as the bounds of a {@link Count} are found. */
final class Limits {
    /** Past this many places before or after the point, a tenth of a number is not looked for. */
    private static final int MAX_SCALE = 100_000;

    private Limits() {}

    static Optional<BigDecimal> least(IndicatorValue value) {
        CountQualifier qualifier = value.getQualifier();
        if (qualifier == CountQualifier.ABOUT) {
            return value.getValue().flatMap(number -> tenth(number).map(number::subtract));
        }
        boolean below = value.getUpTo().isPresent()
                || qualifier == CountQualifier.EXACTLY
                || qualifier == CountQualifier.AT_LEAST
                || qualifier == CountQualifier.MORE_THAN;
        return below ? value.getValue() : Optional.empty();
    }

    static Optional<BigDecimal> most(IndicatorValue value) {
        CountQualifier qualifier = value.getQualifier();
        Optional<BigDecimal> greatest = value.getUpTo().or(value::getValue);
        if (qualifier == CountQualifier.ABOUT) {
            return greatest.flatMap(number -> tenth(number).map(number::add));
        }
        boolean unbounded = value.getUpTo().isEmpty()
                && (qualifier == CountQualifier.AT_LEAST || qualifier == CountQualifier.MORE_THAN);
        return unbounded ? Optional.empty() : greatest;
    }

    /** By how much "about" may be off. */
    private static Optional<BigDecimal> tenth(BigDecimal number) {
        return Math.abs((long) number.scale()) > MAX_SCALE
                ? Optional.empty()
                : Optional.of(number.abs().divide(BigDecimal.valueOf(Count.ABOUT_DIVISOR)));
    }
}
