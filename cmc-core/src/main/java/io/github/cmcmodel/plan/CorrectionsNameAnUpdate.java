// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A correction names an update of the same commitment that stands ahead of it. */
final class CorrectionsNameAnUpdate implements ObjectRule<Commitment> {
    @Override
    public RuleCode code() {
        return RuleCode.COMMITMENT_UPDATE_REPLACES_UNKNOWN;
    }

    @Override
    public boolean concludesFromAbsence() {
        return true;
    }

    @Override
    public void check(Commitment commitment, Breaches breaches) {
        if (!Corrections.areIn(commitment.getUpdates())) {
            return;
        }
        Set<ProgressUpdateId> ahead = new HashSet<>();
        for (int at = 0; at < commitment.getUpdates().size(); at++) {
            ProgressUpdate update = commitment.getUpdates().get(at);
            Optional<ProgressUpdateId> replaced = update.getReplaces();
            if (replaced.isPresent() && !ahead.contains(replaced.get())) {
                breaches.add(Map.of("update", replaced.get().value()), "updates", at, "replaces");
            }
            update.getId().ifPresent(ahead::add);
        }
    }
}
