// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a meeting that was put off or moved had been announced for, such as El Salvador in 2017 for a session that was held in
 * Lima in August 2018. schema.org knows the date alone, as previousStartDate.
 */
@Value.Immutable
@CmcStyle
public sealed interface PreviousSchedule extends Cited permits PreviousScheduleBuilder.ImmutablePreviousSchedule {
    /**
     * {@return the time announced} Absent: none was.
     */
    Optional<DateRange> getRange();

    /**
     * {@return the place announced} Absent: the same place, or none was announced.
     */
    Optional<@Valid Venue> getVenue();

    /**
     * {@return the hosts announced}
     */
    List<@Valid Actor> getHosts();

    /**
     * {@return when it was announced so} Absent: not known.
     */
    Optional<PartialDate> getAnnounced();

    /**
     * {@return why it was changed} Absent: the sources do not say.
     */
    Optional<@CleanText(max = TextLimits.NARRATIVE) LocalizedText> getReason();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default PreviousScheduleBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static PreviousScheduleBuilder builder() {
        return new PreviousScheduleBuilder();
    }
}
