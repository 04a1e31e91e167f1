// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import static io.github.cmcmodel.progress.Samples.LOOKED_AT;
import static io.github.cmcmodel.progress.Samples.bare;
import static io.github.cmcmodel.progress.Samples.progress;
import static io.github.cmcmodel.progress.Samples.value;
import static io.github.cmcmodel.value.code.IndicatorDirection.DECREASE;
import static io.github.cmcmodel.value.code.IndicatorDirection.INCREASE;
import static io.github.cmcmodel.value.code.IndicatorDirection.MAINTAIN;
import static io.github.cmcmodel.value.code.IndicatorDirection.REACH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.progress.IndicatorProgress.LeftAside;
import io.github.cmcmodel.progress.IndicatorProgress.Obstacle;
import io.github.cmcmodel.progress.IndicatorProgress.Reason;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.IndicatorDirection;
import io.github.cmcmodel.value.code.Rank;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorProgressTest {
    @ParameterizedTest
    @CsvSource({
        "INCREASE, 100, 500, 300,  50.0",
        "INCREASE, 100, 500, 500, 100.0",
        "INCREASE, 100, 500, 600, 125.0",
        "INCREASE, 100, 500,  60, -10.0",
        "INCREASE,   0, 3,     1,  33.3",
        "INCREASE,   0, 3,     2,  66.6",
        "INCREASE,   0, 3,    -1, -33.4",
        "INCREASE, 0, 10000, 9999, 99.9",
        "DECREASE,  20, 10,   15,  50.0",
        "DECREASE,  20, 10,    5, 150.0",
        "DECREASE,  20, 10,   30, -100.0",
        "REACH,      0, 100,  80,  80.0",
        "REACH,      0, 100, 120,  80.0",
        "REACH,      0, 100, 100, 100.0",
        "REACH,    100,   0,  20,  80.0",
        "REACH,      0, 100, 250, -50.0",
        "REACH,      0, 100, -50, -50.0",
        "INCREASE, 0.1, 0.3, 0.2,  50.0",
        "INCREASE, 1E-400, 2E-400, 2E-400, 100.0",
        "INCREASE, -1E400, 1E400, 0, 50.0"
    })
    void theShareOfTheWayIsInPerCentRoundedDown(
            IndicatorDirection direction, String baseline, String target, String observed, BigDecimal percent) {
        IndicatorProgress progress = progress(direction, baseline, target, observed);

        assertThat(progress.percent()).contains(percent);
        assertThat(progress.obstacles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "INCREASE, 500, true", "INCREASE, 501, true", "INCREASE, 499, false",
        "DECREASE, 500, true", "DECREASE, 499, true", "DECREASE, 501, false",
        "REACH, 500.00, true", "REACH, 501, false", "REACH, 499, false",
        "MAINTAIN, 500.0, true", "MAINTAIN, 501, false"
    })
    void isReachedByTheDirection(IndicatorDirection direction, String observed, boolean reached) {
        assertThat(progress(direction, "500", "500", observed).isReached()).contains(reached);
    }

    @Test
    void saysInASentenceHowFarItIs() {
        assertThat(progress(INCREASE, "100", "500", "300").explanation())
                .isEqualTo("On 2019-01-01 officers-trained is 50.0 per cent of the way to the target of 2020.");
    }

    @Test
    void saysEverythingThatIsMissing() {
        IndicatorProgress progress = IndicatorProgress.of(bare(INCREASE).build(), LOOKED_AT);

        assertThat(progress.percent()).isEmpty();
        assertThat(progress.isReached()).isEmpty();
        assertThat(progress.obstacles())
                .containsExactly(
                        Obstacle.NO_TARGET, Obstacle.NO_BASELINE, Obstacle.NO_OBSERVATION, Obstacle.UNIT_MISSING);
        assertThat(progress.explanation())
                .isEqualTo("On 2019-01-01 the progress of officers-trained cannot be given: no target is set, no "
                        + "baseline is known, nothing was observed up to the day and since the baseline, the unit is "
                        + "missing.");
    }

    @Test
    void withoutABaselineItIsStillKnownWhetherTheTargetIsReached() {
        IndicatorProgress progress = IndicatorProgress.of(
                bare(INCREASE)
                        .unit(LocalizedText.of("en", "persons"))
                        .addTarget(value("500", "2020"))
                        .addObservation(value("600", "2018"))
                        .build(),
                LOOKED_AT);

        assertThat(progress.obstacles()).containsExactly(Obstacle.NO_BASELINE);
        assertThat(progress.isReached()).contains(true);
    }

    @Test
    void thereIsNoWayWhereTheBaselineEqualsTheTargetOrLiesBeyondIt() {
        assertThat(progress(INCREASE, "5.0", "5", "6").obstacles()).containsExactly(Obstacle.BASELINE_EQUALS_TARGET);
        assertThat(progress(REACH, "5", "5", "6").obstacles()).containsExactly(Obstacle.BASELINE_EQUALS_TARGET);
        assertThat(progress(INCREASE, "5", "4", "6").obstacles()).containsExactly(Obstacle.TARGET_AGAINST_DIRECTION);
        assertThat(progress(DECREASE, "5", "6", "6").obstacles()).containsExactly(Obstacle.TARGET_AGAINST_DIRECTION);
    }

    @Test
    void whatIsToBeMaintainedHasNoWayToGoButIsKeptOrNot() {
        assertThat(progress(MAINTAIN, "5", "5", "5").obstacles()).containsExactly(Obstacle.NO_WAY_TO_GO);

        Indicator withoutTarget = bare(MAINTAIN)
                .baseline(value("5", "2015"))
                .addObservation(value("5.0", "2018"))
                .build();
        assertThat(IndicatorProgress.of(withoutTarget, LOOKED_AT).isReached()).contains(true);
    }

    @Test
    void theNewestObservationUpToTheDayDecides() {
        Indicator indicator = bare(INCREASE)
                .unit(LocalizedText.of("en", "persons"))
                .baseline(value("0", "2015"))
                .addTarget(value("10", "2020"))
                .addObservations(
                        value("3", "2017"), value("5", "2018-06"), preferred("4", "2018-06-30"), value("9", "2019"))
                .build();

        assertThat(IndicatorProgress.of(indicator, LocalDate.of(2018, 6, 29)).percent())
                .contains(new BigDecimal("30.0"));
        assertThat(IndicatorProgress.of(indicator, LocalDate.of(2018, 6, 30)).percent())
                .as("of two on one day the preferred one")
                .contains(new BigDecimal("40.0"));
        assertThat(IndicatorProgress.of(indicator, LocalDate.of(2019, 12, 30)).percent())
                .contains(new BigDecimal("40.0"));
        assertThat(IndicatorProgress.of(indicator, LocalDate.of(2019, 12, 31)).percent())
                .contains(new BigDecimal("90.0"));
    }

    @ParameterizedTest
    @CsvSource({"31, 12", "12, 31"})
    void twoSourcesThatDisagreeGiveNoShareInWhateverOrder(String first, String second) {
        Indicator indicator = bare(INCREASE)
                .unit(LocalizedText.of("en", "persons"))
                .baseline(value("0", "2024"))
                .addTarget(value("100", "2026-12"))
                .addObservations(value(first, "2026-03"), value(second, "2026-03"))
                .build();
        IndicatorProgress progress = IndicatorProgress.of(indicator, LocalDate.of(2026, 4, 1));

        assertThat(progress.obstacles()).containsExactly(Obstacle.SOURCES_DISAGREE);
        assertThat(progress.percent()).isEmpty();
        assertThat(progress.isReached()).isEmpty();
        assertThat(progress.explanation()).endsWith("cannot be given: sources disagree on what was observed.");
    }

    @Test
    void aDeprecatedValueNeverCountsAndIsLeftAside() {
        IndicatorValue wrong =
                value("50", "2018").toBuilder().rank(Rank.DEPRECATED).build();
        Indicator indicator = bare(INCREASE)
                .unit(LocalizedText.of("en", "persons"))
                .baseline(value("0", "2015"))
                .addTargets(
                        value("10", "2020"),
                        value("5", "2019").toBuilder().rank(Rank.DEPRECATED).build())
                .addObservations(value("3", "2017"), wrong)
                .build();
        IndicatorProgress progress = IndicatorProgress.of(indicator, LocalDate.of(2018, 12, 31));

        assertThat(progress.percent()).contains(new BigDecimal("30.0"));
        assertThat(progress.leftAside()).containsExactly(new LeftAside(1, wrong, Reason.DEPRECATED));
        assertThat(IndicatorProgress.of(
                                indicator.toBuilder()
                                        .baseline(value("0", "2015").toBuilder()
                                                .rank(Rank.DEPRECATED)
                                                .build())
                                        .build(),
                                LOOKED_AT)
                        .obstacles())
                .containsExactly(Obstacle.NO_BASELINE);
    }

    private static IndicatorValue preferred(String value, String date) {
        return value(value, date).toBuilder().rank(Rank.PREFERRED).build();
    }

    @Test
    void anObservationFromBeforeTheBaselineIsNoProgress() {
        Indicator indicator = bare(INCREASE)
                .unit(LocalizedText.of("en", "persons"))
                .baseline(value("0", "2015-06"))
                .addTarget(value("10", "2020"))
                .addObservation(value("3", "2015-05"))
                .build();

        assertThat(IndicatorProgress.of(indicator, LOOKED_AT).obstacles()).containsExactly(Obstacle.NO_OBSERVATION);
        assertThat(IndicatorProgress.of(
                                indicator.toBuilder()
                                        .addObservation(value("2", "2015"))
                                        .build(),
                                LOOKED_AT)
                        .percent())
                .as("2015 may be later than June 2015")
                .contains(new BigDecimal("20.0"));
    }

    @Test
    void theTargetIsTheNextOneAndAfterTheLastTheLast() {
        Indicator indicator = bare(INCREASE)
                .addTargets(value("20", "2025"), value("10", "2020"), value("5", "2017"))
                .build();

        assertThat(IndicatorProgress.of(indicator, LocalDate.of(2016, 1, 1)).target())
                .contains(value("5", "2017"));
        assertThat(IndicatorProgress.of(indicator, LocalDate.of(2017, 12, 31)).target())
                .contains(value("5", "2017"));
        assertThat(IndicatorProgress.of(indicator, LocalDate.of(2018, 1, 1)).target())
                .contains(value("10", "2020"));
        assertThat(IndicatorProgress.of(indicator, LocalDate.of(2040, 1, 1)).target())
                .contains(value("20", "2025"));
        assertThat(IndicatorProgress.of(indicator, value("10", "2020"), LocalDate.of(2040, 1, 1))
                        .target())
                .contains(value("10", "2020"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E2147483647", "1E-2147483647", "1E1001"})
    void aValueTooLongToCalculateWithIsRefusedAtOnce(String value) {
        IndicatorProgress progress = progress(INCREASE, "0", "10", value);

        assertThat(progress.obstacles()).containsExactly(Obstacle.VALUE_OUT_OF_RANGE);
        assertThat(progress.isReached()).isPresent();
    }

    @Test
    void aThousandDigitsAreFineAndOneMoreIsNot() {
        String thousand = "9".repeat(IndicatorProgress.MAX_DIGITS);

        assertThat(progress(INCREASE, "0", thousand, thousand).percent()).contains(new BigDecimal("100.0"));
        assertThat(progress(INCREASE, "0", thousand + "9", "1").obstacles())
                .containsExactly(Obstacle.VALUE_OUT_OF_RANGE);
    }
}
