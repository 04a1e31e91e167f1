// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.network;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.LocalizedText;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The office through which a participant or organization takes part in a network, such as the Chief of Immigration
 * of a ministry of national security.
 *
 * <p>An office, not a person: the person is optional, and leaves with {@code ConsultativeMechanism.redacted}.
 */
@Value.Immutable
@CmcStyle
public sealed interface FocalPoint extends Cited permits FocalPointBuilder.ImmutableFocalPoint {
    /**
     * {@return the institution}
     */
    @CleanText(max = TextLimits.TITLE)
    LocalizedText getInstitution();

    /**
     * {@return the role in it}
     */
    @CleanText(max = TextLimits.TITLE)
    LocalizedText getRole();

    /**
     * {@return for whom the focal point speaks} Absent: not known.
     */
    Optional<@Valid Actor> getActor();

    /**
     * {@return the person} Absent: not recorded, which is the normal case.
     */
    @Value.Redacted
    Optional<@Valid FocalPointPerson> getPerson();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default FocalPointBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static FocalPointBuilder builder() {
        return new FocalPointBuilder();
    }
}
