// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.source;

import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.CountedThing;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number that a source states without listing what it counts, such as "101 actions" of a plan or "more than 150 commitments".
 * Where sources differ there are several, side by side.
 *
 * <p>The name is this library's; OCDS and IATI know such figures as statistics beside the lists.
 */
@Value.Immutable
@CmcStyle
public sealed interface StatedCount extends Ranked permits StatedCountBuilder.ImmutableStatedCount {
    /**
     * {@return what is counted}
     */
    @KnownCode(groups = Notices.class)
    CountedThing getWhat();

    /**
     * {@return how many}
     */
    @Valid
    Count getCount();

    /**
     * {@return the date for which the number is given} Absent: the source does not say.
     */
    Optional<PartialDate> getAsOf();

    /**
     * {@inheritDoc}
     *
     * <p>Two counts of one thing for one date exclude each other where no number is meant by both.
     */
    @Override
    default List<Claim<?>> claims() {
        return List.of(new Claim<>(
                List.of(getWhat(), getAsOf()), getCount().minimum(), getCount().maximum()));
    }

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default StatedCountBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static StatedCountBuilder builder() {
        return new StatedCountBuilder();
    }
}
