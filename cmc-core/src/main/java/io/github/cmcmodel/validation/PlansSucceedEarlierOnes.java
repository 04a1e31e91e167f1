// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** No plan is, over two or more steps, its own successor. */
final class PlansSucceedEarlierOnes implements Rule {
    @Override
    public RuleCode code() {
        return RuleCode.PLAN_SUCCESSION_CYCLE;
    }

    @Override
    public List<RulePlace> places() {
        return List.of(RulePlace.of(ActionPlan.class, "succeeds"));
    }

    @Override
    public void check(MechanismIndex index, LocalDate today, Breaches breaches) {
        List<ActionPlan> all = index.mechanism().getPlans();
        for (Cycles.Cycle cycle : Cycles.among(all, ActionPlan::getId, ActionPlan::getSucceeds)) {
            if (cycle.length() > 1) { // a plan that names itself is for another rule
                breaches.add(
                        Pointer.ROOT.path("plans", cycle.first(), "succeeds"),
                        Map.of("plan", all.get(cycle.first()).getId().value()));
            }
        }
    }
}
