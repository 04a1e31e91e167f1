// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.read;

import io.github.cmcmodel.value.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates and numbers from the bytes of a document, without a text of them. Only what is written in the most common way is read
 * here; of anything else, and of anything wrong, the text is made, and the type says what it is.
 */
final class PlainValues {
    private static final int MOST_DIGITS = 18;
    private static final int LENGTH_OF_DAY = "2016-01-31".length();
    private static final int MONTHS = 12;
    private static final int DAYS_OF_EVERY_MONTH = 28;

    private PlainValues() {}

    /** A day; null for whatever is written otherwise. */
    static @Nullable PartialDate date(byte[] bytes, int start, int end) {
        if (end - start != LENGTH_OF_DAY || bytes[start + 4] != '-' || bytes[start + 7] != '-') {
            return null;
        }
        int year = twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2);
        int month = twoDigits(bytes, start + 5);
        int day = twoDigits(bytes, start + 8);
        boolean real = year > 0 && month > 0 && month <= MONTHS && day > 0 && day <= DAYS_OF_EVERY_MONTH;
        return real ? PartialDate.of(LocalDate.of(year, month, day)) : null;
    }

    /** Negative, even when added to a hundred times another, where there is something else. */
    private static int twoDigits(byte[] bytes, int at) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -10_000 : tens * 10 + ones;
    }

    /** A number of few digits without an exponent; null for any other. */
    static @Nullable BigDecimal decimal(byte[] bytes, int start, int end) {
        if (end - start > MOST_DIGITS || end < 0) {
            return null;
        }
        long unscaled = 0;
        int scale = 0;
        boolean decimals = false;
        for (int at = bytes[start] == '-' ? start + 1 : start; at < end; at++) {
            if (bytes[at] == '.') {
                decimals = true;
            } else if (bytes[at] >= '0' && bytes[at] <= '9') {
                unscaled = unscaled * 10 + bytes[at] - '0';
                scale += decimals ? 1 : 0;
            } else {
                return null;
            }
        }
        return BigDecimal.valueOf(bytes[start] == '-' ? -unscaled : unscaled, scale);
    }
}
