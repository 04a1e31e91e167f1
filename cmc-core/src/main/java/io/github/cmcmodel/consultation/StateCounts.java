// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import io.github.cmcmodel.source.Ranked;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.code.AttendanceUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What the sources count of states and territories at one consultation. */
final class StateCounts {
    private StateCounts() {}

    /** How many are listed by name; one that is listed twice is still one. */
    static int listed(Consultation consultation) {
        return Math.toIntExact(
                consultation.getParticipating().stream().distinct().count());
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
                        .toList())
                .stream()
                .map(Attendance::getCount);
    }
}
