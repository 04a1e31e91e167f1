// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;
import java.util.Optional;

/** A commitment is related to other commitments, not to itself. */
final class RelationsLeadToAnother implements ObjectRule<Commitment> {
    @Override
    public RuleCode code() {
        return RuleCode.COMMITMENT_RELATED_TO_ITSELF;
    }

    @Override
    public void check(Commitment commitment, Breaches breaches) {
        for (int at = 0; at < commitment.getRelations().size(); at++) {
            if (commitment.getRelations().get(at).getCommitment().equals(Optional.of(commitment.getId()))) {
                breaches.add(Map.of(), "relations", at, "commitment");
            }
        }
    }
}
