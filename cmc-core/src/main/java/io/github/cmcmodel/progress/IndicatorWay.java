// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.plan.Dimension;
import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.progress.IndicatorProgress.Obstacle;
import io.github.cmcmodel.value.code.IndicatorDirection;
import io.github.cmcmodel.value.code.IndicatorMeasure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** From where to where an indicator is meant to move, how far it came, and what stands in the way of saying so. */
final class IndicatorWay {
    private final Indicator indicator;
    private final Optional<IndicatorValue> target;
    private final Optional<IndicatorValue> baseline;
    private final Observations observations;

    private IndicatorWay(Indicator indicator, Optional<IndicatorValue> target, LocalDate day) {
        this.indicator = indicator;
        this.target = target;
        Set<?> dimensions =
                Dimension.set(target.map(IndicatorValue::getDimensions).orElse(List.of()));
        baseline = indicator
                .getBaseline()
                .filter(IndicatorValue::counts)
                .filter(taken -> dimensions.equals(Dimension.set(taken.getDimensions())));
        observations = Observations.of(indicator, dimensions, baseline, day);
    }

    static IndicatorProgress of(Indicator indicator, Optional<IndicatorValue> target, LocalDate day) {
        IndicatorWay way = new IndicatorWay(indicator, target, day);
        List<Obstacle> obstacles = way.obstacles();
        Optional<Share> share = obstacles.isEmpty()
                ? Optional.of(Share.of(
                        indicator.getDirection(),
                        way.from().orElseThrow(),
                        way.to().orElseThrow(),
                        way.observations.bounds().orElseThrow()))
                : Optional.empty();
        return new IndicatorProgress(
                indicator, day, target, way.observations.taken(), way.observations.leftAside(), share, obstacles);
    }

    static Optional<Boolean> isReached(IndicatorProgress progress) {
        Indicator indicator = progress.indicator();
        IndicatorWay way = new IndicatorWay(indicator, progress.target(), progress.day());
        boolean sumTooLong = way.isFlow()
                && way.observations.bounds().filter(Bounds::isTooLong).isPresent();
        if (indicator.getMeasure() == IndicatorMeasure.QUALITATIVE || progress.sourcesDisagree() || sumTooLong) {
            return Optional.empty();
        }
        Optional<Bounds> aim = indicator.getDirection() == IndicatorDirection.MAINTAIN
                        && progress.target().isEmpty()
                ? way.from()
                : way.to();
        return way.observations
                .bounds()
                .flatMap(observed -> aim.flatMap(aimed -> isAt(indicator.getDirection(), observed, aimed)));
    }

    private static Optional<Boolean> isAt(IndicatorDirection direction, Bounds observed, Bounds aimed) {
        boolean apart = observed.isBelow(aimed) || aimed.isBelow(observed);
        boolean same = observed.exact() && aimed.exact() && !apart;
        return switch (direction) {
            case INCREASE -> answer(observed.isNotBelow(aimed), observed.isBelow(aimed));
            case DECREASE -> answer(aimed.isNotBelow(observed), aimed.isBelow(observed));
            case REACH, MAINTAIN -> answer(same, apart);
        };
    }

    private static Optional<Boolean> answer(boolean yes, boolean no) {
        return yes ? Optional.of(true) : no ? Optional.of(false) : Optional.empty();
    }

    private boolean isFlow() {
        return indicator.getMeasure() == IndicatorMeasure.FLOW;
    }

    private Optional<Bounds> from() {
        return isFlow() ? Optional.of(Bounds.ZERO) : baseline.flatMap(IndicatorWay::bounds);
    }

    private Optional<Bounds> to() {
        return target.flatMap(IndicatorWay::bounds);
    }

    /** The bounds of a number; empty where there is none, such as of a value said in words. */
    private static Optional<Bounds> bounds(IndicatorValue value) {
        return value.getValue().or(value::getUpTo).map(number -> Bounds.of(value));
    }

    private List<Obstacle> obstacles() {
        List<Obstacle> obstacles = new ArrayList<>();
        if (indicator.getMeasure() == IndicatorMeasure.QUALITATIVE) {
            obstacles.add(Obstacle.QUALITATIVE);
            return obstacles;
        }
        if (to().isEmpty()) {
            obstacles.add(target.isEmpty() ? Obstacle.NO_TARGET : Obstacle.TARGET_WITHOUT_NUMBER);
        }
        if (from().isEmpty()) {
            obstacles.add(baseline.isEmpty() ? Obstacle.NO_BASELINE : Obstacle.BASELINE_WITHOUT_NUMBER);
        }
        if (observations.taken().isEmpty()) {
            obstacles.add(Obstacle.NO_OBSERVATION);
        } else if (observations.disagree()) {
            obstacles.add(Obstacle.SOURCES_DISAGREE);
        }
        if (indicator.getUnit().isEmpty()) {
            obstacles.add(Obstacle.UNIT_MISSING);
        }
        way().ifPresent(obstacles::add);
        if (Stream.of(from(), to(), observations.bounds())
                .flatMap(Optional::stream)
                .anyMatch(Bounds::isTooLong)) {
            obstacles.add(Obstacle.VALUE_OUT_OF_RANGE);
        }
        return obstacles;
    }

    /** What is wrong with the way itself. */
    private Optional<Obstacle> way() {
        if (indicator.getDirection() == IndicatorDirection.MAINTAIN) {
            return Optional.of(Obstacle.NO_WAY_TO_GO);
        }
        if (from().isEmpty() || to().isEmpty()) {
            return Optional.empty();
        }
        Bounds from = from().get();
        Bounds to = to().get();
        boolean up = from.isBelow(to);
        boolean down = to.isBelow(from);
        if (!up && !down && from.exact() && to.exact()) {
            return Optional.of(Obstacle.BASELINE_EQUALS_TARGET);
        }
        boolean loose = indicator.getDirection() == IndicatorDirection.REACH && !(from.exact() && to.exact());
        if (!up && !down || !from.isBounded() || !to.isBounded() || loose) {
            return Optional.of(Obstacle.WAY_NOT_KNOWN);
        }
        return down && indicator.getDirection() == IndicatorDirection.INCREASE
                        || up && indicator.getDirection() == IndicatorDirection.DECREASE
                ? Optional.of(Obstacle.TARGET_AGAINST_DIRECTION)
                : Optional.empty();
    }
}
