// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.PartialDate;
import java.util.Map;
import java.util.Optional;

/** Observations are made after the baseline was taken. Values of periods are not looked at: a flow has no start. */
final class ObservationsFollowBaseline implements ObjectRule<Indicator> {
    @Override
    public RuleCode code() {
        return RuleCode.INDICATOR_OBSERVATION_BEFORE_BASELINE;
    }

    @Override
    public void check(Indicator indicator, Breaches breaches) {
        Optional<PartialDate> baseline =
                indicator.getBaseline().filter(IndicatorValue::counts).flatMap(IndicatorValue::getDate);
        if (baseline.isEmpty()) {
            return;
        }
        for (int at = 0; at < indicator.getObservations().size(); at++) {
            IndicatorValue observed = indicator.getObservations().get(at);
            if (observed.counts()
                    && observed.getDate()
                            .filter(date -> date.isBefore(baseline.get()))
                            .isPresent()) {
                breaches.add(
                        Map.of(
                                "date",
                                observed.getDate().get().toString(),
                                "baseline",
                                baseline.get().toString()),
                        "observations",
                        at,
                        "date");
            }
        }
    }
}
