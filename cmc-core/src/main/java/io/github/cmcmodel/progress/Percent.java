// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How this package writes shares: in per cent, with one decimal, rounded down, so that 100.0 never stands for less. */
final class Percent {
    private static final int SCALE = 1;
    private static final int POINTS_TO_HUNDRED = 2;

    private Percent() {}

    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return of(part, whole, SCALE, RoundingMode.FLOOR);
    }

    static BigDecimal of(BigDecimal part, BigDecimal whole, int scale, RoundingMode rounding) {
        return part.movePointRight(POINTS_TO_HUNDRED).divide(whole, scale, rounding);
    }
}
