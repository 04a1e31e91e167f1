// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.write;

import io.github.cmcmodel.value.DatePrecision;
import io.github.cmcmodel.value.PartialDate;
import java.time.LocalDate;

/** The digits of dates as bytes, such as {@code 2016-12}, without a text of them. */
final class DateDigits {
    /** The most bytes that a date needs. */
    static final int LONGEST = 10;

    private DateDigits() {}

    /** Writes a date; returns where it ends. */
    static int write(PartialDate date, byte[] bytes, int at) {
        LocalDate day = date.earliest();
        int to = two(day.getYear() / 100, bytes, at);
        to = two(day.getYear() % 100, bytes, to);
        if (date.precision() != DatePrecision.YEAR) {
            bytes[to++] = '-';
            to = two(day.getMonthValue(), bytes, to);
        }
        if (date.precision() == DatePrecision.DAY) {
            bytes[to++] = '-';
            to = two(day.getDayOfMonth(), bytes, to);
        }
        return to;
    }

    private static int two(int number, byte[] bytes, int at) {
        bytes[at] = (byte) ('0' + number / 10);
        bytes[at + 1] = (byte) ('0' + number % 10);
        return at + 2;
    }
}
