// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.code.AttendanceUnit;
import jakarta.validation.Valid;
import org.immutables.value.Value;

/**
 * How many came, as one source counts them, such as more than 70 persons.
 */
@Value.Immutable
@CmcStyle
public sealed interface Attendance extends Cited permits AttendanceBuilder.ImmutableAttendance {
    /**
     * {@return what is counted}
     */
    @KnownCode(groups = Notices.class)
    AttendanceUnit getUnit();

    /**
     * {@return how many}
     */
    @Valid
    Count getCount();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default AttendanceBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static AttendanceBuilder builder() {
        return new AttendanceBuilder();
    }
}
