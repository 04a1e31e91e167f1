// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.id.CommitmentId;
import org.immutables.value.Value;

/**
 * What a report says of one commitment.
 */
@Value.Immutable
@CmcStyle
public sealed interface CommitmentAssessment extends Extensible
        permits CommitmentAssessmentBuilder.ImmutableCommitmentAssessment {
    /**
     * {@return the commitment}
     */
    CommitmentId getCommitment();

    /**
     * {@return the status that the report gives it}
     */
    @KnownCode(groups = Notices.class)
    CommitmentStatus getStatus();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default CommitmentAssessmentBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static CommitmentAssessmentBuilder builder() {
        return new CommitmentAssessmentBuilder();
    }
}
