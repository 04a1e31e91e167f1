// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.source.SourcedRange;
import java.util.Map;

/** Of a consultation that takes place or took place it is known when. */
final class HeldConsultationHasDate implements ObjectRule<Consultation> {
    @Override
    public RuleCode code() {
        return RuleCode.CONSULTATION_HELD_WITHOUT_DATE;
    }

    @Override
    public boolean concludesFromAbsence() {
        return true;
    }

    @Override
    public void check(Consultation consultation, Breaches breaches) {
        if (consultation.tookPlace() && consultation.getDates().stream().noneMatch(SourcedRange::counts)) {
            breaches.add(Map.of(), "state");
        }
    }
}
