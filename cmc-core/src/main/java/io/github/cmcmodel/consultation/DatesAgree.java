// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * All sources give a consultation the same dates, or dates of which one refines the other. What is open, unknown or uncertain
 * differs from nothing.
 */
final class DatesAgree implements ObjectRule<Consultation> {
    @Override
    public RuleCode code() {
        return RuleCode.CONSULTATION_DATES_CONFLICT;
    }

    @Override
    public void check(Consultation consultation, Breaches breaches) {
        Agreement<LocalDate, DateRange> starts = new Agreement<>();
        Agreement<LocalDate, DateRange> ends = new Agreement<>();
        for (int at = 0; at < consultation.getDates().size(); at++) {
            DateRange range = consultation.getDates().get(at).getRange();
            Optional<DateRange> byStart = range.start().date().flatMap(start -> add(starts, start, range));
            Optional<DateRange> byEnd = range.end().date().flatMap(end -> add(ends, end, range));
            Optional<DateRange> opponent = byStart.or(() -> byEnd);
            if (opponent.isPresent()) {
                breaches.add(Map.of("first", opponent.get().toString(), "second", range.toString()), "dates", at);
            }
        }
    }

    private static Optional<DateRange> add(
            Agreement<LocalDate, DateRange> agreement, PartialDate date, DateRange range) {
        return agreement.add(date.earliestPossible(), date.latestPossible(), range);
    }
}
