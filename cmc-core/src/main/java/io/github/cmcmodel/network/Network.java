// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.network;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.Consistent;
import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.participant.Office;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.source.StatedCount;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.style.Identity;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.NetworkKind;
import io.github.cmcmodel.value.code.NetworkState;
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
 * A thematic network that carries the work between meetings, such as the counter-trafficking network.
 */
@Value.Immutable
@CmcStyle
@Consistent({MembersAreDistinct.class})
public sealed interface Network extends Cited permits NetworkBuilder.ImmutableNetwork {
    /** The kind of a network that names none. */
    NetworkKind DEFAULT_KIND = NetworkKind.THEMATIC;

    /**
     * {@return the identifier}
     */
    @Identity
    NetworkId getId();

    /**
     * {@return the name}
     */
    @CleanText(max = TextLimits.TITLE)
    LocalizedText getName();

    /**
     * {@return what kind of body it is} {@link NetworkKind#THEMATIC} unless set.
     */
    @KnownCode(groups = Notices.class)
    @Value.Default
    default NetworkKind getKind() {
        return DEFAULT_KIND;
    }

    /**
     * {@return the topics it works on}
     */
    List<TopicCode> getTopics();

    /**
     * {@return what it was set up to do} Absent: no terms of reference were seen.
     */
    Optional<@CleanText(max = TextLimits.NARRATIVE) LocalizedText> getMandate();

    /**
     * {@return how far it has come}
     */
    @KnownCode(groups = Notices.class)
    NetworkState getState();

    /**
     * {@return since when it has been in that state} Absent: not known.
     */
    Optional<PartialDate> getSince();

    /**
     * {@return who belongs to it} Empty: no list was seen.
     */
    List<@Valid NetworkMember> getMembers();

    /**
     * {@return who chairs or coordinates it, and when}
     */
    List<@Valid Office> getOffices();

    /**
     * {@return through whom members take part}
     */
    List<@Valid FocalPoint> getFocalPoints();

    /**
     * {@return its plans of work}
     */
    List<ActionPlanId> getPlans();

    /**
     * {@return what sources count of it without listing it, such as its members}
     */
    List<@Valid StatedCount> getStatedCounts();

    /**
     * {@return its meetings}
     */
    List<ConsultationId> getConsultations();

    /**
     * {@return what there is to read about it}
     */
    List<DocumentId> getDocuments();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default NetworkBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static NetworkBuilder builder() {
        return new NetworkBuilder();
    }
}
