// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.value.code.IndicatorDirection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The share of a way that is done, in per cent with one decimal, such as 50.0, or at least 50.0 where "more than 300" was
 * observed on the way from 100 to 500.
 *
 * @param least the least share that the values allow, rounded down; empty where there is no bound
 * @param most the greatest share that the values allow, rounded up, or down where it is the only one; empty where there is no
 *     bound
 */
public record Share(Optional<BigDecimal> least, Optional<BigDecimal> most) {
    /**
     * The share as one number.
     *
     * @return the number; empty where the values allow several
     */
    public Optional<BigDecimal> exactly() {
        return least.isPresent() && least.equals(most) ? least : Optional.empty();
    }

    /** The share for values of which the baseline and the target have bounds and lie apart. */
    static Share of(IndicatorDirection direction, Bounds baseline, Bounds target, Bounds observed) {
        if (baseline.exact() && target.exact() && observed.exact()) {
            Optional<BigDecimal> only = Optional.of(percent(
                    direction,
                    baseline.least().orElseThrow(),
                    target.least().orElseThrow(),
                    observed.least().orElseThrow(),
                    RoundingMode.FLOOR));
            return new Share(only, only);
        }
        boolean up = target.least().orElseThrow().compareTo(baseline.most().orElseThrow()) > 0;
        boolean reach = direction == IndicatorDirection.REACH;
        boolean peak = reach && !observed.isBelow(target) && !target.isBelow(observed);
        boolean unboundedBelow = reach ? !observed.isBounded() : (up ? observed.least() : observed.most()).isEmpty();
        boolean unboundedAbove = !reach && (up ? observed.most() : observed.least()).isEmpty();
        return new Share(
                unboundedBelow
                        ? Optional.empty()
                        : corners(direction, baseline, target, observed, RoundingMode.FLOOR).stream()
                                .min(Comparator.naturalOrder()),
                unboundedAbove
                        ? Optional.empty()
                        : peak
                                ? Optional.of(new BigDecimal("100.0"))
                                : corners(direction, baseline, target, observed, RoundingMode.CEILING).stream()
                                        .max(Comparator.naturalOrder()));
    }

    /** The share grows or shrinks with each value alone, so that it is least and greatest where each is. */
    private static List<BigDecimal> corners(
            IndicatorDirection direction, Bounds baseline, Bounds target, Bounds observed, RoundingMode rounding) {
        List<BigDecimal> shares = new ArrayList<>();
        for (BigDecimal from : ends(baseline)) {
            for (BigDecimal to : ends(target)) {
                for (BigDecimal at : ends(observed)) {
                    shares.add(percent(direction, from, to, at, rounding));
                }
            }
        }
        return shares;
    }

    private static List<BigDecimal> ends(Bounds bounds) {
        List<BigDecimal> ends = new ArrayList<>();
        bounds.least().ifPresent(ends::add);
        bounds.most().ifPresent(ends::add);
        return ends;
    }

    private static BigDecimal percent(
            IndicatorDirection direction,
            BigDecimal baseline,
            BigDecimal target,
            BigDecimal observed,
            RoundingMode rounding) {
        BigDecimal way = target.subtract(baseline);
        return direction == IndicatorDirection.REACH
                ? Percent.of(way.abs().subtract(target.subtract(observed).abs()), way.abs(), 1, rounding)
                : Percent.of(observed.subtract(baseline), way, 1, rounding);
    }

    /**
     * The share in English.
     *
     * @return such as {@code 50.0}, {@code at least 50.0} or {@code 20.0 to 30.0}
     */
    @Override
    public String toString() {
        if (exactly().isPresent()) {
            return exactly().get().toPlainString();
        }
        if (least.isEmpty()) {
            return most.map(bound -> "at most " + bound.toPlainString()).orElse("any");
        }
        String from = least.get().toPlainString();
        return most.map(bound -> from + " to " + bound.toPlainString()).orElse("at least " + from);
    }
}
