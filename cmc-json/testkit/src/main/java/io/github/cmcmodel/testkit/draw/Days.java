// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.value.DateQualifier;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.RangeEnd;
import io.github.cmcmodel.value.UndatedEnd;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;

/** Days, dates and ranges between two days. A day is a number, counted from 1970. */
final class Days {
    private static final List<DateQualifier> SIGNED =
            List.of(DateQualifier.APPROXIMATE, DateQualifier.UNCERTAIN, DateQualifier.UNCERTAIN_AND_APPROXIMATE);

    final long first;
    final long last;
    private final Choices choices;

    Days(Settings settings, Choices choices) {
        first = settings.from.toEpochDay();
        last = settings.to.toEpochDay();
        this.choices = choices;
    }

    /** A day; now and then the first, the last or a leap day. */
    long day(long first, long last) {
        int days = (int) Math.min(Integer.MAX_VALUE, Math.max(0, last - first) + 1);
        int kind = choices.below(16);
        if (kind == 15) {
            return first + days - 1;
        }
        if (kind == 14) {
            int year = LocalDate.ofEpochDay(first).getYear() / 4 * 4 + 4 * choices.below(4);
            long leapDay = Year.isLeap(year) ? LocalDate.of(year, 2, 29).toEpochDay() : first;
            return leapDay < first || leapDay > last ? first : leapDay;
        }
        return first + choices.below(days);
    }

    /** A date that can mean the day, now and then approximate, uncertain or both. */
    PartialDate date(long day) {
        PartialDate plain = plain(day);
        int sign = choices.below(16) - (16 - SIGNED.size());
        return sign < 0 ? plain : plain.qualifiedAs(SIGNED.get(sign));
    }

    private PartialDate plain(long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return switch (choices.below(4)) {
            case 0 -> PartialDate.ofYear(date.getYear());
            case 1 -> PartialDate.of(YearMonth.of(date.getYear(), date.getMonth()));
            default -> PartialDate.of(date);
        };
    }

    /** A date that can mean the day and nothing after another day. */
    PartialDate dateUpTo(long day, long last) {
        PartialDate date = date(day);
        return date.latest().toEpochDay() <= last ? date : PartialDate.of(LocalDate.ofEpochDay(day));
    }

    PartialDate date() {
        return date(day(first, last));
    }

    DateRange range() {
        return range(first, last);
    }

    DateRange range(long first, long last) {
        choices.open();
        long start = day(first, last);
        PartialDate from = date(start);
        DateRange range = choices.flag(75)
                ? DateRange.of(from, date(day(start, choices.flag(50) ? Math.min(last, start + 4) : last)))
                : withoutOneDate(from);
        choices.close();
        return range;
    }

    /** A range of which the start is known, if not exactly. */
    DateRange rangeFromAKnownStart() {
        choices.open();
        long start = day(first, last);
        PartialDate from = date(start);
        PartialDate known = from.qualifier().isUncertain() ? from.qualifiedAs(DateQualifier.NONE) : from;
        RangeEnd undated = choices.below(3) < 2 ? UndatedEnd.OPEN : UndatedEnd.UNKNOWN;
        RangeEnd end = choices.flag(75) ? date(day(start, last)) : undated;
        choices.close();
        return new DateRange(known, end);
    }

    /** A range of which one end is open or unknown. */
    private DateRange withoutOneDate(PartialDate date) {
        return switch (choices.below(5)) {
            case 0, 1 -> DateRange.from(date);
            case 2 -> new DateRange(date, UndatedEnd.UNKNOWN);
            case 3 -> DateRange.until(date);
            default -> new DateRange(UndatedEnd.UNKNOWN, date);
        };
    }

    static DateRange days(long start, long end) {
        return DateRange.of(PartialDate.of(LocalDate.ofEpochDay(start)), PartialDate.of(LocalDate.ofEpochDay(end)));
    }
}
