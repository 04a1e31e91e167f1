// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.source.Claim;
import io.github.cmcmodel.source.Ranked;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.code.AttendanceMode;
import io.github.cmcmodel.value.code.AttendanceUnit;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many came, as one source counts them, such as more than 70 persons.
 */
@Value.Immutable
@CmcStyle
public sealed interface Attendance extends Ranked permits AttendanceBuilder.ImmutableAttendance {
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
     * {@return how those counted took part, such as registered or in person} Absent: all together, or the source does not say.
     */
    Optional<@KnownCode(groups = Notices.class) AttendanceMode> getMode();

    /**
     * {@return the number out of which so many came, such as 21 of which 20 heads of government came} Absent: the source names none.
     */
    Optional<@Valid Count> getOutOf();

    /**
     * {@inheritDoc}
     *
     * <p>Two counts of one unit exclude each other where no number is meant by both, unless they count different modes: more may
     * register than come.
     */
    @Override
    default List<Claim<?>> claims() {
        return List.of(new Claim<>(
                List.of(getUnit(), getMode()), getCount().minimum(), getCount().maximum()));
    }

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
