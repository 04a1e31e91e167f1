// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.source.Exclusions;
import io.github.cmcmodel.source.SourcedRange;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * All sources give a consultation the same dates, or dates of which one refines the other, as far as none is ranked above the
 * other. What is open, unknown or uncertain differs from nothing.
 */
final class DatesAgree implements ObjectRule<Consultation> {
    @Override
    public RuleCode code() {
        return RuleCode.CONSULTATION_DATES_CONFLICT;
    }

    @Override
    public void check(Consultation consultation, Breaches breaches) {
        List<SourcedRange> dates = consultation.getDates();
        Exclusions exclusions = Exclusions.among(dates);
        for (int at = 0; at < dates.size(); at++) {
            OptionalInt opponent = exclusions.before(at);
            if (opponent.isPresent()) {
                breaches.add(
                        Map.of(
                                "first",
                                        dates.get(opponent.getAsInt())
                                                .getRange()
                                                .toString(),
                                "second", dates.get(at).getRange().toString()),
                        "dates",
                        at);
            }
        }
    }
}
