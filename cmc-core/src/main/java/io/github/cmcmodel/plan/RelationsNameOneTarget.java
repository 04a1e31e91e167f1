// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;

/** A relation names a commitment of the mechanism, or else a scheme and an identifier in it. */
final class RelationsNameOneTarget implements ObjectRule<CommitmentRelation> {
    @Override
    public RuleCode code() {
        return RuleCode.RELATION_WITHOUT_TARGET;
    }

    @Override
    public boolean concludesFromAbsence() {
        return true;
    }

    @Override
    public void check(CommitmentRelation relation, Breaches breaches) {
        boolean elsewhere =
                relation.getScheme().isPresent() && relation.getIdentifier().isPresent();
        if (relation.getCommitment().isEmpty() && !elsewhere) {
            breaches.add(Map.of());
        }
    }
}
