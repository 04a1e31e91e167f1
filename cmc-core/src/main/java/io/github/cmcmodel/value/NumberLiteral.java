// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.RuleCode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/**
 * A number exactly as it was written, such as {@code 1.50} or {@code -0e5}, in a member that this version does not know.
 *
 * <p>Two literals are equal when they are written alike: {@code 1.5} does not equal {@code 1.50}.
 *
 * @param text the number, written as JSON numbers are, of at most {@value #MAX_LENGTH} characters
 */
public record NumberLiteral(String text) {
    /** The most characters a number may have: {@value}. */
    public static final int MAX_LENGTH = 100;

    /**
     * Takes a number as text.
     *
     * @param text the number
     * @throws InvalidValueException with {@link RuleCode#NUMBER_MALFORMED} if it is not written as JSON numbers are
     */
    public NumberLiteral {
        Objects.requireNonNull(text, "NumberLiteral text");
        if (text.length() > MAX_LENGTH || !isNumber(text)) {
            throw new InvalidValueException(RuleCode.NUMBER_MALFORMED, Map.of("value", text));
        }
    }

    /**
     * The number to calculate with.
     *
     * @return the number, with as many decimals as are written
     * @throws NumberFormatException if its exponent is beyond what {@link BigDecimal} holds
     */
    public BigDecimal toBigDecimal() {
        return new BigDecimal(text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static boolean isNumber(String text) {
        int at = text.startsWith("-") ? 1 : 0;
        int whole = afterDigits(text, at);
        if (whole == at || whole > at + 1 && text.charAt(at) == '0') {
            return false;
        }
        at = whole;
        if (at < text.length() && text.charAt(at) == '.') {
            int fraction = afterDigits(text, at + 1);
            if (fraction == at + 1) {
                return false;
            }
            at = fraction;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
                at++;
            }
            int exponent = afterDigits(text, at);
            if (exponent == at) {
                return false;
            }
            at = exponent;
        }
        return at == text.length();
    }

    private static int afterDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
