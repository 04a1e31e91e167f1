// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.code.AttendanceUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** All counts of one kind of attendance can be right at once. */
final class AttendanceAgrees implements ObjectRule<Consultation> {
    @Override
    public RuleCode code() {
        return RuleCode.CONSULTATION_ATTENDANCE_CONFLICT;
    }

    @Override
    public void check(Consultation consultation, Breaches breaches) {
        Map<AttendanceUnit, Agreement<Long, Count>> agreements = new HashMap<>();
        for (int at = 0; at < consultation.getAttendance().size(); at++) {
            AttendanceUnit unit = consultation.getAttendance().get(at).getUnit();
            Count count = consultation.getAttendance().get(at).getCount();
            Optional<Count> opponent = agreements
                    .computeIfAbsent(unit, first -> new Agreement<>())
                    .add(count.minimum(), count.maximum(), count);
            if (opponent.isPresent()) {
                breaches.add(
                        Map.of(
                                "unit", unit.value(),
                                "first", opponent.get().toString(),
                                "second", count.toString()),
                        "attendance",
                        at);
            }
        }
    }
}
