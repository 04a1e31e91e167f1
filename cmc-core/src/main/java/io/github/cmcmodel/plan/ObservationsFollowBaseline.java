// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.PartialDate;
import java.util.Map;
import java.util.Optional;

/** Observations are made after the baseline was taken. */
final class ObservationsFollowBaseline implements ObjectRule<Indicator> {
    @Override
    public RuleCode code() {
        return RuleCode.INDICATOR_OBSERVATION_BEFORE_BASELINE;
    }

    @Override
    public void check(Indicator indicator, Breaches breaches) {
        Optional<IndicatorValue> taken = indicator.getBaseline().filter(IndicatorValue::counts);
        if (taken.isEmpty()) {
            return;
        }
        PartialDate baseline = taken.get().getDate();
        for (int at = 0; at < indicator.getObservations().size(); at++) {
            PartialDate date = indicator.getObservations().get(at).getDate();
            if (indicator.getObservations().get(at).counts() && date.isBefore(baseline)) {
                breaches.add(
                        Map.of("date", date.toString(), "baseline", baseline.toString()), "observations", at, "date");
            }
        }
    }
}
