// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.constraint.PublicTexts;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.constraint.Warnings;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.code.SchemeCode;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The same commitment, or one that belongs with it, somewhere else, such as a pledge of the Global Refugee Forum.
 */
@Value.Immutable
@CmcStyle
@PublicTexts(groups = Warnings.class)
public sealed interface CommitmentMatch extends Extensible permits CommitmentMatchBuilder.ImmutableCommitmentMatch {
    /**
     * {@return the scheme that the identifier belongs to} Absent: the identifier is that of a commitment in
     * this document.
     */
    Optional<@KnownCode(groups = Notices.class) SchemeCode> getScheme();

    /**
     * {@return the identifier in that scheme, as the scheme writes it}
     */
    @CleanText(max = TextLimits.TITLE)
    String getIdentifier();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default CommitmentMatchBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static CommitmentMatchBuilder builder() {
        return new CommitmentMatchBuilder();
    }
}
