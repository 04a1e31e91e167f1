// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.IndicatorValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The target of an indicator that is next on a day. */
final class NextTarget {
    /** Targets of one day and rank, so that it does not depend on the order of the list which of them is looked at. */
    private static final Comparator<IndicatorValue> SAME_DAY = Comparator.comparing(IndicatorValue::getRank)
            .thenComparing(value -> value.getDimensions().toString())
            .thenComparing(
                    IndicatorValue::getValue,
                    Comparator.comparing(
                            number -> number.orElse(null), Comparator.nullsLast(Comparator.naturalOrder())))
            .thenComparing(IndicatorValue::toString);

    private NextTarget() {}

    static Optional<IndicatorValue> of(Indicator indicator, LocalDate day) {
        List<IndicatorValue> counting =
                indicator.getTargets().stream().filter(IndicatorValue::counts).toList();
        List<IndicatorValue> whole = counting.stream()
                .filter(target -> target.getDimensions().isEmpty())
                .toList();
        List<IndicatorValue> targets = whole.isEmpty() ? counting : whole;
        return targets.stream()
                .filter(target -> !Observations.last(target).isBefore(day))
                .min(Comparator.comparing(Observations::last).thenComparing(SAME_DAY))
                .or(() -> targets.stream()
                        .max(Comparator.comparing(Observations::last).thenComparing(SAME_DAY.reversed())));
    }
}
