// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.source.StatedCount;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.OutcomeKind;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.CommitmentId;
import io.github.cmcmodel.value.id.DocumentId;
import io.github.cmcmodel.value.id.NetworkId;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A result of a consultation, such as the endorsement of thematic networks.
 */
@Value.Immutable
@CmcStyle
public sealed interface Outcome extends Cited permits OutcomeBuilder.ImmutableOutcome {
    /**
     * {@return what kind of result}
     */
    @KnownCode(groups = Notices.class)
    OutcomeKind getKind();

    /**
     * {@return what it says}
     */
    @CleanText(max = TextLimits.NARRATIVE)
    LocalizedText getText();

    /**
     * {@return the topics it is about}
     */
    List<TopicCode> getTopics();

    /**
     * {@return the commitments that came of it}
     */
    List<CommitmentId> getCommitments();

    /**
     * {@return the network that it created or endorsed} Absent: none.
     */
    Optional<NetworkId> getNetwork();

    /**
     * {@return where it can be read, such as the text of a declaration}
     */
    List<DocumentId> getDocuments();

    /**
     * {@return how the text was adopted} Absent: not known.
     */
    Optional<@Valid Adoption> getAdoption();

    /**
     * {@return who adopted, signed or joined it, and who did not} Who took part is not always who adopted.
     */
    List<@Valid Adopter> getAdoptedBy();

    /**
     * {@return what sources count of it without listing it}
     */
    List<@Valid StatedCount> getStatedCounts();

    /**
     * {@return the plans that came of it}
     */
    List<ActionPlanId> getPlans();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default OutcomeBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static OutcomeBuilder builder() {
        return new OutcomeBuilder();
    }
}
