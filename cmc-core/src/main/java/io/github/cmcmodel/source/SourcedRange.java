// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.source;

import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.DateRange;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * A time as some source gives it, such as {@code 2017-12-04/2017-12-06} for a meeting. Where sources differ there
 * are several, side by side.
 */
@Value.Immutable
@CmcStyle
public sealed interface SourcedRange extends Ranked permits SourcedRangeBuilder.ImmutableSourcedRange {
    /**
     * {@return the time from the first day to the last}
     */
    DateRange getRange();

    /**
     * {@inheritDoc}
     *
     * <p>Two times exclude each other where their starts or their ends cannot be the same day.
     */
    @Override
    default List<Claim<?>> claims() {
        List<Claim<?>> claims = new ArrayList<>(2);
        getRange().start().date().ifPresent(start -> claims.add(Claim.ofDate("start", start)));
        getRange().end().date().ifPresent(end -> claims.add(Claim.ofDate("end", end)));
        return claims;
    }

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default SourcedRangeBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static SourcedRangeBuilder builder() {
        return new SourcedRangeBuilder();
    }
}
