// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.value.NumberLiteral;
import java.math.BigDecimal;

/** Numbers: usual ones, and those at which careless code fails. */
final class Numbers {
    private static final String[] LITERALS = {"0", "1.50", "-0", "1e-7", "12345678901234567890", "-3.25E+2"};

    private Numbers() {}

    static BigDecimal decimal(Choices choices) {
        return switch (choices.below(8)) {
            case 0 -> BigDecimal.valueOf(choices.below(1_000));
            case 1 -> BigDecimal.valueOf(choices.below(100_000), 2);
            case 2 -> BigDecimal.valueOf(-choices.below(100_000), 3);
            case 3 -> new BigDecimal("0.00");
            case 4 -> new BigDecimal("1E+3");
            case 5 -> new BigDecimal("123456789012345678901234567890.123456789");
            default -> BigDecimal.valueOf(choices.below(1_000_000), choices.below(3));
        };
    }

    /** A number of things. */
    static long count(Choices choices) {
        return switch (choices.below(8)) {
            case 6 -> choices.below(Integer.MAX_VALUE);
            case 7 -> Long.MAX_VALUE;
            default -> choices.below(200);
        };
    }

    static NumberLiteral literal(Choices choices) {
        return new NumberLiteral(LITERALS[choices.below(LITERALS.length)]);
    }
}
