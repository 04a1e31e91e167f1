// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.Consistent;
import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.code.CommitmentRelationType;
import io.github.cmcmodel.value.code.SchemeCode;
import io.github.cmcmodel.value.id.CommitmentId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a commitment is to another one, such as merged from two earlier pledges, or matched with a pledge of another state that
 * is listed elsewhere.
 */
@Value.Immutable
@CmcStyle
@Consistent({RelationsNameOneTarget.class, RelationsNameNoSecondTarget.class})
public sealed interface CommitmentRelation extends Cited permits CommitmentRelationBuilder.ImmutableCommitmentRelation {
    /**
     * {@return what it is to the other}
     */
    @KnownCode(groups = Notices.class)
    CommitmentRelationType getType();

    /**
     * {@return the other commitment, in this mechanism} Absent: it is listed elsewhere.
     */
    Optional<CommitmentId> getCommitment();

    /**
     * {@return the scheme in which the other is listed} Absent: it is one of this mechanism's commitments.
     */
    Optional<@KnownCode(groups = Notices.class) SchemeCode> getScheme();

    /**
     * {@return what the other is called in that scheme} Absent: it is one of this mechanism's commitments.
     */
    Optional<@CleanText(max = TextLimits.TITLE) String> getIdentifier();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default CommitmentRelationBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static CommitmentRelationBuilder builder() {
        return new CommitmentRelationBuilder();
    }
}
