// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.code.CountQualifier;
import java.util.Map;
import java.util.stream.LongStream;
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
        "about, 19, 18, 20"
    })
    void allowsTheNumbersThatItsQualifierSays(String qualifier, long value, long minimum, long maximum) {
        Count count = new Count(value, qualifier(qualifier), Extensions.NONE);

        assertThat(count.minimum()).isEqualTo(minimum);
        assertThat(count.maximum()).isEqualTo(maximum);
    }

    @Test
    void twoCountsAreCompatibleWhereSomeNumberIsAllowedByBoth() {
        for (CountQualifier qualifier : CountQualifier.values()) {
            for (CountQualifier otherQualifier : CountQualifier.values()) {
                for (long value = 0; value <= SMALL; value++) {
                    for (long otherValue = 0; otherValue <= SMALL; otherValue++) {
                        Count count = new Count(value, qualifier, Extensions.NONE);
                        Count other = new Count(otherValue, otherQualifier, Extensions.NONE);
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
            case ABOUT -> Math.abs(number - count.value()) * Count.ABOUT_DIVISOR <= count.value();
        };
    }

    @ParameterizedTest
    @EnumSource(CountQualifier.class)
    void theGreatestNumbersDoNotOverflow(CountQualifier qualifier) {
        for (long value : new long[] {Long.MAX_VALUE, Long.MAX_VALUE - 1, Long.MAX_VALUE / 11 * 10 + 10}) {
            Count count = new Count(value, qualifier, Extensions.NONE);

            assertThat(count.minimum()).isPositive();
            assertThat(count.maximum()).isGreaterThanOrEqualTo(count.minimum());
            assertThat(count.compatibleWith(count)).isTrue();
            assertThat(count.compatibleWith(Count.exactly(0))).isFalse();
            assertThat(count.toString()).endsWith(Long.toString(value));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, -70, Long.MIN_VALUE})
    void refusesNegativeNumbers(long value) {
        for (CountQualifier qualifier : CountQualifier.values()) {
            InvalidValueException refused = catchThrowableOfType(
                    InvalidValueException.class, () -> new Count(value, qualifier, Extensions.NONE));

            assertThat(refused.rule()).isEqualTo(RuleCode.COUNT_NEGATIVE);
            assertThat(refused.arguments()).isEqualTo(Map.of("value", value));
            assertThat(refused).hasMessage("count.negative: must be zero or more, but was " + value);
        }
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Count(1, null, Extensions.NONE))
                .withMessageContaining("qualifier");
        assertThatNullPointerException()
                .isThrownBy(() -> new Count(1, CountQualifier.EXACTLY, null))
                .withMessageContaining("extensions");
    }

    @Test
    void hasAFactoryForEachQualifier() {
        assertThat(Count.exactly(70)).isEqualTo(new Count(70, CountQualifier.EXACTLY, Extensions.NONE));
        assertThat(Count.atLeast(70)).isEqualTo(new Count(70, CountQualifier.AT_LEAST, Extensions.NONE));
        assertThat(Count.moreThan(70)).isEqualTo(new Count(70, CountQualifier.MORE_THAN, Extensions.NONE));
        assertThat(Count.about(70)).isEqualTo(new Count(70, CountQualifier.ABOUT, Extensions.NONE));
    }

    @Test
    void isEqualOnlyWithTheSameUnknownMembers() {
        Extensions unknown = Extensions.of(Map.of("counter", "gate"));
        Count count = new Count(70, CountQualifier.EXACTLY, unknown);

        assertThat(count).isNotEqualTo(Count.exactly(70)).isNotEqualTo(Count.about(70));
        assertThat(count.getExtensions()).isEqualTo(unknown);
        assertThat(count.toString()).doesNotContain("gate");
    }

    @Test
    void isShownInWords() {
        assertThat(Count.exactly(22)).hasToString("22");
        assertThat(Count.moreThan(70)).hasToString("moreThan 70");
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
