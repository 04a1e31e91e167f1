// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.mechanism;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.network.GoodPractice;
import io.github.cmcmodel.network.Network;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.participant.Office;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.source.Document;
import io.github.cmcmodel.source.Source;
import io.github.cmcmodel.source.SourcedDate;
import io.github.cmcmodel.source.StatedCount;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.style.Identity;
import io.github.cmcmodel.topic.ThematicTopic;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.SharingLevel;
import io.github.cmcmodel.value.id.MechanismId;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A regional consultative mechanism on migration with everything known of it, such as the Caribbean Migration
 * Consultations. The root of every document.
 *
 * <p>Everything in it refers to everything else by identifier, and each reference resolves inside the mechanism.
 * Sources that disagree stand side by side, each with its citation. What is absent is unknown, never denied.
 */
@Value.Immutable
@CmcStyle
public sealed interface ConsultativeMechanism extends Cited
        permits ConsultativeMechanismBuilder.ImmutableConsultativeMechanism {
    /**
     * {@return the identifier}
     */
    @Identity
    MechanismId getId();

    /**
     * {@return the name}
     */
    @CleanText(max = TextLimits.TITLE)
    LocalizedText getName();

    /**
     * {@return its acronym in each language that has one, such as {@code CMC}} Absent: none is in use.
     */
    Optional<@CleanText(max = TextLimits.LABEL) LocalizedText> getAcronym();

    /**
     * {@return what it is} Absent: not described.
     */
    Optional<@CleanText(max = TextLimits.NARRATIVE) LocalizedText> getDescription();

    /**
     * {@return when it was established, in every version that sources give}
     */
    List<@Valid SourcedDate> getEstablished();

    /**
     * {@return when it was launched, in every version that sources give}
     */
    List<@Valid SourcedDate> getLaunched();

    /**
     * {@return what it is for}
     */
    List<@Valid Purpose> getPurposes();

    /**
     * {@return the states and territories that take or took part}
     */
    List<@Valid MemberState> getParticipants();

    /**
     * {@return the organizations that take part, host or support}
     */
    List<@Valid Organization> getOrganizations();

    /**
     * {@return its secretariat} Absent: no source speaks of one.
     */
    Optional<@Valid Secretariat> getSecretariat();

    /**
     * {@return who chairs it or holds its presidency, and when}
     */
    List<@Valid Office> getOffices();

    /**
     * {@return what sources count without listing it, such as its commitments}
     */
    List<@Valid StatedCount> getStatedCounts();

    /**
     * {@return what is talked about}
     */
    List<@Valid ThematicTopic> getTopics();

    /**
     * {@return its thematic networks}
     */
    List<@Valid Network> getNetworks();

    /**
     * {@return its meetings, and others that bear on it}
     */
    List<@Valid Consultation> getConsultations();

    /**
     * {@return ways of doing things that were shared}
     */
    List<@Valid GoodPractice> getGoodPractices();

    /**
     * {@return the plans that hold commitments}
     */
    List<@Valid ActionPlan> getPlans();

    /**
     * {@return what was promised}
     */
    List<@Valid Commitment> getCommitments();

    /**
     * {@return reports on how far it is}
     */
    List<@Valid ProgressReport> getReports();

    /**
     * {@return what there is to read, each document once}
     */
    List<@Valid Document> getDocuments();

    /**
     * {@return where the facts come from}
     */
    List<@Valid Source> getSources();

    /**
     * {@return what the document says of itself as data: version, date, licence} Absent: it says nothing.
     */
    Optional<@Valid Dataset> getDataset();

    /**
     * A copy without the persons that a circle may not see. Each focal point stays, with institution and role, but without
     * what a later version wrote into it, since that may be a person too.
     *
     * @param audience who will see the copy
     * @return the copy; for {@link SharingLevel#SECRETARIAT} this mechanism itself
     */
    default ConsultativeMechanism redacted(SharingLevel audience) {
        return Redaction.of(this, audience);
    }

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default ConsultativeMechanismBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static ConsultativeMechanismBuilder builder() {
        return new ConsultativeMechanismBuilder();
    }
}
