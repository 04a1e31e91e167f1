// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.write;

import io.github.cmcmodel.value.DatePrecision;
import io.github.cmcmodel.value.DateQualifier;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.RangeEnd;
import io.github.cmcmodel.value.UndatedEnd;
import java.time.LocalDate;

/** The digits of dates as bytes, such as {@code 2016-12}, without a text of them. */
final class DateDigits {
    /** The most bytes that a date needs. */
    static final int LONGEST = 11;

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
        if (date.qualifier() != DateQualifier.NONE) {
            bytes[to++] = (byte) date.qualifier().sign().charAt(0);
        }
        return to;
    }

    /** Writes what stands at an end of a range; returns where it ends. */
    static int write(RangeEnd end, byte[] bytes, int at) {
        if (end instanceof PartialDate date) {
            return write(date, bytes, at);
        }
        int to = at;
        if (end == UndatedEnd.OPEN) {
            bytes[to++] = '.';
            bytes[to++] = '.';
        }
        return to;
    }

    private static int two(int number, byte[] bytes, int at) {
        bytes[at] = (byte) ('0' + number / 10);
        bytes[at + 1] = (byte) ('0' + number % 10);
        return at + 2;
    }
}
