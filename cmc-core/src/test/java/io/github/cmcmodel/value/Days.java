// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Dates for properties, and what they mean spelt out day by day. */
final class Days {
    /** The days of the years that {@link #nearDates} draws from; enough for every kind of year and month. */
    static final List<LocalDate> NEAR =
            LocalDate.of(2015, 1, 1).datesUntil(LocalDate.of(2018, 1, 1)).toList();

    private Days() {}

    /** Every day that a date can mean: those whose ISO form starts with the date's. */
    static List<LocalDate> of(PartialDate date) {
        return NEAR.stream()
                .filter(day -> day.toString().startsWith(date.toString()))
                .toList();
    }

    /** Dates close together, so that they often share days. */
    static Arbitrary<PartialDate> nearDates() {
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(0, NEAR.size() - 1).map(NEAR::get);
        return Arbitraries.oneOf(
                        Arbitraries.of(2015, 2016, 2017).map(PartialDate::ofYear),
                        days.map(day -> PartialDate.of(YearMonth.from(day))),
                        days.map(PartialDate::of))
                .withoutEdgeCases();
    }

    /** Dates of all years there are. */
    static Arbitrary<PartialDate> dates() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1, 9999);
        Arbitrary<YearMonth> months = Combinators.combine(
                        years, Arbitraries.integers().between(1, 12))
                .as(YearMonth::of);
        Arbitrary<LocalDate> days = Combinators.combine(
                        months, Arbitraries.integers().between(1, 31))
                .as((month, day) -> month.atDay(Math.min(day, month.lengthOfMonth())));
        return Arbitraries.oneOf(
                years.map(PartialDate::ofYear), months.map(PartialDate::of), days.map(PartialDate::of));
    }

    /** Ranges close together, open and closed, none reversed. */
    static Arbitrary<DateRange> nearRanges() {
        Arbitrary<DateRange> open = nearDates().map(DateRange::from);
        Arbitrary<DateRange> closed = Combinators.combine(nearDates(), nearDates())
                .as((one, other) -> other.isBefore(one) ? DateRange.of(other, one) : DateRange.of(one, other));
        return Arbitraries.frequencyOf(Tuple.of(1, open), Tuple.of(4, closed));
    }
}
