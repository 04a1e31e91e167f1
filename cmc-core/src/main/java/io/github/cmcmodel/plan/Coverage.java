// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.source.Ranked;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.code.CoverageRole;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whom a commitment binds, and from when, such as Belize from 1 October 2025, or the Bahamas, exempt.
 */
@Value.Immutable
@CmcStyle
public sealed interface Coverage extends Ranked permits CoverageBuilder.ImmutableCoverage {
    /**
     * {@return who}
     */
    @Valid
    Actor getActor();

    /**
     * {@return whether it is bound}
     */
    @KnownCode(groups = Notices.class)
    CoverageRole getRole();

    /**
     * {@return over what time} Absent: as long as the commitment.
     */
    Optional<DateRange> getRange();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default CoverageBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static CoverageBuilder builder() {
        return new CoverageBuilder();
    }
}
