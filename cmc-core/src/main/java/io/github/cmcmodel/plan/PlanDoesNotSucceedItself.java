// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;
import java.util.Optional;

/** A plan comes after another plan. */
final class PlanDoesNotSucceedItself implements ObjectRule<ActionPlan> {
    @Override
    public RuleCode code() {
        return RuleCode.PLAN_SUCCEEDS_ITSELF;
    }

    @Override
    public void check(ActionPlan actionPlan, Breaches breaches) {
        if (actionPlan.getSucceeds().equals(Optional.of(actionPlan.getId()))) {
            breaches.add(Map.of(), "succeeds");
        }
    }
}
