// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.AdoptionMode;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a text was adopted, such as by consensus, or by 152 votes to 5 with 12 abstentions.
 */
@Value.Immutable
@CmcStyle
public sealed interface Adoption extends Cited permits AdoptionBuilder.ImmutableAdoption {
    /**
     * {@return how}
     */
    @KnownCode(groups = Notices.class)
    AdoptionMode getMode();

    /**
     * {@return when} Absent: at the meeting.
     */
    Optional<PartialDate> getDate();

    /**
     * {@return the votes in favour} Absent: not counted, or not known.
     */
    Optional<@Valid Count> getInFavour();

    /**
     * {@return the votes against} Absent: not counted, or not known.
     */
    Optional<@Valid Count> getAgainst();

    /**
     * {@return the abstentions} Absent: not counted, or not known.
     */
    Optional<@Valid Count> getAbstained();

    /**
     * {@return those who did not vote} Absent: not counted, or not known.
     */
    Optional<@Valid Count> getNotVoting();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default AdoptionBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static AdoptionBuilder builder() {
        return new AdoptionBuilder();
    }
}
