// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** No consultation, over one or more steps, is a part of itself. */
final class ConsultationsArePartOfLargerOnes implements Rule {
    @Override
    public RuleCode code() {
        return RuleCode.CONSULTATION_PART_OF_CYCLE;
    }

    @Override
    public List<RulePlace> places() {
        return List.of(RulePlace.of(Consultation.class, "partOf"));
    }

    @Override
    public void check(MechanismIndex index, LocalDate today, Breaches breaches) {
        List<Consultation> all = index.mechanism().getConsultations();
        for (Cycles.Cycle cycle : Cycles.among(all, Consultation::getId, Consultation::getPartOf)) {
            breaches.add(
                    Pointer.ROOT.path("consultations", cycle.first(), "partOf"),
                    Map.of("consultation", all.get(cycle.first()).getId().value()));
        }
    }
}
