// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.network;

import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.source.Ranked;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.code.NetworkRole;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a state, territory or organization belongs to a network.
 */
@Value.Immutable
@CmcStyle
public sealed interface NetworkMember extends Ranked permits NetworkMemberBuilder.ImmutableNetworkMember {
    /**
     * {@return who}
     */
    @Valid
    Actor getActor();

    /**
     * {@return what it does there} Absent: the sources do not say.
     */
    Optional<@KnownCode(groups = Notices.class) NetworkRole> getRole();

    /**
     * {@return for how long} Absent: not known.
     */
    Optional<DateRange> getRange();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default NetworkMemberBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static NetworkMemberBuilder builder() {
        return new NetworkMemberBuilder();
    }
}
