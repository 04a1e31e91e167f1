// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;

/** A value is for a date or for a period. */
final class ValuesHaveATime implements ObjectRule<IndicatorValue> {
    @Override
    public RuleCode code() {
        return RuleCode.INDICATOR_VALUE_WITHOUT_TIME;
    }

    @Override
    public boolean concludesFromAbsence() {
        return true;
    }

    @Override
    public void check(IndicatorValue value, Breaches breaches) {
        if (value.getDate().isEmpty() && value.getPeriod().isEmpty()) {
            breaches.add(Map.of());
        }
    }
}
