// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.SourcedName;
import io.github.cmcmodel.topic.ThematicTopic;
import io.github.cmcmodel.topic.ThematicTopicBuilder;
import io.github.cmcmodel.topic.TopicMapping;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.code.TopicStatus;

/**
 * Reads and builds values of {@link ThematicTopic} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class ThematicTopicAccess extends Access<ThematicTopic, ThematicTopicBuilder> {
    static Shape.Table<ThematicTopic, ThematicTopicBuilder> table(String description) {
        return new Shape.Table<>(ThematicTopic.class, new ThematicTopicAccess(), description);
    }

    @Override
    ThematicTopicBuilder builder() {
        return new ThematicTopicBuilder();
    }

    @Override
    ThematicTopic build(ThematicTopicBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, ThematicTopic of) {
        return switch (at) {
            case 0 -> of.getCode();
            case 1 -> of.getLabel();
            case 2 -> of.getDefinition();
            case 3 -> of.getBroader();
            case 4 -> of.getSourceLabels();
            case 5 -> of.getMappings();
            case 6 -> of.getStatus();
            case 7 -> of.getReplacedBy();
            case 8 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, ThematicTopicBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.code((TopicCode) value);
            case 1 -> builder.label((LocalizedText) value);
            case 2 -> builder.definition((LocalizedText) value);
            case 3 -> builder.broader((TopicCode) value);
            case 4 -> builder.addSourceLabel((SourcedName) value);
            case 5 -> builder.addMapping((TopicMapping) value);
            case 6 -> builder.status((TopicStatus) value);
            case 7 -> builder.replacedBy((TopicCode) value);
            case 8 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(ThematicTopicBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
