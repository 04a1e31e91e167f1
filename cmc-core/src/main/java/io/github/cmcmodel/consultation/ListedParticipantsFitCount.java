// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;

/** No more states are listed than at least one source counts. */
final class ListedParticipantsFitCount implements ObjectRule<Consultation> {
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
        int listed = StateCounts.listed(consultation);
        StateCounts.largestMaximum(consultation)
                .filter(counted -> listed > counted)
                .ifPresent(counted -> breaches.add(Map.of("listed", listed, "counted", counted), "participating"));
    }
}
