// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import static io.github.cmcmodel.testkit.Neighbourhoods.any;
import static io.github.cmcmodel.testkit.Neighbourhoods.next;
import static io.github.cmcmodel.testkit.Neighbourhoods.pair;

import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.testkit.Neighbourhoods.Situation;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.IndicatorDirection;
import io.github.cmcmodel.value.code.IndicatorMeasure;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The situations of the rules that look at one plan, commitment or indicator. */
final class PlanNeighbourhoods {
    static final Map<RuleCode, Situation> ALL = Map.ofEntries(
            any(
                    RuleCode.PLAN_SUCCEEDS_ITSELF,
                    "a plan that succeeds another",
                    ActionPlan.class,
                    plan -> plan.getSucceeds().isPresent()),
            any(
                    RuleCode.PLAN_CHAPTER_DUPLICATE,
                    "two chapters of a plan",
                    ActionPlan.class,
                    plan -> plan.getChapters().size() > 1),
            any(
                    RuleCode.COMMITMENT_WITHOUT_LEAD,
                    "a single lead",
                    Commitment.class,
                    commitment -> commitment.getLeads().size() == 1),
            any(
                    RuleCode.COMMITMENT_UPDATE_OUT_OF_ORDER,
                    "two updates whose dates can mean the same day",
                    Commitment.class,
                    commitment -> pair(
                            commitment.getUpdates(),
                            (one, other) -> one.getDate().compatibleWith(other.getDate()))),
            any(
                    RuleCode.COMMITMENT_UPDATE_BEFORE_START,
                    "an update in the year of the start",
                    Commitment.class,
                    commitment -> commitment.getTerms().stream()
                            .flatMap(term -> term.getRange().start().date().stream())
                            .anyMatch(start -> commitment.getUpdates().stream()
                                    .anyMatch(
                                            update -> !update.getStatus().equals(Optional.of(CommitmentStatus.PLANNED))
                                                    && update.getDate().year() == start.year()
                                                    && !update.getDate().isBefore(start)))),
            any(
                    RuleCode.COMMITMENT_UPDATE_REPLACES_UNKNOWN,
                    "a correction",
                    ProgressUpdate.class,
                    update -> update.getReplaces().isPresent()),
            any(
                    RuleCode.COMMITMENT_FULFILLED_THEN_REOPENED,
                    "fulfilled, then reported again as fulfilled or withdrawn",
                    Commitment.class,
                    commitment -> next(
                            commitment.getUpdates(),
                            (one, other) -> one.getStatus().equals(Optional.of(CommitmentStatus.FULFILLED))
                                    && other.getStatus()
                                            .filter(
                                                    Set.of(CommitmentStatus.FULFILLED, CommitmentStatus.WITHDRAWN)
                                                            ::contains)
                                            .isPresent())),
            any(
                    RuleCode.INDICATOR_UNIT_MISSING,
                    "an indicator with values and unit",
                    Indicator.class,
                    indicator -> indicator.getUnit().isPresent()
                            && !indicator.getObservations().isEmpty()),
            any(
                    RuleCode.INDICATOR_TARGET_AGAINST_DIRECTION,
                    "a target that is to be kept or reached from a baseline",
                    Indicator.class,
                    indicator -> indicator.getDirection() != IndicatorDirection.REACH
                            && indicator.getBaseline().isPresent()
                            && !indicator.getTargets().isEmpty()),
            any(
                    RuleCode.INDICATOR_OBSERVATION_BEFORE_BASELINE,
                    "an observation not before the baseline",
                    Indicator.class,
                    indicator -> indicator.getBaseline().stream()
                            .anyMatch(baseline -> indicator.getObservations().stream()
                                    .anyMatch(each -> isNotBefore(each, baseline)))),
            any(
                    RuleCode.INDICATOR_UP_TO_BELOW_VALUE,
                    "a range of numbers",
                    IndicatorValue.class,
                    value -> value.getUpTo().isPresent()),
            any(
                    RuleCode.INDICATOR_VALUE_WITHOUT_TIME,
                    "a value for a period",
                    IndicatorValue.class,
                    value -> value.getPeriod().isPresent()),
            any(
                    RuleCode.INDICATOR_VALUE_WITH_TWO_TIMES,
                    "a value for a date",
                    IndicatorValue.class,
                    value -> value.getDate().isPresent()),
            any(
                    RuleCode.INDICATOR_FLOW_WITHOUT_PERIOD,
                    "a flow observed in a period",
                    Indicator.class,
                    indicator -> indicator.getMeasure() == IndicatorMeasure.FLOW
                            && indicator.getObservations().stream()
                                    .anyMatch(value -> value.getPeriod().isPresent())),
            any(
                    RuleCode.INDICATOR_NUMBERS_ONLY,
                    "a number with words of an indicator that is measured in words",
                    Indicator.class,
                    indicator -> indicator.getMeasure() == IndicatorMeasure.QUALITATIVE
                            && indicator.getObservations().stream()
                                    .anyMatch(value -> value.getValue().isPresent()
                                            && value.getText().isPresent())));

    private PlanNeighbourhoods() {}

    private static boolean isNotBefore(IndicatorValue observed, IndicatorValue baseline) {
        return observed.getDate().isPresent()
                && baseline.getDate().isPresent()
                && !observed.getDate().get().isBefore(baseline.getDate().get());
    }
}
