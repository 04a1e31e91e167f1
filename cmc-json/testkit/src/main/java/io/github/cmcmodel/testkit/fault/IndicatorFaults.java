// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.fault;

import static io.github.cmcmodel.testkit.fault.ObjectFault.on;

import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.IndicatorBuilder;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.IndicatorShape;
import io.github.cmcmodel.shape.IndicatorValueShape;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.fault.Faults.Broken;
import io.github.cmcmodel.testkit.fault.Faults.Planter;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.IndicatorDirection;
import io.github.cmcmodel.value.code.IndicatorMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How to break each rule on indicators. */
final class IndicatorFaults {
    static final Map<RuleCode, Planter> ALL = Map.ofEntries(
            on(
                    Indicator.class,
                    RuleCode.INDICATOR_UNIT_MISSING,
                    (choices, indicator) -> new Broken(
                            bare(indicator)
                                    .unit(Optional.empty())
                                    .addObservation(measured(choices.below(100), "2019"))
                                    .build(),
                            Map.of())),
            on(Indicator.class, RuleCode.INDICATOR_TARGET_AGAINST_DIRECTION, IndicatorFaults::target),
            on(
                    Indicator.class,
                    RuleCode.INDICATOR_OBSERVATION_BEFORE_BASELINE,
                    (choices, indicator) -> new Broken(
                            bare(indicator)
                                    .baseline(measured(10, "2017"))
                                    .addObservation(measured(choices.below(20), "2016-12-31"))
                                    .build(),
                            Map.of("date", "2016-12-31", "baseline", "2017"),
                            IndicatorShape.OBSERVATIONS,
                            0,
                            IndicatorValueShape.DATE)),
            observed(
                    RuleCode.INDICATOR_UP_TO_BELOW_VALUE,
                    measured(10, "2019").toBuilder().upTo(new BigDecimal("9.9")).build(),
                    Map.of("upTo", "9.9", "value", "10"),
                    IndicatorValueShape.UP_TO),
            observed(
                    RuleCode.INDICATOR_VALUE_WITHOUT_TIME,
                    measured(10, "2019").toBuilder().date(Optional.empty()).build(),
                    Map.of()),
            observed(
                    RuleCode.INDICATOR_VALUE_WITH_TWO_TIMES,
                    measured(10, "2019").toBuilder()
                            .period(DateRange.parse("2019/2019"))
                            .build(),
                    Map.of(),
                    IndicatorValueShape.PERIOD),
            on(
                    Indicator.class,
                    RuleCode.INDICATOR_FLOW_WITHOUT_PERIOD,
                    (choices, indicator) -> new Broken(
                            bare(indicator)
                                    .measure(IndicatorMeasure.FLOW)
                                    .addObservation(measured(choices.below(100), "2019"))
                                    .build(),
                            Map.of(),
                            IndicatorShape.OBSERVATIONS,
                            0,
                            IndicatorValueShape.DATE)),
            on(Indicator.class, RuleCode.INDICATOR_NUMBERS_ONLY, IndicatorFaults::numbersOnly));

    private IndicatorFaults() {}

    private static Map.Entry<RuleCode, Planter> observed(
            RuleCode rule, IndicatorValue value, Map<String, Object> arguments, Object... path) {
        List<Object> place = new ArrayList<>(List.of(IndicatorShape.OBSERVATIONS, 0));
        place.addAll(List.of(path));
        return on(
                Indicator.class,
                rule,
                (choices, indicator) ->
                        new Broken(bare(indicator).addObservation(value).build(), arguments, place));
    }

    private static Broken numbersOnly(Choices choices, Indicator indicator) {
        boolean target = choices.below(2) == 1;
        List<IndicatorValue> numbers = List.of(measured(1, "2019"));
        return new Broken(
                bare(indicator)
                        .measure(IndicatorMeasure.QUALITATIVE)
                        .targets(target ? numbers : List.of())
                        .observations(target ? List.of() : numbers)
                        .build(),
                Map.of(),
                target ? IndicatorShape.TARGETS : IndicatorShape.OBSERVATIONS,
                0);
    }

    private static IndicatorBuilder bare(Indicator indicator) {
        return indicator.toBuilder()
                .unit(LocalizedText.of("en", "persons"))
                .measure(IndicatorMeasure.LEVEL)
                .baseline(Optional.empty())
                .targets(List.of())
                .observations(List.of());
    }

    private static IndicatorValue measured(long value, String date) {
        return IndicatorValue.builder()
                .value(BigDecimal.valueOf(value))
                .date(PartialDate.parse(date))
                .build();
    }

    private static Broken target(Choices choices, Indicator indicator) {
        boolean up = choices.below(2) == 0;
        IndicatorDirection direction = up ? IndicatorDirection.INCREASE : IndicatorDirection.DECREASE;
        int target = up ? 10 - 1 - choices.below(5) : 10 + 1 + choices.below(5);
        return new Broken(
                bare(indicator)
                        .direction(direction)
                        .baseline(measured(10, "2017"))
                        .addTarget(measured(target, "2020"))
                        .build(),
                Map.of("target", Integer.toString(target), "baseline", "10", "direction", direction.code()),
                IndicatorShape.TARGETS,
                0,
                IndicatorValueShape.VALUE);
    }
}
