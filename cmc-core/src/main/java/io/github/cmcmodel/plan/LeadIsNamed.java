// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;

/** Somebody leads a commitment. */
final class LeadIsNamed implements ObjectRule<Commitment> {
    @Override
    public RuleCode code() {
        return RuleCode.COMMITMENT_WITHOUT_LEAD;
    }

    @Override
    public boolean concludesFromAbsence() {
        return true;
    }

    @Override
    public void check(Commitment commitment, Breaches breaches) {
        if (commitment.getLeads().isEmpty()) {
            breaches.add(Map.of());
        }
    }
}
