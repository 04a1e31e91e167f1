// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.code.IndicatorMeasure;
import java.util.Map;

/** What was observed of a flow came in a period: the values of dates cannot be added up. */
final class FlowsHavePeriods implements ObjectRule<Indicator> {
    @Override
    public RuleCode code() {
        return RuleCode.INDICATOR_FLOW_WITHOUT_PERIOD;
    }

    @Override
    public boolean concludesFromAbsence() {
        return true;
    }

    @Override
    public void check(Indicator indicator, Breaches breaches) {
        if (indicator.getMeasure() != IndicatorMeasure.FLOW) {
            return;
        }
        for (int at = 0; at < indicator.getObservations().size(); at++) {
            IndicatorValue observed = indicator.getObservations().get(at);
            if (observed.getPeriod().isEmpty() && observed.getDate().isPresent()) {
                breaches.add(Map.of(), "observations", at, "date");
            }
        }
    }
}
