// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.code.IndicatorDirection;
import io.github.cmcmodel.value.code.IndicatorMeasure;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A target is on that side of the baseline to which the indicator is meant to move, whatever a range or a qualifier allows. The
 * target of a flow is a sum, which no baseline is compared with, nor is one of other dimensions.
 */
final class TargetsFollowDirection implements ObjectRule<Indicator> {
    @Override
    public RuleCode code() {
        return RuleCode.INDICATOR_TARGET_AGAINST_DIRECTION;
    }

    @Override
    public void check(Indicator indicator, Breaches breaches) {
        Optional<IndicatorValue> baseline = indicator
                .getBaseline()
                .filter(taken -> indicator.getMeasure() == IndicatorMeasure.LEVEL)
                .filter(IndicatorValue::counts)
                .filter(taken -> taken.getValue().isPresent());
        if (baseline.isEmpty()) {
            return;
        }
        Set<?> dimensions = Dimension.set(baseline.get().getDimensions());
        for (int at = 0; at < indicator.getTargets().size(); at++) {
            IndicatorValue target = indicator.getTargets().get(at);
            Optional<BigDecimal> number = target.getValue();
            if (number.isPresent()
                    && target.counts()
                    && dimensions.equals(Dimension.set(target.getDimensions()))
                    && isAgainst(indicator.getDirection(), target, baseline.get())) {
                breaches.add(
                        Map.of(
                                "target", number.get().toString(),
                                "baseline", baseline.get().getValue().get().toString(),
                                "direction", indicator.getDirection().code()),
                        "targets",
                        at,
                        "value");
            }
        }
    }

    private static boolean isAgainst(IndicatorDirection direction, IndicatorValue target, IndicatorValue baseline) {
        boolean below = isBelow(target.maximum(), baseline.minimum());
        boolean above = isBelow(baseline.maximum(), target.minimum());
        return switch (direction) {
            case INCREASE -> below;
            case DECREASE -> above;
            case MAINTAIN -> below || above;
            case REACH -> false;
        };
    }

    private static boolean isBelow(Optional<BigDecimal> most, Optional<BigDecimal> least) {
        return most.isPresent() && least.isPresent() && most.get().compareTo(least.get()) < 0;
    }
}
