// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.text.Shown;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateRangeTest {
    @Provide
    Arbitrary<DateRange> ranges() {
        return Days.nearRanges();
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return Days.nearDates();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(Days.NEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-12-05/2016-12-08",
                "2016-12-05/2016-12-05",
                "2015/2017",
                "2016/2016",
                "2016/..",
                "2016-01/..",
                "2016-01-31/..",
                "2016/2016-01",
                "2016-12/2016",
                "2016-12-31/2016",
                "2016/2016-01-01",
                "2015-06/2016-02-29",
                "../2016",
                "/2016",
                "2016/",
                "../2016-12-05",
                "2016~/2017?",
                "2016-12-05%/..",
                "/2016-12~",
                "2017~/2016",
                "2017?/1990",
                "0001/9999"
            })
    void readsWhatItWrites(String text) {
        assertThat(DateRange.parse(text)).hasToString(text).isEqualTo(DateRange.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "../..",
                "../",
                "/..",
                "./2016",
                ".../2016",
                "2016/~",
                "2016~?/2017",
                "2016/201X",
                "2016-13",
                "2016/../..",
                "2016/...",
                "2016/.",
                "2016/ ..",
                "2016//2017",
                "2016/2017/2018",
                "2016 / 2017",
                " 2016/2017",
                "2016/2017 ",
                "2016--2017",
                "2016\\2017",
                "2016-2017",
                "2016-12-05/08",
                "2016-12-05/P3D",
                "P3D/2016",
                "2016-1/2016-2",
                "16/17",
                "٢٠١٦/٢٠١٧",
                "2016/+2017",
                "2016-01-01T00:00/2016-01-02T00:00"
            })
    void refusesEveryOtherForm(String text) {
        InvalidValueException refused = catchThrowableOfType(InvalidValueException.class, () -> DateRange.parse(text));

        assertThat(refused).as(text).isNotNull();
        assertThat(refused.rule()).isEqualTo(RuleCode.RANGE_MALFORMED);
        assertThat(refused.arguments()).isEqualTo(Map.of("value", text));
        assertThat(refused).message().startsWith("range.malformed: ").contains('"' + Shown.text(text) + '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-13/2017",
                "2016/2017-02-30",
                "2016-02-30/..",
                "0000/2016",
                "../2016-13~",
                "2016-00/",
                "2015-02-29/2015-03-01"
            })
    void refusesADateThatDoesNotExistAndShowsTheWholeRange(String text) {
        InvalidValueException refused = catchThrowableOfType(InvalidValueException.class, () -> DateRange.parse(text));

        assertThat(refused.rule()).isEqualTo(RuleCode.DATE_IMPOSSIBLE);
        assertThat(refused).message().contains('"' + text + '"');
    }

    @ParameterizedTest
    @CsvSource({
        "2017,       2016",
        "2016-02,    2016-01",
        "2016-12-08, 2016-12-05",
        "2017,       2016-12-31",
        "2016-02,    2016-01-31",
        "2016-01-01, 2015",
        "2017~,      2015",
        "2017,       2015~",
        "2016-12-09~, 2016-12-05"
    })
    void refusesAReversedRange(String start, String end) {
        InvalidValueException refused =
                catchThrowableOfType(InvalidValueException.class, () -> DateRange.parse(start + "/" + end));

        assertThat(refused.rule()).isEqualTo(RuleCode.RANGE_END_BEFORE_START);
        assertThat(refused.arguments()).isEqualTo(Map.of("start", start, "end", end));
        assertThat(refused)
                .hasMessage("range.end-before-start: must not end before it starts, but runs from %s to %s"
                        .formatted(start, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016", "2016-12", "2016-12-05", "2016~", "0001"})
    void saysOfASingleDateThatARangeNamesTwo(String date) {
        InvalidValueException refused = catchThrowableOfType(InvalidValueException.class, () -> DateRange.parse(date));

        assertThat(refused.rule()).isEqualTo(RuleCode.RANGE_SINGLE_DATE);
        assertThat(refused.arguments()).isEqualTo(Map.of("value", date));
        assertThat(refused)
                .hasMessage(
                        "range.single-date: must name both its first and its last date, also where they are the same,"
                                + " as %s/%s, but was \"%s\"",
                        date, date, date);
    }

    @Test
    void tellsDatedOpenAndUnknownEndsApart() {
        assertThat(DateRange.parse("2016/..").end()).isEqualTo(UndatedEnd.OPEN);
        assertThat(DateRange.parse("2016/").end()).isEqualTo(UndatedEnd.UNKNOWN);
        assertThat(DateRange.parse("../2016").start()).isEqualTo(UndatedEnd.OPEN);
        assertThat(DateRange.parse("/2016").start()).isEqualTo(UndatedEnd.UNKNOWN);
        assertThat(DateRange.parse("../2016").end().date()).contains(PartialDate.ofYear(2016));
        assertThat(DateRange.parse("2016/..")).isNotEqualTo(DateRange.parse("2016/"));
        assertThat(DateRange.until(PartialDate.ofYear(2016))).hasToString("../2016");
        assertThat(UndatedEnd.OPEN.date()).isEmpty();
    }

    @Test
    void cannotBeMadeWithoutADate() {
        for (UndatedEnd start : UndatedEnd.values()) {
            for (UndatedEnd end : UndatedEnd.values()) {
                InvalidValueException refused =
                        catchThrowableOfType(InvalidValueException.class, () -> new DateRange(start, end));

                assertThat(refused.rule()).isEqualTo(RuleCode.RANGE_MALFORMED);
                assertThat(refused.arguments()).isEqualTo(Map.of("value", start + "/" + end));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2016/2017,             2016-01-01, 2017-12-31",
        "2016-12-05/..,         2016-12-05, +999999999-12-31",
        "../2016,               -999999999-01-01, 2016-12-31",
        "2016-12-05/,           2016-12-05, 2016-12-05",
        "/2016-12-05,           2016-12-05, 2016-12-05",
        "2016~/2020,            2017-12-31, 2020-01-01",
        "2016~/..,              2017-12-31, +999999999-12-31",
        "2016-12-05/2017~,      2016-12-05, 2016-12-05",
        "2016-12-05?/2017-01-01, 2017-01-01, 2017-01-01"
    })
    void coversWhatNoReadingLeavesOut(String range, LocalDate from, LocalDate until) {
        assertThat(DateRange.parse(range).coveredFrom()).isEqualTo(from);
        assertThat(DateRange.parse(range).coveredUntil()).isEqualTo(until);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016/", "/2016", "2016~/2017", "2016?/2017?", "2016/2017%"})
    void mayCoverNoDayForCertain(String text) {
        DateRange range = DateRange.parse(text);

        assertThat(range.coveredUntil()).isBefore(range.coveredFrom());
        assertThat(range.certainlyOverlaps(range)).isFalse();
        assertThat(range.overlaps(range)).isTrue();
    }

    @Test
    void anUnknownEndIsNotAnOpenOne() {
        DateRange later = DateRange.parse("2018/2019");

        assertThat(DateRange.parse("2016/..").certainlyOverlaps(later)).isTrue();
        assertThat(DateRange.parse("2016/").certainlyOverlaps(later)).isFalse();
        assertThat(DateRange.parse("2016/").overlaps(later)).isTrue();
        assertThat(DateRange.parse("2016/").contains(LocalDate.of(2030, 1, 1))).isTrue();
        assertThat(DateRange.parse("2016/").minimumDays()).isEqualTo(1);
        assertThat(DateRange.parse("2016/").maximumDays()).isEmpty();
        assertThat(DateRange.parse("/2016").maximumDays()).isEmpty();
        assertThat(DateRange.parse("/2016").earliest()).isEmpty();
        assertThat(DateRange.parse("2016?/2017").earliest()).isEmpty();
        assertThat(DateRange.parse("2016/2017?").maximumDays()).isEmpty();
        assertThat(DateRange.parse("2016~/2016").maximumDays()).hasValue(731);
    }

    @Test
    void takesARangeOfWhichSomeReadingMakesSense() {
        // the start may be as early as January, the end is somewhere in March
        assertThat(DateRange.parse("2016/2016-03").maximumDays()).hasValue(91);
        assertThat(DateRange.parse("2016-06/2016").minimumDays()).isEqualTo(1);
    }

    @Test
    void refusesAVeryLongTextWithoutRepeatingIt() {
        InvalidValueException refused =
                catchThrowableOfType(InvalidValueException.class, () -> DateRange.parse("2016/" + "/".repeat(100_000)));

        assertThat(refused.rule()).isEqualTo(RuleCode.RANGE_MALFORMED);
        assertThat(refused).message().hasSizeLessThan(300);
    }

    @Test
    void refusesNull() {
        PartialDate date = PartialDate.ofYear(2016);

        assertThatNullPointerException().isThrownBy(() -> DateRange.parse(null));
        assertThatNullPointerException().isThrownBy(() -> DateRange.from(null)).withMessageContaining("start");
        assertThatNullPointerException()
                .isThrownBy(() -> new DateRange(null, date))
                .withMessageContaining("start");
        assertThatNullPointerException()
                .isThrownBy(() -> new DateRange(date, null))
                .withMessageContaining("end");
        assertThatNullPointerException().isThrownBy(() -> DateRange.of(date, null));
    }

    @Test
    void countsTheDaysOfTheExamplesInItsDescription() {
        assertThat(DateRange.parse("2016-12-05/2016-12-08").minimumDays()).isEqualTo(4);
        assertThat(DateRange.parse("2016-12-05/2016-12-08").maximumDays()).hasValue(4);
        assertThat(DateRange.parse("2016/2016").minimumDays()).isEqualTo(1);
        assertThat(DateRange.parse("2016/2016").maximumDays()).hasValue(366);
        assertThat(DateRange.parse("2016/..").minimumDays()).isEqualTo(1);
        assertThat(DateRange.parse("2016/..").maximumDays()).isEmpty();
        assertThat(DateRange.parse("0001/9999").maximumDays()).hasValue(3_652_059);
    }

    @Test
    void anOpenRangeContainsEveryLaterDay() {
        DateRange open = DateRange.parse("2016/..");

        assertThat(open.contains(LocalDate.MAX)).isTrue();
        assertThat(open.contains(LocalDate.of(2016, 1, 1))).isTrue();
        assertThat(open.contains(LocalDate.of(2015, 12, 31))).isFalse();
        assertThat(open.overlaps(DateRange.parse("9999/.."))).isTrue();
        assertThat(open.overlaps(DateRange.parse("2014/2015"))).isFalse();
        assertThat(open.latest()).isEmpty();
    }

    @Property(tries = 500)
    void readsEveryRangeThatItWrites(@ForAll("ranges") DateRange range) {
        assertThat(DateRange.parse(range.toString())).isEqualTo(range).hasSameHashCodeAs(range);
    }

    @Property(tries = 500)
    void existsUnlessNoReadingOfItMakesSense(@ForAll("dates") PartialDate start, @ForAll("dates") PartialDate end) {
        List<LocalDate> ends = Days.of(end);
        boolean makesSense =
                Days.of(start).stream().anyMatch(first -> ends.stream().anyMatch(last -> !last.isBefore(first)));

        InvalidValueException refused =
                catchThrowableOfType(InvalidValueException.class, () -> DateRange.of(start, end));

        assertThat(refused == null).isEqualTo(makesSense);
    }

    @Property(tries = 500)
    void containsADayThatSomeReadingIncludes(@ForAll("ranges") DateRange range, @ForAll("days") LocalDate day) {
        assertThat(range.contains(day)).isEqualTo(days(range).contains(day));
    }

    @Property(tries = 500)
    void overlapsWhereReadingsCanShareADay(@ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
        Set<LocalDate> others = days(other);
        boolean shares = days(one).stream().anyMatch(others::contains);

        assertThat(one.overlaps(other)).isEqualTo(shares);
        assertThat(other.overlaps(one)).isEqualTo(shares);
    }

    @Property(tries = 500)
    void certainOverlapsArePossibleOnes(@ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
        assertThat(one.certainlyOverlaps(other)).isEqualTo(other.certainlyOverlaps(one));
        if (one.certainlyOverlaps(other)) {
            assertThat(one.overlaps(other)).isTrue();
        }
    }

    @Property(tries = 500)
    void itsDaysAreBoundedByTheShortestAndTheLongestReading(@ForAll("ranges") DateRange range) {
        List<LocalDate> starts =
                ends(range.start()).orElseGet(() -> ends(range.end()).orElseThrow());
        List<LocalDate> ends = ends(range.end()).orElse(starts);
        long[] lengths = starts.stream()
                .flatMapToLong(first -> ends.stream()
                        .filter(last -> !last.isBefore(first))
                        .mapToLong(last -> ChronoUnit.DAYS.between(first, last) + 1))
                .toArray();
        boolean bounded = range.start().date().isPresent() && range.end().date().isPresent();

        assertThat(range.minimumDays()).isEqualTo(LongStream.of(lengths).min().orElseThrow());
        OptionalLong longest = bounded ? LongStream.of(lengths).max() : OptionalLong.empty();
        assertThat(range.maximumDays()).isEqualTo(longest);
    }

    /** The days near that some reading of the two ends includes. */
    private static Set<LocalDate> days(DateRange range) {
        List<LocalDate> starts = ends(range.start()).orElse(List.of(Days.NEAR.get(0)));
        List<LocalDate> ends = ends(range.end()).orElse(List.of(Days.NEAR.get(Days.NEAR.size() - 1)));
        Set<LocalDate> days = new HashSet<>();
        for (LocalDate day : Days.NEAR) {
            if (starts.stream().anyMatch(first -> !first.isAfter(day))
                    && ends.stream().anyMatch(last -> !last.isBefore(day))) {
                days.add(day);
            }
        }
        return days;
    }

    private static Optional<List<LocalDate>> ends(RangeEnd end) {
        return end.date().map(Days::of);
    }
}
