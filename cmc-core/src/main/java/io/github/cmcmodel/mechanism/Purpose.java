// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.mechanism;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.PurposeCode;
import org.immutables.value.Value;

/**
 * One thing that a mechanism is for, such as regional dialogue.
 */
@Value.Immutable
@CmcStyle
public sealed interface Purpose extends Cited permits PurposeBuilder.ImmutablePurpose {
    /**
     * {@return the purpose}
     */
    @KnownCode(groups = Notices.class)
    PurposeCode getCode();

    /**
     * {@return the purpose in the mechanism's own words}
     */
    @CleanText(max = TextLimits.NARRATIVE)
    LocalizedText getText();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default PurposeBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static PurposeBuilder builder() {
        return new PurposeBuilder();
    }
}
