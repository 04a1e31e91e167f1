// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.id.MilestoneId;
import jakarta.validation.Valid;
import java.util.List;
import org.immutables.value.Value;

/**
 * A step on the way to a commitment with a term and a status of its own, such as opening nineteen offices by August 2022. OGP and
 * OCDS call it so.
 */
@Value.Immutable
@CmcStyle
public sealed interface Milestone extends Cited permits MilestoneBuilder.ImmutableMilestone {
    /**
     * {@return the identifier, unique within its commitment}
     */
    MilestoneId getId();

    /**
     * {@return what is to be done}
     */
    @CleanText(max = TextLimits.TITLE)
    LocalizedText getTitle();

    /**
     * {@return by when, with the terms that were moved}
     */
    List<@Valid Term> getTerms();

    /**
     * {@return who leads it} Empty: whoever leads the commitment.
     */
    List<@Valid Actor> getLeads();

    /**
     * {@return what was reported on it, in the order of time}
     */
    List<@Valid ProgressUpdate> getUpdates();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default MilestoneBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static MilestoneBuilder builder() {
        return new MilestoneBuilder();
    }
}
