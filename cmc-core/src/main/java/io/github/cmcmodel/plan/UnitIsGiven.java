// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.code.IndicatorMeasure;
import java.util.Map;
import java.util.stream.Stream;

/** Numbers are in a unit. */
final class UnitIsGiven implements ObjectRule<Indicator> {
    @Override
    public RuleCode code() {
        return RuleCode.INDICATOR_UNIT_MISSING;
    }

    @Override
    public boolean concludesFromAbsence() {
        return true;
    }

    @Override
    public void check(Indicator indicator, Breaches breaches) {
        if (indicator.getUnit().isEmpty()
                && indicator.getMeasure() != IndicatorMeasure.QUALITATIVE
                && Stream.of(
                                indicator.getBaseline().stream(),
                                indicator.getTargets().stream(),
                                indicator.getObservations().stream())
                        .flatMap(values -> values)
                        .anyMatch(value -> value.getValue().isPresent())) {
            breaches.add(Map.of());
        }
    }
}
