// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.Consistent;
import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.constraint.Warnings;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.source.SourcedRange;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.style.Identity;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.ConsultationKind;
import io.github.cmcmodel.value.code.ConsultationLevel;
import io.github.cmcmodel.value.code.ConsultationMode;
import io.github.cmcmodel.value.code.ConsultationRelation;
import io.github.cmcmodel.value.code.ConsultationState;
import io.github.cmcmodel.value.code.ConsultationStateCategory;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.ConsultationId;
import io.github.cmcmodel.value.id.DocumentId;
import io.github.cmcmodel.value.id.NetworkId;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A meeting, workshop, webinar or training, held or only announced, such as the First Technical Workshop of
 * Caribbean Countries in Port of Spain, 5 to 8 December 2016.
 *
 * <p>schema.org calls it an Event.
 */
@Value.Immutable
@CmcStyle
@Consistent(
        value = {
            SessionsLieInMeeting.class,
            AttendanceAgrees.class,
            ListedDelegationsFitCount.class,
            CompleteListEqualsCount.class
        },
        groups = Warnings.class)
@Consistent(
        value = {HeldConsultationHasDate.class, DatesAgree.class},
        groups = Notices.class)
public sealed interface Consultation extends Cited permits ConsultationBuilder.ImmutableConsultation {
    /** The relation of a consultation that names none. */
    ConsultationRelation DEFAULT_RELATION = ConsultationRelation.OWN;

    /** Whether the list of delegations is complete where nothing is said. */
    boolean DEFAULT_DELEGATIONS_COMPLETE = false;

    /**
     * {@return the identifier}
     */
    @Identity
    ConsultationId getId();

    /**
     * {@return what the consultation is called}
     */
    @CleanText(max = TextLimits.TITLE)
    LocalizedText getTitle();

    /**
     * {@return the number of the meeting as sources write it, such as {@code XVIII} or {@code tenth}} Never a key: sources count differently. Absent: it has none.
     */
    Optional<@CleanText(max = TextLimits.LABEL) String> getNumber();

    /**
     * {@return the motto or theme} Absent: it has none.
     */
    Optional<@CleanText(max = TextLimits.TITLE) LocalizedText> getTheme();

    /**
     * {@return what it was called to do, apart from what came of it} Absent: the sources do not say.
     */
    Optional<@CleanText(max = TextLimits.NARRATIVE) LocalizedText> getAims();

    /**
     * {@return what kind of meeting it is}
     */
    @KnownCode(groups = Notices.class)
    ConsultationKind getKind();

    /**
     * {@return at what level states take part} Absent: the sources do not say.
     */
    Optional<@KnownCode(groups = Notices.class) ConsultationLevel> getLevel();

    /**
     * {@return whether it took place}
     */
    @KnownCode(groups = Notices.class)
    ConsultationState getState();

    /**
     * {@return how those taking part come together} Absent: the sources do not say.
     */
    Optional<@KnownCode(groups = Notices.class) ConsultationMode> getMode();

    /**
     * {@return what it is to the mechanism} {@link ConsultationRelation#OWN} unless set.
     */
    @KnownCode(groups = Notices.class)
    @Value.Default
    default ConsultationRelation getRelation() {
        return DEFAULT_RELATION;
    }

    /**
     * {@return when it takes or took place, in every version that sources give} Empty: no source says.
     */
    List<@Valid SourcedRange> getDates();

    /**
     * {@return what it had been announced for before it was put off or moved, in the order of the announcements}
     */
    List<@Valid PreviousSchedule> getPrevious();

    /**
     * {@return where} More than one for a meeting in several places. Empty: not known, or online only.
     */
    List<@Valid Venue> getVenues();

    /**
     * {@return its parts with a time, level or place of their own}
     */
    List<@Valid Session> getSessions();

    /**
     * {@return who hosts it}
     */
    List<@Valid Actor> getHosts();

    /**
     * {@return who organizes it}
     */
    List<@Valid Actor> getOrganizers();

    /**
     * {@return who supports or pays for it}
     */
    List<@Valid Actor> getSupporters();

    /**
     * {@return how many came, in every version that sources give}
     */
    List<@Valid Attendance> getAttendance();

    /**
     * {@return who took part and as what, as far as sources name them}
     */
    List<@Valid Delegation> getDelegations();

    /**
     * {@return whether the states and territories in that list are all that came} False unless set: more may have come than are
     * named.
     */
    @Value.Default
    default boolean isDelegationsComplete() {
        return DEFAULT_DELEGATIONS_COMPLETE;
    }

    /**
     * {@return the topics talked about}
     */
    List<TopicCode> getTopics();

    /**
     * {@return the network that met} Absent: not a network's meeting.
     */
    Optional<NetworkId> getNetwork();

    /**
     * {@return the plan consulted on} Absent: none.
     */
    Optional<ActionPlanId> getPlan();

    /**
     * {@return the larger meeting of which it is a part} Absent: none.
     */
    Optional<ConsultationId> getPartOf();

    /**
     * {@return the other mechanisms that hold it together with this one, as organizations or by name}
     */
    List<@Valid Actor> getJointWith();

    /**
     * {@return the earlier consultation that this one continues} Absent: none is named.
     */
    Optional<ConsultationId> getFollows();

    /**
     * {@return what came of it}
     */
    List<@Valid Outcome> getOutcomes();

    /**
     * {@return what there is to read about it}
     */
    List<DocumentId> getDocuments();

    /**
     * Whether the consultation takes place or took place, by the category of its state.
     *
     * @return true if so; false also for a state that this version does not know
     */
    default boolean tookPlace() {
        return getState()
                .category()
                .filter(category -> category == ConsultationStateCategory.TOOK_PLACE)
                .isPresent();
    }

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default ConsultationBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static ConsultationBuilder builder() {
        return new ConsultationBuilder();
    }
}
