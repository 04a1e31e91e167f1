// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.IndicatorDirection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far an indicator has moved towards a target on a day, or why that cannot be said, such as 50.0 per cent of the way
 * from 100 trained officers in 2015 to 500 in 2020, with 300 observed in 2018.
 *
 * <p>The share of the way is <i>(observed − baseline) / (target − baseline)</i> in per cent with one decimal, rounded down.
 * It is more than 100 where the target is passed, and negative where the indicator has moved away. For the direction {@code
 * reach}, to pass the target is as wrong as to fall short of it: the share is what the distance to the target has shrunk
 * by, 80.0 for 120 observed on the way from 0 to 100. For {@code maintain} there is no way to go and no share; {@link
 * #isReached} tells whether the value was kept.
 *
 * <p>As with updates, an observation counts from the last day that its date can mean, deprecated ones never do, the newest
 * decides, and of equal ones a preferred one. Where observations of one day and equal rank differ, sources disagree and there
 * is no share. One made wholly before the baseline is no progress and is left aside.
 *
 * @param indicator the indicator
 * @param day the day looked from
 * @param target the target looked at; empty when there is none
 * @param observation the observation that decides; empty when none counts on the day
 * @param leftAside the other observations, in the order of the document
 * @param percent the share of the way, in per cent; empty exactly when there are obstacles
 * @param obstacles why there is no share; empty exactly when there is one
 */
public record IndicatorProgress(
        Indicator indicator,
        LocalDate day,
        Optional<IndicatorValue> target,
        Optional<IndicatorValue> observation,
        List<IndicatorValue> leftAside,
        Optional<BigDecimal> percent,
        List<Obstacle> obstacles) {
    /** Past this many digits, or this many zeros before or after them, a value is not calculated with: {@value}. */
    public static final int MAX_DIGITS = 1000;

    /** The later day last, of equal ones the higher rank. */
    private static final Comparator<IndicatorValue> NEWEST_LAST = Comparator.comparing(IndicatorProgress::last)
            .thenComparing(IndicatorValue::getRank, Comparator.reverseOrder());

    /** Why no share of the way can be given, such as {@link #NO_BASELINE}. */
    public enum Obstacle {
        /** Nothing is said of where it should be. */
        NO_TARGET("no target is set"),
        /** Nothing is said of where it started. */
        NO_BASELINE("no baseline is known"),
        /** Nothing was observed up to the day and since the baseline. */
        NO_OBSERVATION("nothing was observed up to the day and since the baseline"),
        /** Observations of the same day and of equal rank differ. */
        SOURCES_DISAGREE("sources disagree on what was observed"),
        /** It is not said what is counted, so that nothing shows that the values can be compared. */
        UNIT_MISSING("the unit is missing"),
        /** It is meant to be kept as it is, so that there is no way to go. */
        NO_WAY_TO_GO("the value is to be maintained, so there is no way to go"),
        /** It started where it should be, although it is meant to move. */
        BASELINE_EQUALS_TARGET("the baseline equals the target"),
        /** The target lies on the other side of the baseline than the direction says. */
        TARGET_AGAINST_DIRECTION("the target lies against the direction"),
        /** A value has more than {@value IndicatorProgress#MAX_DIGITS} digits or zeros. */
        VALUE_OUT_OF_RANGE("a value is too long to calculate with");

        private final String reason;

        Obstacle(String reason) {
            this.reason = reason;
        }
    }

    /**
     * Takes the results, and copies the lists.
     *
     * @param indicator the indicator
     * @param day the day looked from
     * @param target the target looked at
     * @param observation the observation that decides
     * @param leftAside the other observations
     * @param percent the share of the way, in per cent
     * @param obstacles why there is no share
     */
    public IndicatorProgress {
        leftAside = List.copyOf(leftAside);
        obstacles = List.copyOf(obstacles);
    }

    /**
     * The progress of an indicator towards the target that is next: the first one that is still to come or falls due on the
     * day, or if all are past the last one.
     *
     * @param indicator the indicator
     * @param day the day; there is no clock in here
     * @return its progress
     */
    public static IndicatorProgress of(Indicator indicator, LocalDate day) {
        Objects.requireNonNull(indicator, "IndicatorProgress indicator");
        Objects.requireNonNull(day, "IndicatorProgress day");
        List<IndicatorValue> targets =
                indicator.getTargets().stream().filter(IndicatorValue::counts).toList();
        Optional<IndicatorValue> next = targets.stream()
                .filter(target -> !target.getDate().latest().isBefore(day))
                .min(Comparator.comparing(IndicatorProgress::last).thenComparing(IndicatorValue::getRank));
        return of(indicator, next.or(() -> targets.stream().max(NEWEST_LAST)), day);
    }

    /**
     * The progress of an indicator towards one of its targets.
     *
     * @param indicator the indicator
     * @param target the target, normally one of the indicator's own
     * @param day the day; there is no clock in here
     * @return its progress
     */
    public static IndicatorProgress of(Indicator indicator, IndicatorValue target, LocalDate day) {
        Objects.requireNonNull(indicator, "IndicatorProgress indicator");
        Objects.requireNonNull(target, "IndicatorProgress target");
        Objects.requireNonNull(day, "IndicatorProgress day");
        return of(indicator, Optional.of(target), day);
    }

    private static IndicatorProgress of(Indicator indicator, Optional<IndicatorValue> target, LocalDate day) {
        Optional<IndicatorValue> baseline = indicator.getBaseline().filter(IndicatorValue::counts);
        List<IndicatorValue> counting = counting(indicator, baseline, day);
        Optional<IndicatorValue> observation = counting.stream().reduce(IndicatorProgress::newer);
        List<Obstacle> obstacles = obstacles(indicator, target, baseline, observation, counting);
        Optional<BigDecimal> percent = obstacles.isEmpty()
                ? Optional.of(percent(
                        indicator.getDirection(),
                        baseline.orElseThrow().getValue(),
                        target.orElseThrow().getValue(),
                        observation.orElseThrow().getValue()))
                : Optional.empty();
        return new IndicatorProgress(
                indicator, day, target, observation, others(indicator, observation), percent, obstacles);
    }

    /**
     * Whether the indicator is where it should be: at the target or past it if it is meant to increase or decrease, exactly
     * at it if it is meant to reach or to maintain a value. Without a target, what is to be maintained is the baseline. A
     * number equals another whatever its decimals, 1.0 equals 1.
     *
     * @return true or false; empty when nothing was observed, sources disagree on it, or there is nothing to compare it with
     */
    public Optional<Boolean> isReached() {
        Optional<IndicatorValue> aim = indicator.getDirection() == IndicatorDirection.MAINTAIN
                ? target.or(() -> indicator.getBaseline().filter(IndicatorValue::counts))
                : target;
        return observation
                .filter(observed -> !obstacles.contains(Obstacle.SOURCES_DISAGREE))
                .flatMap(observed -> aim.map(aimed -> {
                    int order = observed.getValue().compareTo(aimed.getValue());
                    return switch (indicator.getDirection()) {
                        case INCREASE -> order >= 0;
                        case DECREASE -> order <= 0;
                        case REACH, MAINTAIN -> order == 0;
                    };
                }));
    }

    /**
     * The result in English.
     *
     * @return such as {@code On 2019-01-01 officers-trained is 50.0 per cent of the way to the target of 2020.} or {@code On
     *     2019-01-01 the progress of officers-trained cannot be given: no baseline is known, the unit is missing.}
     */
    public String explanation() {
        if (percent.isPresent()) {
            return "On " + day + " " + indicator.getId() + " is "
                    + percent.get().toPlainString() + " per cent of the way to the target of "
                    + target.map(IndicatorValue::getDate)
                            .map(PartialDate::toString)
                            .orElse("no date") + ".";
        }
        return "On " + day + " the progress of " + indicator.getId() + " cannot be given: "
                + String.join(
                        ", ",
                        obstacles.stream().map(obstacle -> obstacle.reason).toList())
                + ".";
    }

    private static LocalDate last(IndicatorValue value) {
        return value.getDate().latest();
    }

    private static IndicatorValue newer(IndicatorValue one, IndicatorValue next) {
        return NEWEST_LAST.compare(next, one) < 0 ? one : next;
    }

    private static List<IndicatorValue> others(Indicator indicator, Optional<IndicatorValue> taken) {
        List<IndicatorValue> others = new ArrayList<>(indicator.getObservations());
        taken.ifPresent(observed -> others.remove(others.lastIndexOf(observed)));
        return others;
    }

    private static List<IndicatorValue> counting(
            Indicator indicator, Optional<IndicatorValue> baseline, LocalDate day) {
        Optional<PartialDate> start = baseline.map(IndicatorValue::getDate);
        return indicator.getObservations().stream()
                .filter(IndicatorValue::counts)
                .filter(observed -> !observed.getDate().latest().isAfter(day))
                .filter(observed ->
                        start.filter(from -> observed.getDate().isBefore(from)).isEmpty())
                .toList();
    }

    private static boolean disagree(IndicatorValue one, IndicatorValue other) {
        return NEWEST_LAST.compare(one, other) == 0 && one.getValue().compareTo(other.getValue()) != 0;
    }

    private static List<Obstacle> obstacles(
            Indicator indicator,
            Optional<IndicatorValue> target,
            Optional<IndicatorValue> baseline,
            Optional<IndicatorValue> observation,
            List<IndicatorValue> counting) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (target.isEmpty()) {
            obstacles.add(Obstacle.NO_TARGET);
        }
        if (baseline.isEmpty()) {
            obstacles.add(Obstacle.NO_BASELINE);
        }
        if (observation.isEmpty()) {
            obstacles.add(Obstacle.NO_OBSERVATION);
        } else if (counting.stream().anyMatch(other -> disagree(observation.get(), other))) {
            obstacles.add(Obstacle.SOURCES_DISAGREE);
        }
        if (indicator.getUnit().isEmpty()) {
            obstacles.add(Obstacle.UNIT_MISSING);
        }
        if (indicator.getDirection() == IndicatorDirection.MAINTAIN) {
            obstacles.add(Obstacle.NO_WAY_TO_GO);
        } else if (target.isPresent() && baseline.isPresent()) {
            int way = target.get().getValue().compareTo(baseline.get().getValue());
            if (way == 0) {
                obstacles.add(Obstacle.BASELINE_EQUALS_TARGET);
            } else if (way < 0 && indicator.getDirection() == IndicatorDirection.INCREASE
                    || way > 0 && indicator.getDirection() == IndicatorDirection.DECREASE) {
                obstacles.add(Obstacle.TARGET_AGAINST_DIRECTION);
            }
        }
        if (Stream.of(target, baseline, observation)
                .flatMap(Optional::stream)
                .anyMatch(value -> isOutOfRange(value.getValue()))) {
            obstacles.add(Obstacle.VALUE_OUT_OF_RANGE);
        }
        return obstacles;
    }

    private static boolean isOutOfRange(BigDecimal value) {
        return value.precision() > MAX_DIGITS || Math.abs((long) value.scale()) > MAX_DIGITS;
    }

    private static BigDecimal percent(
            IndicatorDirection direction, BigDecimal baseline, BigDecimal target, BigDecimal observed) {
        BigDecimal way = target.subtract(baseline);
        return direction == IndicatorDirection.REACH
                ? Percent.of(way.abs().subtract(target.subtract(observed).abs()), way.abs())
                : Percent.of(observed.subtract(baseline), way);
    }
}
