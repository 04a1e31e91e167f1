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

/** A correction names an update before it of the same commitment or milestone. */
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
        Track.of(commitment).forEach(track -> check(track, breaches));
    }

    private static void check(Track track, Breaches breaches) {
        if (!Corrections.areIn(track.updates())) {
            return;
        }
        Set<ProgressUpdateId> before = new HashSet<>();
        for (int at = 0; at < track.updates().size(); at++) {
            ProgressUpdate update = track.updates().get(at);
            Optional<ProgressUpdateId> replaced = update.getReplaces();
            if (replaced.isPresent() && !before.contains(replaced.get())) {
                breaches.add(
                        track.at().path("updates", at, "replaces"),
                        Map.of("update", replaced.get().value()));
            }
            update.getId().ifPresent(before::add);
        }
    }
}
