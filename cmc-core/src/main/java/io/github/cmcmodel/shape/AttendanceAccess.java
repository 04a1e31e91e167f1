// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.consultation.Attendance;
import io.github.cmcmodel.consultation.AttendanceBuilder;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.code.AttendanceUnit;

/**
 * Reads and builds values of {@link Attendance} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class AttendanceAccess extends Access<Attendance, AttendanceBuilder> {
    static Shape.Table<Attendance, AttendanceBuilder> table(String description) {
        return new Shape.Table<>(Attendance.class, new AttendanceAccess(), description);
    }

    @Override
    AttendanceBuilder builder() {
        return new AttendanceBuilder();
    }

    @Override
    Attendance build(AttendanceBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, Attendance of) {
        return switch (at) {
            case 0 -> of.getUnit();
            case 1 -> of.getCount();
            case 2 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, AttendanceBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.unit((AttendanceUnit) value);
            case 1 -> builder.count((Count) value);
            case 2 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(AttendanceBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
