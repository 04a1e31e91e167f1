// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.network;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.style.Identity;
import io.github.cmcmodel.topic.TopicMapping;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.CommitmentId;
import io.github.cmcmodel.value.id.ConsultationId;
import io.github.cmcmodel.value.id.DocumentId;
import io.github.cmcmodel.value.id.GoodPracticeId;
import io.github.cmcmodel.value.id.MemberStateId;
import io.github.cmcmodel.value.id.OrganizationId;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A way of doing things that others can learn from, such as joint training of border officials before the
 * hurricane season.
 */
@Value.Immutable
@CmcStyle
public sealed interface GoodPractice extends Cited permits GoodPracticeBuilder.ImmutableGoodPractice {
    /**
     * {@return the identifier}
     */
    @Identity
    GoodPracticeId getId();

    /**
     * {@return what it is called}
     */
    @CleanText(max = TextLimits.TITLE)
    LocalizedText getTitle();

    /**
     * {@return what is done and why it works}
     */
    @CleanText(max = TextLimits.NARRATIVE)
    LocalizedText getSummary();

    /**
     * {@return whose practice it is}
     */
    List<MemberStateId> getStates();

    /**
     * {@return the organizations whose practice it is}
     */
    List<OrganizationId> getOrganizations();

    /**
     * {@return over what time} Absent: not known.
     */
    Optional<DateRange> getRange();

    /**
     * {@return what came of it} Absent: the sources do not say.
     */
    Optional<@CleanText(max = TextLimits.NARRATIVE) LocalizedText> getResults();

    /**
     * {@return the topics it is about}
     */
    List<TopicCode> getTopics();

    /**
     * {@return what it serves in other schemes, such as objective 17 of the Global Compact for Migration}
     */
    List<@Valid TopicMapping> getMappings();

    /**
     * {@return the commitments it serves}
     */
    List<CommitmentId> getCommitments();

    /**
     * {@return the consultations at which it was shared}
     */
    List<ConsultationId> getSharedAt();

    /**
     * {@return where to read more}
     */
    List<DocumentId> getDocuments();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default GoodPracticeBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static GoodPracticeBuilder builder() {
        return new GoodPracticeBuilder();
    }
}
