// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;

/** A relation that names a commitment of the mechanism names nothing in another scheme beside it. */
final class RelationsNameNoSecondTarget implements ObjectRule<CommitmentRelation> {
    @Override
    public RuleCode code() {
        return RuleCode.RELATION_WITH_TWO_TARGETS;
    }

    @Override
    public void check(CommitmentRelation relation, Breaches breaches) {
        if (relation.getCommitment().isEmpty()) {
            return;
        }
        if (relation.getScheme().isPresent()) {
            breaches.add(Map.of(), "scheme");
        } else if (relation.getIdentifier().isPresent()) {
            breaches.add(Map.of(), "identifier");
        }
    }
}
