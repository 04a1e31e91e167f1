// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.write;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as ECMAScript writes them and RFC 8785, section 3.2.2.3 wants them: the shortest decimal that means the same
 * IEEE 754 double, such as {@code 4.5} for {@code 4.50} and {@code 1e+30} for {@code 1E30}.
 *
 * <p>Written out here because {@link Double#toString} gave more digits than needed before JDK 19.
 */
final class CanonicalNumber {
    private static final int MAX_DIGITS = 17;
    private static final int MAX_PLAIN_DIGITS = 21;
    private static final int MAX_LEADING_ZEROS = 6;

    private CanonicalNumber() {}

    /**
     * The canonical form of a number.
     *
     * @param text the number as JSON writes it
     * @return its canonical form
     * @throws IllegalArgumentException if it is beyond what a double holds
     */
    static String of(String text) {
        double number = Double.parseDouble(text);
        if (Double.isInfinite(number)) {
            throw new IllegalArgumentException("beyond the numbers of IEEE 754: " + text);
        }
        if (number == 0) {
            return "0"; // also for minus zero
        }
        String sign = number < 0 ? "-" : "";
        BigDecimal shortest = shortest(Math.abs(number)).stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        return sign + ecmaScript(digits, digits.length() - shortest.scale());
    }

    /** The decimal with the fewest digits that is read back as the number; of several, the nearest. */
    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits < MAX_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == number) {
                return rounded;
            }
        }
        return exact.round(new MathContext(MAX_DIGITS, RoundingMode.HALF_EVEN));
    }

    /** ECMA-262, Number::toString: the value is 0.digits times ten to the power of the exponent. */
    private static String ecmaScript(String digits, int exponent) {
        int count = digits.length();
        if (count <= exponent && exponent <= MAX_PLAIN_DIGITS) {
            return digits + "0".repeat(exponent - count);
        }
        if (exponent > 0 && exponent <= MAX_PLAIN_DIGITS) {
            return digits.substring(0, exponent) + "." + digits.substring(exponent);
        }
        if (exponent > -MAX_LEADING_ZEROS && exponent <= 0) {
            return "0." + "0".repeat(-exponent) + digits;
        }
        int power = exponent - 1;
        String fraction = count == 1 ? "" : "." + digits.substring(1);
        return digits.charAt(0) + fraction + "e" + (power < 0 ? "-" : "+") + Math.abs(power);
    }
}
