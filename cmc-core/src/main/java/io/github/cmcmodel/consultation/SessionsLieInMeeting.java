// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.source.Ranked;
import io.github.cmcmodel.source.SourcedRange;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A session takes place while its meeting does, by some reading of the dates that the sources give for both. */
final class SessionsLieInMeeting implements ObjectRule<Consultation> {
    @Override
    public RuleCode code() {
        return RuleCode.CONSULTATION_SESSION_OUTSIDE;
    }

    @Override
    public boolean concludesFromAbsence() {
        return true; // a date that could not be read might have fitted
    }

    @Override
    public void check(Consultation consultation, Breaches breaches) {
        if (consultation.getSessions().isEmpty()) {
            return;
        }
        List<DateRange> meeting = ranges(consultation.getDates());
        for (int at = 0; at < consultation.getSessions().size() && !meeting.isEmpty(); at++) {
            List<DateRange> session = ranges(consultation.getSessions().get(at).getDates());
            if (!session.isEmpty() && session.stream().noneMatch(range -> canLieInOneOf(meeting, range))) {
                breaches.add(Map.of("session", shown(session), "meeting", shown(meeting)), "sessions", at, "dates");
            }
        }
    }

    private static List<DateRange> ranges(List<SourcedRange> dates) {
        return Ranked.best(dates).stream().map(SourcedRange::getRange).toList();
    }

    private static boolean canLieInOneOf(List<DateRange> meeting, DateRange session) {
        return meeting.stream().anyMatch(range -> canLieIn(range, session));
    }

    /** Whether the session can start no earlier and end no later than the meeting. */
    private static boolean canLieIn(DateRange meeting, DateRange session) {
        LocalDate latestStart =
                session.start().date().map(PartialDate::latestPossible).orElse(LocalDate.MAX);
        LocalDate earliestEnd = session.end()
                .date()
                .map(PartialDate::earliestPossible)
                .or(session::earliest)
                .orElse(LocalDate.MIN);
        return !latestStart.isBefore(meeting.earliest().orElse(LocalDate.MIN))
                && !earliestEnd.isAfter(meeting.latest().orElse(LocalDate.MAX));
    }

    private static String shown(List<DateRange> ranges) {
        return ranges.stream().map(DateRange::toString).distinct().collect(Collectors.joining(", "));
    }
}
