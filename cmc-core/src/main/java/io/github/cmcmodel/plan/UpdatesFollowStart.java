// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.RangeEnd;
import io.github.cmcmodel.value.code.CommitmentStatusCategory;
import java.util.Map;
import java.util.Optional;

/** Nothing but plans is reported before a commitment starts; of a status unknown to this version nothing is concluded. */
final class UpdatesFollowStart implements ObjectRule<Commitment> {
    @Override
    public RuleCode code() {
        return RuleCode.COMMITMENT_UPDATE_BEFORE_START;
    }

    @Override
    public void check(Commitment commitment, Breaches breaches) {
        Optional<PartialDate> start =
                commitment.getRange().map(DateRange::start).flatMap(RangeEnd::date);
        if (start.isEmpty()) {
            return;
        }
        for (int at = 0; at < commitment.getUpdates().size(); at++) {
            ProgressUpdate update = commitment.getUpdates().get(at);
            if (update.counts()
                    && update.getStatus()
                            .category()
                            .filter(category -> category != CommitmentStatusCategory.PLANNED)
                            .isPresent()
                    && update.getDate().isBefore(start.get())) {
                breaches.add(
                        Map.of(
                                "date",
                                update.getDate().toString(),
                                "start",
                                start.get().toString()),
                        "updates",
                        at,
                        "date");
            }
        }
    }
}
