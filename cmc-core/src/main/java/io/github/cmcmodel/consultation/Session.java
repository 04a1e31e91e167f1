// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.source.SourcedRange;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.ConsultationLevel;
import io.github.cmcmodel.value.code.ConsultationMode;
import io.github.cmcmodel.value.code.TopicCode;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of a meeting with a time, level or place of its own, such as the session of vice-ministers on 13 and 14 November 2019
 * after that of officials on the 12th. schema.org calls it a subEvent. A part that has outcomes or delegations of its own is a
 * consultation that is {@code partOf} the larger one.
 */
@Value.Immutable
@CmcStyle
public sealed interface Session extends Cited permits SessionBuilder.ImmutableSession {
    /**
     * {@return what it is called} Absent: it has no name.
     */
    Optional<@CleanText(max = TextLimits.TITLE) LocalizedText> getTitle();

    /**
     * {@return when it took place, in every version that sources give}
     */
    List<@Valid SourcedRange> getDates();

    /**
     * {@return at what level} Absent: as the meeting.
     */
    Optional<@KnownCode(groups = Notices.class) ConsultationLevel> getLevel();

    /**
     * {@return how those taking part came together} Absent: as the meeting.
     */
    Optional<@KnownCode(groups = Notices.class) ConsultationMode> getMode();

    /**
     * {@return where} Absent: where the meeting was.
     */
    Optional<@Valid Venue> getVenue();

    /**
     * {@return the topics talked about}
     */
    List<TopicCode> getTopics();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default SessionBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static SessionBuilder builder() {
        return new SessionBuilder();
    }
}
