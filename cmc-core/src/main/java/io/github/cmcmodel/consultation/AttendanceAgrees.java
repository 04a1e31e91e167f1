// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.source.Exclusions;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** All counts of one kind of attendance can be right at once, as far as none is ranked above the other. */
final class AttendanceAgrees implements ObjectRule<Consultation> {
    @Override
    public RuleCode code() {
        return RuleCode.CONSULTATION_ATTENDANCE_CONFLICT;
    }

    @Override
    public void check(Consultation consultation, Breaches breaches) {
        List<Attendance> counts = consultation.getAttendance();
        Exclusions exclusions = Exclusions.among(counts);
        for (int at = 0; at < counts.size(); at++) {
            OptionalInt opponent = exclusions.before(at);
            if (opponent.isPresent()) {
                breaches.add(
                        Map.of(
                                "unit", counts.get(at).getUnit().value(),
                                "first",
                                        counts.get(opponent.getAsInt())
                                                .getCount()
                                                .toString(),
                                "second", counts.get(at).getCount().toString()),
                        "attendance",
                        at);
            }
        }
    }
}
