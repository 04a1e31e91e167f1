// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.topic;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.Consistent;
import io.github.cmcmodel.constraint.KnownCode;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.constraint.TextLimits;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.source.SourcedName;
import io.github.cmcmodel.style.CmcStyle;
import io.github.cmcmodel.style.Identity;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.code.TopicStatus;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A matter that is talked about, such as counter-trafficking or statelessness.
 */
@Value.Immutable
@CmcStyle
@Consistent(
        value = {RetiredTopicHasReplacement.class},
        groups = Notices.class)
public sealed interface ThematicTopic extends Cited permits ThematicTopicBuilder.ImmutableThematicTopic {
    /** The status of a topic that names none. */
    TopicStatus DEFAULT_STATUS = TopicStatus.ACTIVE;

    /**
     * {@return the code by which everything refers to the topic}
     */
    @Identity
    @KnownCode(groups = Notices.class)
    TopicCode getCode();

    /**
     * {@return the name of the topic}
     */
    @CleanText(max = TextLimits.TITLE)
    LocalizedText getLabel();

    /**
     * {@return what belongs to the topic} Absent: no source defines it.
     */
    Optional<@CleanText(max = TextLimits.NARRATIVE) LocalizedText> getDefinition();

    /**
     * {@return the wider topic that this one is part of} Absent: none.
     */
    Optional<TopicCode> getBroader();

    /**
     * {@return what the sources call it}
     */
    List<@Valid SourcedName> getSourceLabels();

    /**
     * {@return what it is called in other schemes}
     */
    List<@Valid TopicMapping> getMappings();

    /**
     * {@return whether it is in use} {@link TopicStatus#ACTIVE} unless set.
     */
    @KnownCode(groups = Notices.class)
    @Value.Default
    default TopicStatus getStatus() {
        return DEFAULT_STATUS;
    }

    /**
     * {@return the topic that took the place of a retired one} Absent: none, or the topic is in use.
     */
    Optional<TopicCode> getReplacedBy();

    /**
     * A builder that starts from this one. Its {@code add} methods append to the lists copied.
     *
     * @return a new builder
     */
    default ThematicTopicBuilder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    static ThematicTopicBuilder builder() {
        return new ThematicTopicBuilder();
    }
}
