// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Terms are in the order in which they were agreed. Those without the date of their agreement may be anywhere. */
final class TermsAreInOrder implements ObjectRule<Commitment> {
    @Override
    public RuleCode code() {
        return RuleCode.COMMITMENT_TERM_OUT_OF_ORDER;
    }

    @Override
    public void check(Commitment commitment, Breaches breaches) {
        Track.of(commitment).forEach(track -> check(track, breaches));
    }

    private static void check(Track track, Breaches breaches) {
        List<Term> terms = track.terms();
        Optional<PartialDate> before = Optional.empty();
        for (int at = 0; at < terms.size(); at++) {
            Optional<PartialDate> agreed = terms.get(at).getAgreed();
            if (agreed.isEmpty() || !terms.get(at).counts()) {
                continue;
            }
            if (before.isPresent() && agreed.get().isBefore(before.get())) {
                breaches.add(
                        track.at().path("terms", at, "agreed"),
                        Map.of(
                                "date",
                                agreed.get().toString(),
                                "before",
                                before.get().toString()));
            } else if (before.isEmpty()
                    || agreed.get().earliestPossible().isAfter(before.get().earliestPossible())) {
                before = agreed;
            }
        }
    }
}
