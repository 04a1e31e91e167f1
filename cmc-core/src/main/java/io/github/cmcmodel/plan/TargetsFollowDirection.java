// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.code.IndicatorDirection;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** A target lies on that side of the baseline to which the indicator is meant to move. */
final class TargetsFollowDirection implements ObjectRule<Indicator> {
    @Override
    public RuleCode code() {
        return RuleCode.INDICATOR_TARGET_AGAINST_DIRECTION;
    }

    @Override
    public void check(Indicator indicator, Breaches breaches) {
        Optional<IndicatorValue> taken = indicator.getBaseline().filter(IndicatorValue::counts);
        if (taken.isEmpty()) {
            return;
        }
        BigDecimal baseline = taken.get().getValue();
        for (int at = 0; at < indicator.getTargets().size(); at++) {
            BigDecimal target = indicator.getTargets().get(at).getValue();
            if (indicator.getTargets().get(at).counts()
                    && isAgainst(indicator.getDirection(), target.compareTo(baseline))) {
                breaches.add(
                        Map.of(
                                "target", target.toString(),
                                "baseline", baseline.toString(),
                                "direction", indicator.getDirection().code()),
                        "targets",
                        at,
                        "value");
            }
        }
    }

    private static boolean isAgainst(IndicatorDirection direction, int targetToBaseline) {
        return switch (direction) {
            case INCREASE -> targetToBaseline < 0;
            case DECREASE -> targetToBaseline > 0;
            case MAINTAIN -> targetToBaseline != 0;
            case REACH -> false;
        };
    }
}
