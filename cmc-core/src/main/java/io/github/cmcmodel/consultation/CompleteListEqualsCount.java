// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;
import java.util.Optional;

/** A complete list of states agrees with at least one count of them. */
final class CompleteListEqualsCount implements ObjectRule<Consultation> {
    @Override
    public RuleCode code() {
        return RuleCode.CONSULTATION_COMPLETE_LIST_DIFFERS_FROM_COUNT;
    }

    @Override
    public boolean concludesFromAbsence() {
        return true;
    }

    @Override
    public void check(Consultation consultation, Breaches breaches) {
        Optional<Long> counted = StateCounts.largestMinimum(consultation);
        if (counted.isPresent() && consultation.isDelegationsComplete()) {
            long listed = StateCounts.mostPresent(consultation);
            if (listed < counted.get() && StateCounts.noneAllows(consultation, listed)) {
                breaches.add(Map.of("listed", listed, "counted", counted.get()), "delegations");
            }
        }
    }
}
