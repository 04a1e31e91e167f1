// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.source.Ranked;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.code.AttendanceUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What the sources count of states and territories at one consultation. */
final class StateCounts {
    private StateCounts() {}

    /** How many are listed as present without any doubt; one that is listed twice is still one. */
    static long fewestPresent(Consultation consultation) {
        return RollCall.of(consultation).with(RollCall.Answer.PRESENT).stream()
                .filter(Actor::standsForCountry)
                .count();
    }

    /** How many may have been present of those that are listed: all that are not listed as absent alone. */
    static long mostPresent(Consultation consultation) {
        return RollCall.of(consultation).answers().entrySet().stream()
                .filter(entry -> entry.getValue() != RollCall.Answer.ABSENT)
                .filter(entry -> entry.getKey().standsForCountry())
                .count();
    }

    /** The most that any source allows; empty when no source counts. */
    static Optional<Long> largestMaximum(Consultation consultation) {
        return of(consultation).map(Count::maximum).max(Comparator.naturalOrder());
    }

    /** The least that the most generous source demands; empty when no source counts. */
    static Optional<Long> largestMinimum(Consultation consultation) {
        return of(consultation).map(Count::minimum).max(Comparator.naturalOrder());
    }

    static boolean noneAllows(Consultation consultation, long listed) {
        return of(consultation).noneMatch(count -> count.compatibleWith(Count.exactly(listed)));
    }

    private static Stream<Count> of(Consultation consultation) {
        return Ranked.best(consultation.getAttendance().stream()
                        .filter(attendance -> AttendanceUnit.STATES.equals(attendance.getUnit()))
                        .filter(attendance -> attendance.getMode().isEmpty()) // all that came, not those online alone
                        .toList())
                .stream()
                .map(Attendance::getCount);
    }
}
