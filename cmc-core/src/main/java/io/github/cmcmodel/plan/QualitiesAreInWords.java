// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.code.IndicatorMeasure;
import java.util.List;
import java.util.Map;

/** The targets and observations of an indicator that is measured in words have words, not numbers alone. */
final class QualitiesAreInWords implements ObjectRule<Indicator> {
    @Override
    public RuleCode code() {
        return RuleCode.INDICATOR_NUMBERS_ONLY;
    }

    @Override
    public boolean concludesFromAbsence() {
        return true;
    }

    @Override
    public void check(Indicator indicator, Breaches breaches) {
        if (indicator.getMeasure() == IndicatorMeasure.QUALITATIVE) {
            check(indicator.getTargets(), "targets", breaches);
            check(indicator.getObservations(), "observations", breaches);
        }
    }

    private static void check(List<IndicatorValue> values, String list, Breaches breaches) {
        for (int at = 0; at < values.size(); at++) {
            if (values.get(at).getValue().isPresent()
                    && values.get(at).getText().isEmpty()) {
                breaches.add(Map.of(), list, at);
            }
        }
    }
}
