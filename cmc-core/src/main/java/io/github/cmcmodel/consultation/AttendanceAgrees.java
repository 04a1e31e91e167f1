// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import java.util.List;
import java.util.Map;

/** All counts of one kind of attendance can be right at once. */
final class AttendanceAgrees implements ObjectRule<Consultation> {
    @Override
    public RuleCode code() {
        return RuleCode.CONSULTATION_ATTENDANCE_CONFLICT;
    }

    @Override
    public void check(Consultation consultation, Breaches breaches) {
        List<Attendance> counts = consultation.getAttendance();
        for (int later = 1; later < counts.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Attendance first = counts.get(earlier);
                Attendance second = counts.get(later);
                if (first.getUnit() == second.getUnit() && !first.getCount().compatibleWith(second.getCount())) {
                    breaches.add(
                            Map.of(
                                    "unit", first.getUnit().code(),
                                    "first", first.getCount().toString(),
                                    "second", second.getCount().toString()),
                            "attendance",
                            later);
                    break;
                }
            }
        }
    }
}
