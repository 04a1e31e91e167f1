// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.source;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.style.CmcStyle;
import org.immutables.value.Value;

/**
 * A name in a source's own spelling, such as "St. Lucia" for Saint Lucia.
 */
@Value.Immutable
@CmcStyle
public sealed interface SourcedName extends Ranked permits SourcedNameBuilder.ImmutableSourcedName {
    /**
     * {@return the name as the source writes it}
     */
    @CleanText(max = TextLimits.TITLE)
    String getName();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default SourcedNameBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static SourcedNameBuilder builder() {
        return new SourcedNameBuilder();
    }
}
