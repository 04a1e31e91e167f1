// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;

/** A value that is for a date is not for a period too. */
final class ValuesHaveOneTime implements ObjectRule<IndicatorValue> {
    @Override
    public RuleCode code() {
        return RuleCode.INDICATOR_VALUE_WITH_TWO_TIMES;
    }

    @Override
    public void check(IndicatorValue value, Breaches breaches) {
        if (value.getDate().isPresent() && value.getPeriod().isPresent()) {
            breaches.add(Map.of(), "period");
        }
    }
}
