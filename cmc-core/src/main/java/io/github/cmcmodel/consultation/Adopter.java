// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.source.Claim;
import io.github.cmcmodel.source.Ranked;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.AdoptionManner;
import io.github.cmcmodel.value.code.AdoptionMannerCategory;
import io.github.cmcmodel.value.code.ConsultationLevel;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one state or organization did about a text, such as Guatemala, invited to adhere. Who took part in a meeting did not
 * always adopt what came of it.
 */
@Value.Immutable
@CmcStyle
public sealed interface Adopter extends Ranked permits AdopterBuilder.ImmutableAdopter {
    /**
     * {@return who}
     */
    @Valid
    Actor getActor();

    /**
     * {@return what it did}
     */
    @KnownCode(groups = Notices.class)
    AdoptionManner getManner();

    /**
     * {@return when} Absent: at the meeting.
     */
    Optional<PartialDate> getDate();

    /**
     * {@return at what level it signed} Absent: the sources do not say.
     */
    Optional<@KnownCode(groups = Notices.class) ConsultationLevel> getLevel();

    /**
     * {@inheritDoc}
     *
     * <p>That somebody stands behind a text and that it does not, of the same date, exclude each other; an invitation and a later
     * adherence exclude nothing.
     */
    @Override
    default List<Claim<?>> claims() {
        return getManner()
                .category()
                .filter(category ->
                        category == AdoptionMannerCategory.BOUND || category == AdoptionMannerCategory.NOT_BOUND)
                .map(category ->
                        List.<Claim<?>>of(Claim.exactly(List.of(getActor().whole(), getDate()), category)))
                .orElse(List.of());
    }

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default AdopterBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static AdopterBuilder builder() {
        return new AdopterBuilder();
    }
}
