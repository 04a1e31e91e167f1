// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.source;

import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.PartialDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * A date as some source gives it, such as January 2016 for the launch of the mechanism. Where sources differ there
 * are several, side by side.
 */
@Value.Immutable
@CmcStyle
public sealed interface SourcedDate extends Ranked permits SourcedDateBuilder.ImmutableSourcedDate {
    /**
     * {@return the date}
     */
    PartialDate getDate();

    /**
     * {@inheritDoc}
     *
     * <p>Two dates exclude each other where no day is meant by both.
     */
    @Override
    default List<Claim<?>> claims() {
        return List.of(Claim.ofDate("date", getDate()));
    }

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default SourcedDateBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static SourcedDateBuilder builder() {
        return new SourcedDateBuilder();
    }
}
