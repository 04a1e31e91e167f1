// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.text.Shown;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @Provide
    Arbitrary<PartialDate> dates() {
        return Days.dates();
    }

    @Provide
    Arbitrary<PartialDate> nearDates() {
        return Days.nearDates();
    }

    @ParameterizedTest
    @CsvSource({
        "2016,       2016-01-01, 2016-12-31, YEAR",
        "0001,       0001-01-01, 0001-12-31, YEAR",
        "9999,       9999-01-01, 9999-12-31, YEAR",
        "2016-01,    2016-01-01, 2016-01-31, MONTH",
        "2016-02,    2016-02-01, 2016-02-29, MONTH",
        "2017-02,    2017-02-01, 2017-02-28, MONTH",
        "2016-12,    2016-12-01, 2016-12-31, MONTH",
        "2016-01-31, 2016-01-31, 2016-01-31, DAY",
        "2016-02-29, 2016-02-29, 2016-02-29, DAY",
        "2000-02-29, 2000-02-29, 2000-02-29, DAY",
        "0004-02-29, 0004-02-29, 0004-02-29, DAY",
        "9999-12-31, 9999-12-31, 9999-12-31, DAY"
    })
    void readsTheThreeFormsWithoutASign(String text, LocalDate earliest, LocalDate latest, DatePrecision precision) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.year()).isEqualTo(earliest.getYear());
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2016?,       2016, UNCERTAIN",
        "2016~,       2016, APPROXIMATE",
        "2016%,       2016, UNCERTAIN_AND_APPROXIMATE",
        "2016-01?,    2016-01, UNCERTAIN",
        "2016-02~,    2016-02, APPROXIMATE",
        "2016-12-05%, 2016-12-05, UNCERTAIN_AND_APPROXIMATE"
    })
    void readsASignAtTheEndAndKeepsIt(String text, String plain, DateQualifier qualifier) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.qualifier()).isEqualTo(qualifier);
        assertThat(date).hasToString(text).isNotEqualTo(PartialDate.parse(plain));
        assertThat(date.qualifiedAs(DateQualifier.NONE)).isEqualTo(PartialDate.parse(plain));
        assertThat(PartialDate.parse(plain).qualifiedAs(qualifier)).isEqualTo(date);
        assertThat(date.earliest()).isEqualTo(PartialDate.parse(plain).earliest());
        assertThat(date.latest()).isEqualTo(PartialDate.parse(plain).latest());
        assertThat(date.date()).contains(date);
    }

    @ParameterizedTest
    @CsvSource({
        "2016~,       2015-01-01, 2017-12-31",
        "2016-01~,    2015-12-01, 2016-02-29",
        "2016-12~,    2016-11-01, 2017-01-31",
        "2016-03-01~, 2016-02-27, 2016-03-04",
        "0001~,       0000-01-01, 0002-12-31",
        "9999-12-31~, 9999-12-28, +10000-01-03"
    })
    void anApproximateDateIsOffByAsMuchAsItIsExact(String text, LocalDate first, LocalDate last) {
        assertThat(PartialDate.parse(text).earliestPossible()).isEqualTo(first);
        assertThat(PartialDate.parse(text).latestPossible()).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016?", "2016-01%", "0001-01-01?"})
    void anUncertainDateContradictsNothing(String text) {
        PartialDate uncertain = PartialDate.parse(text);
        PartialDate far = PartialDate.parse("9999-12-31");

        assertThat(uncertain.earliestPossible()).isEqualTo(LocalDate.MIN);
        assertThat(uncertain.latestPossible()).isEqualTo(LocalDate.MAX);
        assertThat(uncertain.isBefore(far)).isFalse();
        assertThat(far.isBefore(uncertain)).isFalse();
        assertThat(uncertain.compatibleWith(far)).isTrue();
        assertThat(uncertain).isLessThan(far);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?",
                "2016??",
                "2016~?",
                "2016?~",
                "~2016",
                "2016~-01",
                "2016-~01",
                "2016-1~",
                "201~",
                "2016 ~",
                "2016~ ",
                "2016\u02dc",
                "2016!",
                "201X",
                "2016-XX",
                "",
                " ",
                "16-01",
                "2016-1",
                "2016-1-1",
                "2016-01-1",
                "+2016",
                "-2016",
                "+2016-01",
                " 2016",
                "2016 ",
                "2016\n",
                "2016-",
                "2016-01-",
                "2016/01",
                "2016/01/31",
                "2016.01.31",
                "2016-01_31",
                "2016_01",
                "20160131",
                "201601",
                "02016",
                "02016-01",
                "2016-001",
                "2016-W01",
                "2016-366",
                "2016-01-01T00:00",
                "2016-01-01Z",
                "2016-01-31+00:00",
                "١٩٩٩",
                "٢٠١٦-٠١",
                "2016-٠١",
                "２０１６",
                "20l6",
                "2O16",
                "2016–01",
                "2016-01-31\u0000",
                "january 2016",
                "..",
                "2016/.."
            })
    void refusesEveryOtherForm(String text) {
        refuses(text, RuleCode.DATE_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000",
                "0000-01",
                "0000-01-01",
                "2016-00",
                "2016-13",
                "2016-99",
                "2016-00-01",
                "2016-13-01",
                "2016-01-00",
                "2016-01-32",
                "2016-02-30",
                "2016-04-31",
                "2015-02-29",
                "2015-02-29~",
                "2016-13?",
                "1900-02-29",
                "2100-02-29",
                "9999-99-99"
            })
    void refusesADateThatDoesNotExist(String text) {
        refuses(text, RuleCode.DATE_IMPOSSIBLE);
    }

    @Test
    void refusesAVeryLongTextWithoutRepeatingIt() {
        InvalidValueException refused = refuses("2".repeat(100_000), RuleCode.DATE_MALFORMED);

        assertThat(refused).message().hasSizeLessThan(300);
    }

    private static InvalidValueException refuses(String text, RuleCode rule) {
        InvalidValueException refused =
                catchThrowableOfType(InvalidValueException.class, () -> PartialDate.parse(text));
        assertThat(refused).as(text).isNotNull();
        assertThat(refused.rule()).isEqualTo(rule);
        assertThat(refused.arguments()).isEqualTo(Map.of("value", text));
        assertThat(refused).message().startsWith(rule.code() + ": ").contains(Shown.text(text));
        return refused;
    }

    @Test
    void theMessageSaysWhatIsAllowedAndWhatWasGiven() {
        InvalidValueException refused = refuses("16-01", RuleCode.DATE_MALFORMED);

        assertThat(refused)
                .hasMessage("date.malformed: must be a date written as 2016, 2016-01 or 2016-01-31, with ? (uncertain),"
                        + " ~ (approximate) or % (both) after it if need be, but was \"16-01\"");
    }

    @Test
    void theConstructorTakesOnlyAFirstDayThatGoesWithThePrecision() {
        refusesParts(LocalDate.of(2016, 1, 2), DatePrecision.YEAR);
        refusesParts(LocalDate.of(2016, 2, 1), DatePrecision.YEAR);
        refusesParts(LocalDate.of(2016, 2, 2), DatePrecision.MONTH);
        refusesParts(LocalDate.of(0, 1, 1), DatePrecision.YEAR);
        refusesParts(LocalDate.of(-1, 1, 1), DatePrecision.DAY);
        refusesParts(LocalDate.of(10_000, 1, 1), DatePrecision.MONTH);
        refusesParts(LocalDate.MIN, DatePrecision.DAY);
        refusesParts(LocalDate.MAX, DatePrecision.DAY);
    }

    private static void refusesParts(LocalDate earliest, DatePrecision precision) {
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class, () -> new PartialDate(earliest, precision, DateQualifier.NONE));
        assertThat(refused.rule()).isEqualTo(RuleCode.DATE_MALFORMED);
        assertThat(refused).message().contains(earliest.toString());
    }

    @Test
    void theFactoriesRefuseYearsOutOfRange() {
        for (int year : new int[] {0, -1, 10_000, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            InvalidValueException refused =
                    catchThrowableOfType(InvalidValueException.class, () -> PartialDate.ofYear(year));
            assertThat(refused.rule()).isEqualTo(RuleCode.DATE_MALFORMED);
            assertThat(refused).message().contains(Integer.toString(year));
        }
        assertThat(catchThrowableOfType(InvalidValueException.class, () -> PartialDate.of(YearMonth.of(0, 1))))
                .isNotNull();
        assertThat(catchThrowableOfType(InvalidValueException.class, () -> PartialDate.of(LocalDate.of(10_000, 1, 1))))
                .isNotNull();
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> PartialDate.parse(null));
        assertThatNullPointerException().isThrownBy(() -> new PartialDate(null, DatePrecision.DAY, DateQualifier.NONE));
        LocalDate day = LocalDate.of(2016, 1, 1);
        assertThatNullPointerException().isThrownBy(() -> new PartialDate(day, null, DateQualifier.NONE));
        assertThatNullPointerException().isThrownBy(() -> new PartialDate(day, DatePrecision.DAY, null));
    }

    @Test
    void whatIsUnknownIsNotFilledIn() {
        assertThat(PartialDate.parse("2016-01")).isNotEqualTo(PartialDate.parse("2016-01-01"));
        assertThat(PartialDate.parse("2016")).isNotEqualTo(PartialDate.parse("2016-01"));
        assertThat(PartialDate.ofYear(2016)).isEqualTo(PartialDate.parse("2016"));
        assertThat(PartialDate.of(YearMonth.of(2016, 1))).isEqualTo(PartialDate.parse("2016-01"));
        assertThat(PartialDate.of(LocalDate.of(2016, 1, 31))).isEqualTo(PartialDate.parse("2016-01-31"));
    }

    @Test
    void sortsByFirstDayThenTheCoarserFirstThenByTheSign() {
        List<PartialDate> sorted = List.of(
                        "2017-01-01",
                        "2016-02",
                        "2016%",
                        "2016-01-01",
                        "2016~",
                        "2016",
                        "2016-01",
                        "2016?",
                        "2015-12-31")
                .stream()
                .map(PartialDate::parse)
                .sorted()
                .toList();

        assertThat(sorted)
                .extracting(PartialDate::toString)
                .containsExactly(
                        "2015-12-31",
                        "2016",
                        "2016?",
                        "2016~",
                        "2016%",
                        "2016-01",
                        "2016-01-01",
                        "2016-02",
                        "2017-01-01");
    }

    @Test
    void neitherTheLocaleNorTheZoneOfTheMachinePlaysAPart() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : new String[] {"ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia")); // has no 2011-12-30
                assertThat(PartialDate.parse("2011-12-30")).hasToString("2011-12-30");
                assertThat(PartialDate.parse("2011-12").latest()).isEqualTo(LocalDate.of(2011, 12, 31));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 2_000)
    void readsWhatItWrites(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
    }

    @Property(tries = 1_000)
    void aNumberIsReadAsTheDateItIsOrNotAtAll(
            @ForAll @IntRange(max = 9999) int year,
            @ForAll @IntRange(max = 20) int month,
            @ForAll @IntRange(max = 40) int day) {
        String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
        boolean exists = year >= 1
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();

        if (exists) {
            assertThat(PartialDate.parse(text).earliest()).isEqualTo(LocalDate.of(year, month, day));
        } else {
            refuses(text, RuleCode.DATE_IMPOSSIBLE);
        }
    }

    @Property(tries = 500)
    void firstAndLastDayAreThoseOfTheDaysItCanMean(@ForAll("nearDates") PartialDate date) {
        List<LocalDate> days = Days.of(date);

        assertThat(date.earliestPossible()).isEqualTo(days.get(0));
        assertThat(date.latestPossible()).isEqualTo(days.get(days.size() - 1));
    }

    @Property(tries = 500)
    void isBeforeMeansEveryDayBeforeEveryOther(
            @ForAll("nearDates") PartialDate one, @ForAll("nearDates") PartialDate other) {
        List<LocalDate> others = Days.of(other);
        boolean before = Days.of(one).stream().allMatch(day -> others.stream().allMatch(day::isBefore));

        assertThat(one.isBefore(other)).isEqualTo(before);
    }

    @Property(tries = 500)
    void compatibleMeansADayInCommon(@ForAll("nearDates") PartialDate one, @ForAll("nearDates") PartialDate other) {
        boolean common = Days.of(one).stream().anyMatch(Days.of(other)::contains);

        assertThat(one.compatibleWith(other)).isEqualTo(common);
        assertThat(other.compatibleWith(one)).isEqualTo(common);
    }

    @Property(tries = 2_000)
    void theOrderIsConsistentWithEquals(
            @ForAll("nearDates") PartialDate one,
            @ForAll("nearDates") PartialDate other,
            @ForAll("nearDates") PartialDate third) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        List<PartialDate> sorted = List.of(one, other, third).stream().sorted().toList();
        assertThat(sorted)
                .isSortedAccordingTo(Comparator.comparing(PartialDate::earliest)
                        .thenComparing(PartialDate::precision)
                        .thenComparing(PartialDate::qualifier));
        if (one.isBefore(other)) {
            assertThat(one).isLessThan(other);
        }
    }
}
