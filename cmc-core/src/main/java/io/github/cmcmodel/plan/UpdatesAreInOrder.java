// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.PartialDate;
import java.util.Map;
import java.util.Optional;

/** Updates are in the order of time. A correction may have an earlier date than the update before it. */
final class UpdatesAreInOrder implements ObjectRule<Commitment> {
    @Override
    public RuleCode code() {
        return RuleCode.COMMITMENT_UPDATE_OUT_OF_ORDER;
    }

    @Override
    public boolean concludesFromAbsence() {
        return true; // without its "replaces" a correction would look like an update
    }

    @Override
    public void check(Commitment commitment, Breaches breaches) {
        Track.of(commitment).forEach(track -> check(track, breaches));
    }

    private static void check(Track track, Breaches breaches) {
        Optional<PartialDate> before = Optional.empty();
        for (int at = 0; at < track.updates().size(); at++) {
            ProgressUpdate update = track.updates().get(at);
            if (update.getReplaces().isPresent() || !update.counts()) {
                continue; // a correction speaks for the date of what it corrects
            }
            PartialDate date = update.getDate();
            if (before.isPresent() && date.isBefore(before.get())) {
                breaches.add(
                        track.at().path("updates", at, "date"),
                        Map.of("date", date.toString(), "before", before.get().toString()));
            } else if (before.isEmpty()
                    || date.earliestPossible().isAfter(before.get().earliestPossible())) {
                before = Optional.of(date); // of 2019-06 and then 2019, the month says more of what may follow
            }
        }
    }
}
