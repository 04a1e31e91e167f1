// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;
import java.util.Optional;

/** No more states and territories are listed as present than at least one source counts. */
final class ListedDelegationsFitCount implements ObjectRule<Consultation> {
    @Override
    public RuleCode code() {
        return RuleCode.CONSULTATION_MORE_LISTED_THAN_COUNTED;
    }

    @Override
    public boolean concludesFromAbsence() {
        return true; // a count that could not be read might have been larger
    }

    @Override
    public void check(Consultation consultation, Breaches breaches) {
        Optional<Long> counted = StateCounts.largestMaximum(consultation);
        if (counted.isPresent()) {
            long listed = StateCounts.fewestPresent(consultation);
            if (listed > counted.get()) {
                breaches.add(Map.of("listed", listed, "counted", counted.get()), "delegations");
            }
        }
    }
}
