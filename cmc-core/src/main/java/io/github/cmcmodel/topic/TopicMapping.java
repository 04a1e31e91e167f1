// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.topic;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.value.code.MappingMatch;
import io.github.cmcmodel.value.code.SchemeCode;
import org.immutables.value.Value;

/**
 * That a topic fits a code of another scheme, such as labour migration fitting objective 5 of the Global Compact
 * for Migration.
 */
@Value.Immutable
@CmcStyle
public sealed interface TopicMapping extends Cited permits TopicMappingBuilder.ImmutableTopicMapping {
    /**
     * {@return the other scheme}
     */
    @KnownCode(groups = Notices.class)
    SchemeCode getScheme();

    /**
     * {@return the code in that scheme, as the scheme writes it}
     */
    @CleanText(max = TextLimits.TITLE)
    String getCode();

    /**
     * {@return how closely it fits}
     */
    @KnownCode(groups = Notices.class)
    MappingMatch getMatch();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default TopicMappingBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static TopicMappingBuilder builder() {
        return new TopicMappingBuilder();
    }
}
