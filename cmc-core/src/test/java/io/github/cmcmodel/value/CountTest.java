// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.code.CountQualifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {
    private static final int SMALL = 45;

    @ParameterizedTest
    @CsvSource({
        "exactly, 22, 22, 22",
        "exactly, 0, 0, 0",
        "atLeast, 20, 20, 9223372036854775807",
        "moreThan, 70, 71, 9223372036854775807",
        "moreThan, 0, 1, 9223372036854775807",
        "about, 70, 63, 77",
        "about, 0, 0, 0",
        "about, 9, 9, 9",
        "about, 10, 9, 11",
        "about, 19, 18, 20",
        "atMost, 20, 0, 20",
        "atMost, 0, 0, 0",
        "fewerThan, 20, 0, 19",
        "fewerThan, 1, 0, 0",
        "fewerThan, 0, 0, 0"
    })
    void allowsTheNumbersThatItsQualifierSays(String qualifier, long value, long minimum, long maximum) {
        Count count = new Count(value, qualifier(qualifier), Optional.empty(), Extensions.NONE);

        assertThat(count.minimum()).isEqualTo(minimum);
        assertThat(count.maximum()).isEqualTo(maximum);
    }

    @Test
    void twoCountsAreCompatibleWhereSomeNumberIsAllowedByBoth() {
        for (CountQualifier qualifier : CountQualifier.values()) {
            for (CountQualifier otherQualifier : CountQualifier.values()) {
                for (long value = 0; value <= SMALL; value++) {
                    for (long otherValue = 0; otherValue <= SMALL; otherValue++) {
                        Count count = new Count(value, qualifier, Optional.empty(), Extensions.NONE);
                        Count other = new Count(otherValue, otherQualifier, Optional.empty(), Extensions.NONE);
                        boolean both = LongStream.rangeClosed(0, 2 * SMALL)
                                .anyMatch(number -> allows(count, number) && allows(other, number));
                        assertThat(count.compatibleWith(other))
                                .as("%s and %s", count, other)
                                .isEqualTo(both);
                    }
                }
            }
        }
    }

    /** Written without the bounds that the class calculates. */
    private static boolean allows(Count count, long number) {
        return switch (count.qualifier()) {
            case EXACTLY -> number == count.value();
            case AT_LEAST -> number >= count.value();
            case MORE_THAN -> number > count.value();
            case AT_MOST -> number <= count.value();
            case FEWER_THAN -> number < count.value() || number == 0;
            case ABOUT -> Math.abs(number - count.value()) * Count.ABOUT_DIVISOR <= count.value();
        };
    }

    @ParameterizedTest
    @EnumSource(CountQualifier.class)
    void theGreatestNumbersDoNotOverflow(CountQualifier qualifier) {
        for (long value : new long[] {Long.MAX_VALUE, Long.MAX_VALUE - 1, Long.MAX_VALUE / 11 * 10 + 10}) {
            Count count = new Count(value, qualifier, Optional.empty(), Extensions.NONE);

            assertThat(count.minimum()).isNotNegative();
            assertThat(count.maximum()).isGreaterThanOrEqualTo(count.minimum());
            assertThat(count.compatibleWith(count)).isTrue();
            assertThat(count.compatibleWith(Count.exactly(0))).isEqualTo(count.minimum() == 0);
            assertThat(count.toString()).endsWith(Long.toString(value));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, -70, Long.MIN_VALUE})
    void refusesNegativeNumbers(long value) {
        for (CountQualifier qualifier : CountQualifier.values()) {
            InvalidValueException refused = catchThrowableOfType(
                    InvalidValueException.class, () -> new Count(value, qualifier, Optional.empty(), Extensions.NONE));

            assertThat(refused.rule()).isEqualTo(RuleCode.COUNT_NEGATIVE);
            assertThat(refused.arguments()).isEqualTo(Map.of("value", value));
            assertThat(refused).hasMessage("count.negative: must be zero or more, but was " + value);
        }
    }

    @Test
    void aRangeAllowsWhatIsBetweenItsNumbers() {
        Count range = Count.between(40, 60);

        assertThat(range.minimum()).isEqualTo(40);
        assertThat(range.maximum()).isEqualTo(60);
        assertThat(range.compatibleWith(Count.exactly(60))).isTrue();
        assertThat(range.compatibleWith(Count.exactly(61))).isFalse();
        assertThat(range.compatibleWith(Count.fewerThan(40))).isFalse();
        assertThat(range.compatibleWith(Count.atMost(40))).isTrue();
        assertThat(range.compatibleWith(Count.between(60, 70))).isTrue();
        assertThat(range.compatibleWith(Count.between(61, 70))).isFalse();
        assertThat(range(CountQualifier.ABOUT, 40, 60).minimum()).isEqualTo(36);
        assertThat(range(CountQualifier.ABOUT, 40, 60).maximum()).isEqualTo(66);
        assertThat(range(CountQualifier.ABOUT, 0, Long.MAX_VALUE).maximum()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void refusesARangeThatRunsDownwards() {
        InvalidValueException refused = catchThrowableOfType(InvalidValueException.class, () -> Count.between(60, 59));

        assertThat(refused.rule()).isEqualTo(RuleCode.COUNT_UP_TO_BELOW_VALUE);
        assertThat(refused.arguments()).isEqualTo(Map.of("value", 60L, "upTo", 59L));
        assertThat(refused.member()).contains("upTo");
    }

    @ParameterizedTest
    @EnumSource(
            value = CountQualifier.class,
            names = {"EXACTLY", "ABOUT"},
            mode = EnumSource.Mode.EXCLUDE)
    void refusesARangeWithAQualifierThatIsABound(CountQualifier qualifier) {
        InvalidValueException refused =
                catchThrowableOfType(InvalidValueException.class, () -> range(qualifier, 40, 60));

        assertThat(refused.rule()).isEqualTo(RuleCode.COUNT_UP_TO_WITH_BOUND);
        assertThat(refused.arguments()).isEqualTo(Map.of("qualifier", qualifier.code()));
        assertThat(refused.member()).contains("upTo");
    }

    private static Count range(CountQualifier qualifier, long value, long upTo) {
        return new Count(value, qualifier, Optional.of(upTo), Extensions.NONE);
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Count(1, null, Optional.empty(), Extensions.NONE))
                .withMessageContaining("qualifier");
        assertThatNullPointerException()
                .isThrownBy(() -> new Count(1, CountQualifier.EXACTLY, Optional.empty(), null))
                .withMessageContaining("extensions");
    }

    @Test
    void hasAFactoryForEachQualifier() {
        assertThat(List.of(
                        Count.exactly(70),
                        Count.atLeast(70),
                        Count.moreThan(70),
                        Count.atMost(70),
                        Count.fewerThan(70),
                        Count.about(70)))
                .isEqualTo(Stream.of(CountQualifier.values())
                        .map(qualifier -> new Count(70, qualifier, Optional.empty(), Extensions.NONE))
                        .toList());
        assertThat(Count.between(40, 60))
                .isEqualTo(new Count(40, CountQualifier.EXACTLY, Optional.of(60L), Extensions.NONE));
    }

    @Test
    void isEqualOnlyWithTheSameUnknownMembers() {
        Extensions unknown = Extensions.of(Map.of("counter", "gate"));
        Count count = new Count(70, CountQualifier.EXACTLY, Optional.empty(), unknown);

        assertThat(count).isNotEqualTo(Count.exactly(70)).isNotEqualTo(Count.about(70));
        assertThat(count.getExtensions()).isEqualTo(unknown);
        assertThat(count.toString()).doesNotContain("gate");
    }

    @Test
    void isShownInWords() {
        assertThat(Count.exactly(22)).hasToString("22");
        assertThat(Count.moreThan(70)).hasToString("moreThan 70");
        assertThat(Count.fewerThan(20)).hasToString("fewerThan 20");
        assertThat(Count.between(40_000, 60_000)).hasToString("40000–60000");
        assertThat(range(CountQualifier.ABOUT, 40, 60)).hasToString("about 40–60");
    }

    private static CountQualifier qualifier(String code) {
        for (CountQualifier qualifier : CountQualifier.values()) {
            if (qualifier.code().equals(code)) {
                return qualifier;
            }
        }
        throw new AssertionError("no qualifier " + code);
    }
}
