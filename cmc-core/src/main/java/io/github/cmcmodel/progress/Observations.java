// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.constraint.OccupiedTime;
import io.github.cmcmodel.plan.Dimension;
import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.progress.IndicatorProgress.LeftAside;
import io.github.cmcmodel.progress.IndicatorProgress.Reason;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.IndicatorMeasure;
import io.github.cmcmodel.value.code.Rank;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The observations of an indicator on a day: those that are taken, what they come to, and those that are left aside. */
final class Observations {
    private final List<IndicatorValue> all;
    private final TreeMap<Integer, Reason> leftAside = new TreeMap<>();
    private final TreeSet<Integer> taken = new TreeSet<>();
    private Optional<Bounds> bounds = Optional.empty();
    private boolean disagree;

    private Observations(List<IndicatorValue> all) {
        this.all = all;
    }

    static Observations of(Indicator indicator, Set<?> dimensions, Optional<IndicatorValue> baseline, LocalDate day) {
        Observations observations = new Observations(indicator.getObservations());
        boolean flow = indicator.getMeasure() == IndicatorMeasure.FLOW;
        List<Integer> counting = new ArrayList<>();
        for (int at = 0; at < observations.all.size(); at++) {
            Optional<Reason> reason =
                    reason(observations.all.get(at), flow, dimensions, baseline.flatMap(IndicatorValue::getDate), day);
            if (reason.isPresent()) {
                observations.leftAside.put(at, reason.get());
            } else {
                counting.add(at);
            }
        }
        if (flow) {
            observations.add(counting);
        } else {
            observations.newest(counting);
        }
        return observations;
    }

    /** Why an observation does not count, whatever the others are. */
    private static Optional<Reason> reason(
            IndicatorValue value, boolean flow, Set<?> dimensions, Optional<PartialDate> baseline, LocalDate day) {
        if (!value.counts()) {
            return Optional.of(Reason.DEPRECATED);
        }
        if (!dimensions.equals(Dimension.set(value.getDimensions()))) {
            return Optional.of(Reason.OTHER_DIMENSIONS);
        }
        if (value.minimum().isEmpty() && value.maximum().isEmpty()) {
            return Optional.of(Reason.NO_NUMBER);
        }
        if (flow && value.getPeriod().isEmpty()) {
            return Optional.of(Reason.NO_PERIOD);
        }
        if (last(value).isAfter(day)) {
            return Optional.of(first(value).isAfter(day) ? Reason.LATER_THAN_DAY : Reason.MAY_BE_LATER);
        }
        return baseline.filter(from -> last(value).isBefore(from.earliest())).isPresent()
                ? Optional.of(Reason.BEFORE_BASELINE)
                : Optional.empty();
    }

    /** A level is what the newest say, and of these those of the best rank. */
    private void newest(List<Integer> counting) {
        Comparator<Integer> order = Comparator.<Integer, LocalDate>comparing(at -> last(all.get(at)))
                .thenComparing(at -> all.get(at).getRank(), Comparator.reverseOrder());
        Optional<Integer> newest = counting.stream().max(order);
        for (int at : counting) {
            if (order.compare(at, newest.orElseThrow()) == 0) {
                take(at);
            } else {
                leftAside.put(
                        at, last(all.get(at)).equals(last(all.get(newest.get()))) ? Reason.RANKED_LOWER : Reason.OLDER);
            }
        }
        bounds = together(taken);
        disagree = bounds.filter(Bounds::isEmpty).isPresent();
    }

    /**
     * A flow is the sum of what came in periods that do not overlap. Of periods that do, the better ranked is taken, of equal ones
     * the longer, of these the earlier. What is left aside is part of what is taken, or else the sum is only a least.
     */
    private void add(List<Integer> counting) {
        TreeMap<Span, List<Integer>> periods = new TreeMap<>();
        for (int at : counting) {
            periods.computeIfAbsent(Span.of(all.get(at)), span -> new ArrayList<>())
                    .add(at);
        }
        OccupiedTime<Span> covered = new OccupiedTime<>();
        boolean missing = false;
        Bounds sum = Bounds.ZERO;
        for (var period : periods.entrySet()) {
            Span span = period.getKey();
            Optional<Span> other = covered.at(span.first(), span.last());
            if (other.isPresent()) {
                period.getValue().forEach(at -> leftAside.put(at, Reason.OVERLAPS));
                missing |= !other.get().contains(span);
            } else {
                covered.add(span.first(), span.last(), span);
                period.getValue().forEach(this::take);
                Bounds said = together(period.getValue()).orElseThrow();
                disagree |= said.isEmpty();
                sum = sum.plus(said);
            }
        }
        if (!taken.isEmpty()) {
            bounds = Optional.of(missing ? new Bounds(sum.least(), Optional.empty(), false) : sum);
        }
    }

    /** The first and the last day of a period, better ranked ones first, longer ones before shorter ones. */
    private record Span(LocalDate first, LocalDate last, Rank rank) implements Comparable<Span> {
        private static final Comparator<Span> ORDER = Comparator.comparing(Span::rank)
                .thenComparing(Span::days, Comparator.reverseOrder())
                .thenComparing(Span::first);

        static Span of(IndicatorValue value) {
            return new Span(Observations.first(value), Observations.last(value), value.getRank());
        }

        long days() {
            return ChronoUnit.DAYS.between(first, last);
        }

        boolean contains(Span other) {
            return !other.first.isBefore(first) && !other.last.isAfter(last);
        }

        @Override
        public int compareTo(Span other) {
            return ORDER.compare(this, other);
        }
    }

    private void take(int at) {
        taken.add(at);
    }

    private Optional<Bounds> together(Iterable<Integer> values) {
        Bounds together = null;
        for (int at : values) {
            Bounds each = Bounds.of(all.get(at));
            together = together == null ? each : together.and(each);
        }
        return Optional.ofNullable(together);
    }

    /** The last day that the time of a value can mean; never for one without time. */
    static LocalDate last(IndicatorValue value) {
        return value.getDate()
                .map(PartialDate::latest)
                .or(() ->
                        value.getPeriod().flatMap(period -> period.end().date()).map(PartialDate::latest))
                .orElse(LocalDate.MAX);
    }

    private static LocalDate first(IndicatorValue value) {
        return value.getDate()
                .map(PartialDate::earliest)
                .or(() -> value.getPeriod()
                        .flatMap(period -> period.start().date())
                        .map(PartialDate::earliest))
                .orElse(LocalDate.MIN);
    }

    Optional<Bounds> bounds() {
        return bounds;
    }

    boolean disagree() {
        return disagree;
    }

    List<Integer> taken() {
        return List.copyOf(taken);
    }

    List<LeftAside> leftAside() {
        List<LeftAside> others = new ArrayList<>();
        leftAside.forEach((at, reason) -> others.add(new LeftAside(at, all.get(at), reason)));
        return others;
    }
}
