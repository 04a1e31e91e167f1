// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.CommitmentStatus;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.ProgressUpdateId;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was reported as fulfilled is not open again later, unless the report was corrected. */
final class FulfilledStaysFulfilled implements ObjectRule<Commitment> {
    @Override
    public RuleCode code() {
        return RuleCode.COMMITMENT_FULFILLED_THEN_REOPENED;
    }

    @Override
    public void check(Commitment commitment, Breaches breaches) {
        Set<ProgressUpdateId> corrected = new HashSet<>();
        commitment.getUpdates().forEach(update -> update.getReplaces().ifPresent(corrected::add));
        Optional<PartialDate> fulfilled = Optional.empty();
        for (int at = 0; at < commitment.getUpdates().size(); at++) {
            ProgressUpdate update = commitment.getUpdates().get(at);
            if (update.getId().filter(corrected::contains).isPresent()) {
                continue;
            }
            if (update.getStatus() == CommitmentStatus.FULFILLED) {
                fulfilled = Optional.of(update.getDate());
            } else if (fulfilled.isPresent()) {
                breaches.add(
                        Map.of(
                                "date",
                                update.getDate().toString(),
                                "fulfilled",
                                fulfilled.get().toString()),
                        "updates",
                        at,
                        "status");
                fulfilled = Optional.empty(); // one reopening, one finding
            }
        }
    }
}
