// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.source.SourcedRange;
import io.github.cmcmodel.value.DateRange;
import java.util.List;
import java.util.Map;

/** All sources give a consultation the same dates, or dates of which one refines the other. */
final class DatesAgree implements ObjectRule<Consultation> {
    @Override
    public RuleCode code() {
        return RuleCode.CONSULTATION_DATES_CONFLICT;
    }

    @Override
    public void check(Consultation consultation, Breaches breaches) {
        List<SourcedRange> dates = consultation.getDates();
        for (int later = 1; later < dates.size(); later++) {
            DateRange first = dates.get(0).getRange();
            DateRange second = dates.get(later).getRange();
            if (!agree(first, second)) {
                breaches.add(Map.of("first", first.toString(), "second", second.toString()), "dates", later);
            }
        }
    }

    private static boolean agree(DateRange first, DateRange second) {
        boolean startsAgree = first.start().compatibleWith(second.start());
        boolean bothEnd = first.end().isPresent() && second.end().isPresent();
        return startsAgree
                && (!bothEnd || first.end().get().compatibleWith(second.end().get()));
    }
}
