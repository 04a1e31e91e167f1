// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;

/** Values are in a unit. */
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
        boolean values = indicator.getBaseline().isPresent()
                || !indicator.getTargets().isEmpty()
                || !indicator.getObservations().isEmpty();
        if (values && indicator.getUnit().isEmpty()) {
            breaches.add(Map.of());
        }
    }
}
