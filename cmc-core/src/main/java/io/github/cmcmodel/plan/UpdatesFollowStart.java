// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.CommitmentStatusCategory;
import java.util.Map;
import java.util.Optional;

/**
 * Nothing but plans is reported before a commitment or milestone starts by each of its terms; of a status unknown to this
 * version nothing is concluded.
 */
final class UpdatesFollowStart implements ObjectRule<Commitment> {
    @Override
    public RuleCode code() {
        return RuleCode.COMMITMENT_UPDATE_BEFORE_START;
    }

    @Override
    public boolean concludesFromAbsence() {
        return true; // a term that could not be read may be the earlier one
    }

    @Override
    public void check(Commitment commitment, Breaches breaches) {
        Track.of(commitment).forEach(track -> check(track, breaches));
    }

    /** Where one of the terms has no start, or an uncertain one, nothing is before it. */
    private static void check(Track track, Breaches breaches) {
        Optional<PartialDate> start = Optional.empty();
        for (Term term : track.terms()) {
            Optional<PartialDate> its = term.getRange().start().date();
            if (term.counts() && its.isEmpty()) {
                return;
            }
            if (term.counts()
                    && (start.isEmpty()
                            || its.get().earliestPossible().isBefore(start.get().earliestPossible()))) {
                start = its;
            }
        }
        if (start.isEmpty()) {
            return;
        }
        for (int at = 0; at < track.updates().size(); at++) {
            ProgressUpdate update = track.updates().get(at);
            if (update.counts()
                    && update.getStatus()
                            .flatMap(CommitmentStatus::category)
                            .filter(category -> category != CommitmentStatusCategory.PLANNED)
                            .isPresent()
                    && update.getDate().isBefore(start.get())) {
                breaches.add(
                        track.at().path("updates", at, "date"),
                        Map.of(
                                "date",
                                update.getDate().toString(),
                                "start",
                                start.get().toString()));
            }
        }
    }
}
