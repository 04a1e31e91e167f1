// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.participant;

import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.source.Ranked;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.code.ParticipationRole;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That a state or territory took part in the mechanism in some role over some time, such as Belize as founding
 * participant in 2016.
 *
 * <p>There is no formal membership: participation is a relation with a time, and several may stand side by side.
 */
@Value.Immutable
@CmcStyle
public sealed interface Participation extends Ranked permits ParticipationBuilder.ImmutableParticipation {
    /**
     * {@return the role}
     */
    @KnownCode(groups = Notices.class)
    ParticipationRole getRole();

    /**
     * {@return over what time} Absent: the sources do not say since when or until when.
     */
    Optional<DateRange> getRange();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default ParticipationBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static ParticipationBuilder builder() {
        return new ParticipationBuilder();
    }
}
