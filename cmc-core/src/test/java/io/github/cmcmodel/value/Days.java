// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Dates for properties, and what they mean spelt out day by day. */
final class Days {
    /** The days of the years that {@link #nearDates} draws from, and of the year before and after them. */
    static final List<LocalDate> NEAR =
            LocalDate.of(2014, 1, 1).datesUntil(LocalDate.of(2019, 1, 1)).toList();

    private static final List<LocalDate> DRAWN = NEAR.stream()
            .filter(day -> day.getYear() > 2014 && day.getYear() < 2018)
            .toList();

    private Days() {}

    /**
     * Every day near that a date without uncertainty can mean: those whose ISO form starts with the date's, and of an approximate
     * one those that are off by no more than one year, one month or three days.
     */
    static List<LocalDate> of(PartialDate date) {
        String written = date.toString().replace("~", "");
        return NEAR.stream()
                .filter(day -> shifts(date)
                        .anyMatch(shift -> shift.apply(day).toString().startsWith(written)))
                .toList();
    }

    private static Stream<UnaryOperator<LocalDate>> shifts(PartialDate date) {
        if (date.qualifier() == DateQualifier.NONE) {
            return Stream.of(UnaryOperator.identity());
        }
        return switch (date.precision()) {
            case YEAR -> IntStream.rangeClosed(-1, 1).mapToObj(by -> day -> day.plusYears(by));
            case MONTH -> IntStream.rangeClosed(-1, 1).mapToObj(by -> day -> day.plusMonths(by));
            case DAY -> IntStream.rangeClosed(-3, 3).mapToObj(by -> day -> day.plusDays(by));
        };
    }

    /** Dates close together, so that they often share days; some are approximate, none uncertain. */
    static Arbitrary<PartialDate> nearDates() {
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(0, DRAWN.size() - 1).map(DRAWN::get);
        Arbitrary<PartialDate> dates = Arbitraries.oneOf(
                        Arbitraries.of(2015, 2016, 2017).map(PartialDate::ofYear),
                        days.map(day -> PartialDate.of(YearMonth.from(day))),
                        days.map(PartialDate::of))
                .withoutEdgeCases();
        return Combinators.combine(
                        dates, Arbitraries.of(DateQualifier.NONE, DateQualifier.NONE, DateQualifier.APPROXIMATE))
                .as(PartialDate::qualifiedAs);
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
        Arbitrary<PartialDate> plain = Arbitraries.oneOf(
                years.map(PartialDate::ofYear), months.map(PartialDate::of), days.map(PartialDate::of));
        return Combinators.combine(plain, Arbitraries.of(DateQualifier.class)).as(PartialDate::qualifiedAs);
    }

    /** Ranges close together, with dates, open and unknown ends, none reversed. */
    static Arbitrary<DateRange> nearRanges() {
        Arbitrary<DateRange> dated = Combinators.combine(nearDates(), nearDates())
                .as((one, other) -> other.isBefore(one) ? DateRange.of(other, one) : DateRange.of(one, other));
        Arbitrary<DateRange> undated = Combinators.combine(
                        nearDates(), Arbitraries.of(UndatedEnd.class), Arbitraries.of(true, false))
                .as((date, end, first) -> first ? new DateRange(date, end) : new DateRange(end, date));
        return Arbitraries.frequencyOf(Tuple.of(1, undated), Tuple.of(3, dated));
    }
}
