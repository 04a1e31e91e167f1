// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.Assessor;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.CommitmentStatusCategory;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was reported as fulfilled is not open again later by the same assessor, unless the report was corrected: a correction is
 * in the place of what it replaces. What was fulfilled and then withdrawn is odd, but not open; of an update without status, or
 * with one that this version does not know, nothing is concluded.
 */
final class FulfilledStaysFulfilled implements ObjectRule<Commitment> {
    @Override
    public RuleCode code() {
        return RuleCode.COMMITMENT_FULFILLED_THEN_REOPENED;
    }

    @Override
    public boolean concludesFromAbsence() {
        return true; // a correction that could not be read might have set it right
    }

    @Override
    public void check(Commitment commitment, Breaches breaches) {
        Track.of(commitment).forEach(track -> check(track, breaches));
    }

    private static void check(Track track, Breaches breaches) {
        List<ProgressUpdate> updates = track.updates();
        int[] holders = Corrections.areIn(updates) ? holders(updates) : null; // else each is in its own place
        Map<Optional<Assessor>, PartialDate> fulfilled = new HashMap<>();
        for (int place = 0; place < updates.size(); place++) {
            int at = holders == null ? place : holders[place];
            if (at < 0 || !updates.get(at).counts()) {
                continue;
            }
            ProgressUpdate update = updates.get(at);
            CommitmentStatusCategory category =
                    update.getStatus().flatMap(CommitmentStatus::category).orElse(CommitmentStatusCategory.WITHDRAWN);
            if (category == CommitmentStatusCategory.FULFILLED) {
                fulfilled.put(update.getAssessedBy(), update.getDate());
            } else if (category != CommitmentStatusCategory.WITHDRAWN) {
                PartialDate before = fulfilled.remove(update.getAssessedBy()); // one reopening, one finding
                if (before != null) {
                    breaches.add(
                            track.at().path("updates", at, "status"),
                            Map.of("date", update.getDate().toString(), "fulfilled", before.toString()));
                }
            }
        }
    }

    /** By place in the list, which update holds it: the last correction of what stands there, -1 where a correction stands. */
    private static int[] holders(List<ProgressUpdate> updates) {
        int[] holders = new int[updates.size()];
        Map<ProgressUpdateId, Integer> places = new HashMap<>();
        for (int at = 0; at < holders.length; at++) {
            ProgressUpdate update = updates.get(at);
            int place = update.getReplaces().map(places::get).orElse(at);
            holders[at] = -1;
            if (update.counts()) {
                holders[place] = at;
            }
            update.getId().ifPresent(id -> places.putIfAbsent(id, place));
        }
        return holders;
    }
}
