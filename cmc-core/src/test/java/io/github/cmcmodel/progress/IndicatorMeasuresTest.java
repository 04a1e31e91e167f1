// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import static io.github.cmcmodel.progress.Samples.LOOKED_AT;
import static io.github.cmcmodel.progress.Samples.bare;
import static io.github.cmcmodel.progress.Samples.value;
import static io.github.cmcmodel.value.code.IndicatorDirection.DECREASE;
import static io.github.cmcmodel.value.code.IndicatorDirection.INCREASE;
import static io.github.cmcmodel.value.code.IndicatorDirection.REACH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.plan.Dimension;
import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.IndicatorBuilder;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.progress.IndicatorProgress.LeftAside;
import io.github.cmcmodel.progress.IndicatorProgress.Obstacle;
import io.github.cmcmodel.progress.IndicatorProgress.Reason;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.CountQualifier;
import io.github.cmcmodel.value.code.DimensionName;
import io.github.cmcmodel.value.code.IndicatorDirection;
import io.github.cmcmodel.value.code.IndicatorMeasure;
import io.github.cmcmodel.value.code.Rank;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IndicatorMeasuresTest {
    @Test
    void thirtyInTheFirstQuarterAndFortyInTheSecondAreSeventy() {
        Indicator trained =
                flow("100", in("30", "2018-01/2018-03"), in("40", "2018-04/2018-06"), in("50", "2019-01/2019-03"));

        assertThat(percent(trained, LOOKED_AT)).isEqualTo("70.0");
        assertThat(percent(trained, LocalDate.of(2018, 6, 29)))
                .as("the second quarter is not over")
                .isEqualTo("30.0");
        assertThat(percent(trained, LocalDate.of(2019, 3, 31))).isEqualTo("120.0");
        assertThat(IndicatorProgress.of(trained, LOOKED_AT).leftAside())
                .containsExactly(new LeftAside(2, in("50", "2019-01/2019-03"), Reason.MAY_BE_LATER));
        assertThat(IndicatorProgress.of(trained, LOOKED_AT).isReached()).contains(false);
    }

    @Test
    void aQuarterIsNotAddedToItsYear() {
        Indicator trained = flow("100", in("10", "2018-01/2018-03"), in("60", "2018/2018"));
        IndicatorProgress progress = IndicatorProgress.of(trained, LOOKED_AT);

        assertThat(progress.percent()).contains(new BigDecimal("60.0"));
        assertThat(progress.taken()).containsExactly(1);
        assertThat(progress.leftAside())
                .containsExactly(new LeftAside(0, in("10", "2018-01/2018-03"), Reason.OVERLAPS));
    }

    @Test
    void aPeriodThatReachesBeyondTheOneTakenLeavesTheSumALeast() {
        Indicator trained = flow("100", in("10", "2017-10/2018-03"), in("60", "2018/2018"));
        IndicatorProgress progress = IndicatorProgress.of(trained, LOOKED_AT);

        assertThat(progress.percent()).isEmpty();
        assertThat(progress.share()).contains(new Share(Optional.of(new BigDecimal("60.0")), Optional.empty()));
        assertThat(progress.explanation())
                .isEqualTo(
                        "On 2019-01-01 officers-trained is at least 60.0 per cent of the way to the target of 2020.");
    }

    @Test
    void twoSourcesOnOnePeriodAreCountedOnceOrDisagree() {
        assertThat(percent(flow("100", in("60", "2018/2018"), in("60.0", "2018/2018")), LOOKED_AT))
                .isEqualTo("60.0");
        IndicatorProgress progress =
                IndicatorProgress.of(flow("100", in("60", "2018/2018"), in("50", "2018/2018")), LOOKED_AT);
        assertThat(progress.obstacles()).containsExactly(Obstacle.SOURCES_DISAGREE);
        assertThat(progress.sourcesDisagree()).isTrue();
        assertThat(progress.taken()).containsExactly(0, 1);
        assertThat(progress.isReached()).isEmpty();
    }

    @Test
    void aFlowNeedsNoBaselineAndCountsNothingWithoutAPeriod() {
        Indicator dated = flow("100", value("60", "2018"));

        assertThat(IndicatorProgress.of(dated, LOOKED_AT).obstacles()).containsExactly(Obstacle.NO_OBSERVATION);
        assertThat(IndicatorProgress.of(dated, LOOKED_AT).leftAside())
                .containsExactly(new LeftAside(0, value("60", "2018"), Reason.NO_PERIOD));
    }

    @Test
    void aFlowWhoseValuesAreTooLongIsNotAddedUp() {
        Indicator huge = flow("100", in("1E2147483647", "2017/2017"), in("1", "2018/2018"));

        assertThat(IndicatorProgress.of(huge, LOOKED_AT).obstacles()).containsExactly(Obstacle.VALUE_OUT_OF_RANGE);
        assertThat(IndicatorProgress.of(huge, LOOKED_AT).isReached()).isEmpty();
    }

    @Test
    void wordsHaveNoShare() {
        Indicator adopted = bare(INCREASE)
                .measure(IndicatorMeasure.QUALITATIVE)
                .addTarget(value("1", "2020").toBuilder()
                        .text(LocalizedText.of("en", "Adopted"))
                        .build())
                .addObservation(value("1", "2018"))
                .build();

        assertThat(IndicatorProgress.of(adopted, LOOKED_AT).obstacles()).containsExactly(Obstacle.QUALITATIVE);
        assertThat(IndicatorProgress.of(adopted, LOOKED_AT).isReached()).isEmpty();
    }

    @Test
    void valuesOfOneSexAreNotComparedWithAll() {
        IndicatorValue women = of("female", "90", "2018-06");
        Indicator both = level(INCREASE, "0", "100")
                .addObservations(value("30", "2018"), women)
                .addTarget(of("female", "200", "2020"))
                .build();

        assertThat(percent(both, LOOKED_AT)).isEqualTo("30.0");
        assertThat(IndicatorProgress.of(both, LOOKED_AT).leftAside())
                .containsExactly(new LeftAside(1, women, Reason.OTHER_DIMENSIONS));
        IndicatorProgress ofWomen = IndicatorProgress.of(both, both.getTargets().get(1), LOOKED_AT);
        assertThat(ofWomen.obstacles()).as("the baseline is one of all").containsExactly(Obstacle.NO_BASELINE);
        assertThat(ofWomen.isReached()).contains(false);
        assertThat(percent(
                        both.toBuilder().baseline(of("female", "50", "2015")).build(),
                        both.getTargets().get(1),
                        LOOKED_AT))
                .isEqualTo("26.6");
    }

    @Test
    void aBaselineWithoutANumberIsNamedAndStillBoundsTheObservations() {
        Indicator indicator = level(INCREASE, "0", "100")
                .baseline(IndicatorValue.builder()
                        .date(value("0", "2017").getDate())
                        .build())
                .addObservations(value("30", "2016"), value("40", "2018"))
                .build();
        IndicatorProgress progress = IndicatorProgress.of(indicator, LOOKED_AT);

        assertThat(progress.obstacles()).containsExactly(Obstacle.BASELINE_WITHOUT_NUMBER);
        assertThat(progress.leftAside()).containsExactly(new LeftAside(0, value("30", "2016"), Reason.BEFORE_BASELINE));
    }

    @Test
    void aBoundGivesABoundOfTheShareAndARangeARange() {
        assertThat(share(INCREASE, qualified("2500", CountQualifier.MORE_THAN), "0", "10000"))
                .hasToString("at least 25.0");
        assertThat(share(DECREASE, qualified("25", CountQualifier.AT_LEAST), "100", "0"))
                .hasToString("at most 75.0");
        assertThat(share(INCREASE, qualified("100", CountQualifier.ABOUT), "0", "1000"))
                .hasToString("9.0 to 11.0");
        assertThat(share(INCREASE, range("40000", "60000"), "0", "90000")).hasToString("44.4 to 66.7");
        assertThat(share(DECREASE, range("10", "20"), "100", "0")).hasToString("80.0 to 90.0");
        assertThat(share(REACH, range("80", "120"), "0", "100")).hasToString("80.0 to 100.0");
        assertThat(share(REACH, qualified("120", CountQualifier.AT_LEAST), "0", "100"))
                .hasToString("at most 80.0");
    }

    @Test
    void aRangeOfTheTargetGivesARangeOfTheShare() {
        Indicator indicator = level(INCREASE, "0", "100")
                .targets(List.of(range("40000", "60000")))
                .addObservation(value("30000", "2018"))
                .build();
        assertThat(IndicatorProgress.of(indicator, LOOKED_AT).share().orElseThrow())
                .hasToString("50.0 to 75.0");
        assertThat(IndicatorProgress.of(
                                indicator.toBuilder()
                                        .targets(List.of(qualified("40000", CountQualifier.AT_LEAST)))
                                        .build(),
                                LOOKED_AT)
                        .obstacles())
                .containsExactly(Obstacle.WAY_NOT_KNOWN);
    }

    @Test
    void whetherATargetIsReachedIsSaidOnlyWhereNoAllowedNumberSaysOtherwise() {
        assertThat(reached(INCREASE, qualified("100", CountQualifier.MORE_THAN)))
                .contains(true);
        assertThat(reached(INCREASE, qualified("90", CountQualifier.MORE_THAN))).isEmpty();
        assertThat(reached(INCREASE, range("80", "90"))).contains(false);
        assertThat(reached(REACH, range("80", "120"))).isEmpty();
        assertThat(reached(REACH, range("80", "90"))).contains(false);
    }

    @Test
    void valuesThatAllowACommonNumberDoNotDisagree() {
        Indicator indicator = level(INCREASE, "0", "100")
                .addObservations(qualified("50", CountQualifier.MORE_THAN), at("60"))
                .build();
        Indicator disputed = level(INCREASE, "0", "100")
                .addObservations(qualified("50", CountQualifier.MORE_THAN), at("40"))
                .build();

        assertThat(percent(indicator, LOOKED_AT)).isEqualTo("60.0");
        assertThat(IndicatorProgress.of(disputed, LOOKED_AT).obstacles()).containsExactly(Obstacle.SOURCES_DISAGREE);
    }

    @Property(tries = 400)
    void theOrderOfTheListDecidesNothing(@ForAll("indicators") Indicator indicator) {
        List<IndicatorValue> observations = new ArrayList<>(indicator.getObservations());
        Collections.reverse(observations);
        List<IndicatorValue> targets = new ArrayList<>(indicator.getTargets());
        Collections.reverse(targets);
        Indicator other = indicator.toBuilder()
                .observations(observations)
                .targets(targets)
                .build();
        IndicatorProgress one = IndicatorProgress.of(indicator, LOOKED_AT);
        IndicatorProgress two = IndicatorProgress.of(other, LOOKED_AT);

        assertThat(two.target()).isEqualTo(one.target());
        assertThat(two.share()).isEqualTo(one.share());
        assertThat(two.obstacles()).isEqualTo(one.obstacles());
        assertThat(two.isReached()).isEqualTo(one.isReached());
        assertThat(one.share().isPresent()).isEqualTo(one.obstacles().isEmpty());
        assertThat(one.taken().size() + one.leftAside().size())
                .isEqualTo(indicator.getObservations().size());
    }

    @Provide
    Arbitrary<Indicator> indicators() {
        Arbitrary<IndicatorValue> values = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of("2017/2017", "2018/2018", "2018-01/2018-06", "2017-06/2018-03", "2018/.."),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Rank.values()),
                        Arbitraries.of(CountQualifier.values()),
                        Arbitraries.of("", "female"))
                .as((number, time, period, rank, qualifier, sex) -> {
                    IndicatorValue plain = (period
                                    ? in(number.toString(), time)
                                    : value(number.toString(), time.substring(0, 4)))
                            .toBuilder().rank(rank).qualifier(qualifier).build();
                    return sex.isEmpty()
                            ? plain
                            : plain.toBuilder().addDimension(sex(sex)).build();
                });
        return Combinators.combine(
                        values.list().ofMaxSize(5),
                        values.list().ofMaxSize(3),
                        values.optional(),
                        Arbitraries.of(IndicatorMeasure.values()),
                        Arbitraries.of(IndicatorDirection.values()))
                .as((observations, targets, baseline, measure, direction) -> bare(direction)
                        .unit(LocalizedText.of("en", "persons"))
                        .measure(measure)
                        .baseline(baseline)
                        .targets(targets)
                        .observations(observations)
                        .build());
    }

    private static Share share(IndicatorDirection direction, IndicatorValue observed, String baseline, String target) {
        return IndicatorProgress.of(
                        level(direction, baseline, target)
                                .addObservation(observed)
                                .build(),
                        LOOKED_AT)
                .share()
                .orElseThrow();
    }

    private static Optional<Boolean> reached(IndicatorDirection direction, IndicatorValue observed) {
        return IndicatorProgress.of(
                        level(direction, "0", "100").addObservation(observed).build(), LOOKED_AT)
                .isReached();
    }

    private static String percent(Indicator indicator, LocalDate day) {
        return IndicatorProgress.of(indicator, day).percent().orElseThrow().toString();
    }

    private static String percent(Indicator indicator, IndicatorValue target, LocalDate day) {
        return IndicatorProgress.of(indicator, target, day)
                .percent()
                .orElseThrow()
                .toString();
    }

    private static IndicatorBuilder level(IndicatorDirection direction, String baseline, String target) {
        return bare(direction)
                .unit(LocalizedText.of("en", "persons"))
                .baseline(value(baseline, "2015"))
                .addTarget(value(target, "2020"));
    }

    private static Indicator flow(String target, IndicatorValue... observations) {
        return bare(INCREASE)
                .unit(LocalizedText.of("en", "persons"))
                .measure(IndicatorMeasure.FLOW)
                .addTarget(value(target, "2020"))
                .addObservations(observations)
                .build();
    }

    private static IndicatorValue in(String number, String period) {
        return IndicatorValue.builder()
                .value(new BigDecimal(number))
                .period(DateRange.parse(period))
                .build();
    }

    private static IndicatorValue at(String number) {
        return value(number, "2018");
    }

    private static IndicatorValue qualified(String number, CountQualifier qualifier) {
        return at(number).toBuilder().qualifier(qualifier).build();
    }

    private static IndicatorValue range(String least, String most) {
        return at(least).toBuilder().upTo(new BigDecimal(most)).build();
    }

    private static IndicatorValue of(String sex, String number, String date) {
        return value(number, date).toBuilder().addDimension(sex(sex)).build();
    }

    private static Dimension sex(String sex) {
        return Dimension.builder().name(DimensionName.SEX).value(sex).build();
    }
}
