// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.source.SourcedRange;
import io.github.cmcmodel.value.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What takes place or took place did not start after today. */
final class HeldConsultationsArePast implements Rule {
    @Override
    public RuleCode code() {
        return RuleCode.CONSULTATION_HELD_IN_FUTURE;
    }

    @Override
    public List<RulePlace> places() {
        return List.of(RulePlace.of(SourcedRange.class, "range"));
    }

    @Override
    public void check(MechanismIndex index, LocalDate today, Breaches breaches) {
        List<Consultation> all = index.mechanism().getConsultations();
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).tookPlace()) {
                List<SourcedRange> dates = all.get(at).getDates();
                for (int date = 0; date < dates.size(); date++) {
                    DateRange range = dates.get(date).getRange();
                    if (dates.get(date).counts()
                            && range.earliest()
                                    .filter(first -> first.isAfter(today))
                                    .isPresent()) {
                        breaches.add(
                                Pointer.ROOT.path("consultations", at, "dates", date, "range"),
                                Map.of("date", range.toString(), "today", today.toString()));
                    }
                }
            }
        }
    }
}
