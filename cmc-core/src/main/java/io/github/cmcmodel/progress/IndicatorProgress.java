// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
 * <p>What was observed follows from the measure, whatever the order of the list:
 *
 * <ul>
 *   <li>Of a <b>level</b> the newest value is taken, of equal ones a preferred one. Where several are left they must allow a
 *       common number, or sources disagree and there is no share. One from before the baseline is no progress.
 *   <li>Of a <b>flow</b> the values of periods that do not overlap are added up: 30 in the first quarter and 40 in the second
 *       are 70. The way begins at 0, whatever the baseline is. Of periods that overlap the better ranked is taken, then the longer;
 *       where what is left aside is no part of it, the sum is only a least.
 *   <li>Of what is measured in <b>words</b> there is no share.
 * </ul>
 *
 * <p>A value counts from the last day that its date or the end of its period can mean. Deprecated ones never count, nor do those
 * of other dimensions than the target: women are not compared with all. A range or a qualifier gives a range of shares.
 *
 * @param indicator the indicator
 * @param day the day looked from
 * @param target the target looked at; empty when there is none
 * @param taken the observations taken, by their index; those between which nothing decides where sources disagree
 * @param leftAside the other observations, each with the reason, in the order of the document
 * @param share the share of the way; empty exactly when there are obstacles
 * @param obstacles why there is no share; empty exactly when there is one
 */
public record IndicatorProgress(
        Indicator indicator,
        LocalDate day,
        Optional<IndicatorValue> target,
        List<Integer> taken,
        List<LeftAside> leftAside,
        Optional<Share> share,
        List<Obstacle> obstacles) {
    /** Past this many digits, or this many zeros before or after them, a value is not calculated with: {@value}. */
    public static final int MAX_DIGITS = 1000;

    /**
     * An observation that is not taken, and why.
     *
     * @param index which of the indicator's observations it is, from 0
     * @param value the observation
     * @param reason why it is not taken
     */
    public record LeftAside(int index, IndicatorValue value, Reason reason) {}

    /** Why an observation is not taken, such as {@link #OLDER}. */
    public enum Reason {
        /** Every day that its date or the start of its period can mean is after the day. */
        LATER_THAN_DAY,
        /** Some of the days that its date or the end of its period can mean are after the day, or it has no end. */
        MAY_BE_LATER,
        /** It was made wholly before the baseline. */
        BEFORE_BASELINE,
        /** Another is newer. */
        OLDER,
        /** Another of the same day has a better rank. */
        RANKED_LOWER,
        /** Its rank is deprecated. */
        DEPRECATED,
        /** It counts another part than the target does, such as women alone. */
        OTHER_DIMENSIONS,
        /** It is said in words. */
        NO_NUMBER,
        /** It is one of a flow and has no period. */
        NO_PERIOD,
        /** Its period overlaps the period of one that is taken. */
        OVERLAPS
    }

    /** Why no share of the way can be given, such as {@link #NO_BASELINE}. */
    public enum Obstacle {
        /** It is measured in words. */
        QUALITATIVE("it is measured in words"),
        /** Nothing is said of where it should be. */
        NO_TARGET("no target is set"),
        /** It is said in words where it should be. */
        TARGET_WITHOUT_NUMBER("the target has no number"),
        /** Nothing is said of where it started, or only of another part of what is counted. */
        NO_BASELINE("no baseline is known"),
        /** It is said when it started, but not where. */
        BASELINE_WITHOUT_NUMBER("the baseline has no number"),
        /** Nothing was observed up to the day and since the baseline. */
        NO_OBSERVATION("nothing was observed up to the day and since the baseline"),
        /** Observations of the same time and of equal rank allow no common number. */
        SOURCES_DISAGREE("sources disagree on what was observed"),
        /** It is not said what is counted, so that nothing shows that the values can be compared. */
        UNIT_MISSING("the unit is missing"),
        /** It is meant to be kept as it is, so that there is no way to go. */
        NO_WAY_TO_GO("the value is to be maintained, so there is no way to go"),
        /** It started where it should be, although it is meant to move. */
        BASELINE_EQUALS_TARGET("the baseline equals the target"),
        /** The ranges or qualifiers of baseline and target allow the same number, or have no bound. */
        WAY_NOT_KNOWN("baseline and target are not known closely enough"),
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
     * @param taken the observations taken
     * @param leftAside the other observations
     * @param share the share of the way
     * @param obstacles why there is no share
     */
    public IndicatorProgress {
        taken = List.copyOf(taken);
        leftAside = List.copyOf(leftAside);
        obstacles = List.copyOf(obstacles);
    }

    /**
     * The progress of an indicator towards the target that is next: the first one that is still to come or falls due on the
     * day, or if all are past the last one. Targets for a part of what is counted are looked at where there are no others.
     *
     * @param indicator the indicator
     * @param day the day; there is no clock in here
     * @return its progress
     */
    public static IndicatorProgress of(Indicator indicator, LocalDate day) {
        Objects.requireNonNull(indicator, "IndicatorProgress indicator");
        Objects.requireNonNull(day, "IndicatorProgress day");
        return IndicatorWay.of(indicator, NextTarget.of(indicator, day), day);
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
        return IndicatorWay.of(indicator, Optional.of(target), day);
    }

    /**
     * The share of the way as one number.
     *
     * @return the share in per cent; empty when there are obstacles, and when ranges or qualifiers allow several, as {@link
     *     #share} says
     */
    public Optional<BigDecimal> percent() {
        return share.flatMap(Share::exactly);
    }

    /**
     * Whether sources disagree on what was observed.
     *
     * @return true if so; there is no share then
     */
    public boolean sourcesDisagree() {
        return obstacles.contains(Obstacle.SOURCES_DISAGREE);
    }

    /**
     * Whether the indicator is where it should be: at the target or past it if it is meant to increase or decrease, exactly
     * at it if it is meant to reach or to maintain a value. Without a target, what is to be maintained is the baseline. A
     * number equals another whatever its decimals, 1.0 equals 1.
     *
     * @return true or false; empty when nothing was observed, sources disagree on it, there is nothing to compare it with, or
     *     ranges and qualifiers allow both
     */
    public Optional<Boolean> isReached() {
        return IndicatorWay.isReached(this);
    }

    /**
     * The result in English.
     *
     * @return such as {@code On 2019-01-01 officers-trained is 50.0 per cent of the way to the target of 2020.} or {@code On
     *     2019-01-01 the progress of officers-trained cannot be given: no baseline is known, the unit is missing.}
     */
    public String explanation() {
        if (share.isPresent()) {
            return "On " + day + " " + indicator.getId() + " is " + share.get()
                    + " per cent of the way to the target of "
                    + target.flatMap(IndicatorProgress::time).orElse("no date") + ".";
        }
        return "On " + day + " the progress of " + indicator.getId() + " cannot be given: "
                + String.join(
                        ", ",
                        obstacles.stream().map(obstacle -> obstacle.reason).toList())
                + ".";
    }

    private static Optional<String> time(IndicatorValue value) {
        return value.getDate()
                .map(PartialDate::toString)
                .or(() -> value.getPeriod().map(DateRange::toString));
    }
}
