// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.source.Claim;
import io.github.cmcmodel.source.Ranked;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.code.ConsultationLevel;
import io.github.cmcmodel.value.code.ConsultationMode;
import io.github.cmcmodel.value.code.DelegationRole;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody's part in a meeting, such as Jamaica as a participant, led by its minister, or Mexico as a guest.
 *
 * <p>Who is not listed may have come all the same; that somebody was absent is a fact with a source of its own.
 */
@Value.Immutable
@CmcStyle
public sealed interface Delegation extends Ranked permits DelegationBuilder.ImmutableDelegation {
    /** The role of a delegation that names none. */
    DelegationRole DEFAULT_ROLE = DelegationRole.PARTICIPANT;

    /**
     * {@return who it is}
     */
    @Valid
    Actor getActor();

    /**
     * {@return as what} {@link DelegationRole#PARTICIPANT} unless set.
     */
    @KnownCode(groups = Notices.class)
    @Value.Default
    default DelegationRole getRole() {
        return DEFAULT_ROLE;
    }

    /**
     * {@return at what level it was led} Absent: the sources do not say.
     */
    Optional<@KnownCode(groups = Notices.class) ConsultationLevel> getLevel();

    /**
     * {@return how it took part} Absent: as the meeting as a whole.
     */
    Optional<@KnownCode(groups = Notices.class) ConsultationMode> getMode();

    /**
     * {@inheritDoc}
     *
     * <p>That somebody was there and that it was absent exclude each other, whatever body it was there through.
     */
    @Override
    default List<Claim<?>> claims() {
        return getRole()
                .category()
                .map(category -> List.<Claim<?>>of(Claim.exactly(getActor().whole(), category)))
                .orElse(List.of());
    }

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default DelegationBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static DelegationBuilder builder() {
        return new DelegationBuilder();
    }
}
