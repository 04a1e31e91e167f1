// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.topic.ThematicTopic;
import io.github.cmcmodel.topic.ThematicTopicBuilder;
import io.github.cmcmodel.topic.TopicMapping;
import io.github.cmcmodel.topic.TopicMappingBuilder;
import io.github.cmcmodel.value.TopicStatus;

/** The shapes of the types in package {@code topic}. */
final class TopicShapes {
    private TopicShapes() {}

    static final Shape<TopicMapping, TopicMappingBuilder> TOPIC_MAPPING = Shape.of(
                    TopicMapping.class,
                    new TopicMappingAccess(),
                    "That a topic fits a code of another scheme, such as labour migration fitting objective 5 of the Global Compact for Migration.")
            .required("scheme", ValueTypes.SCHEME_CODE, "the other scheme")
            .required("code", ValueType.TEXT, "the code in that scheme, as the scheme writes it")
            .required("match", ValueTypes.MAPPING_MATCH, "how closely it fits")
            .cited();

    static final Shape<ThematicTopic, ThematicTopicBuilder> THEMATIC_TOPIC = Shape.of(
                    ThematicTopic.class,
                    new ThematicTopicAccess(),
                    "A matter that is talked about, such as counter-trafficking or statelessness.")
            .identifier("code", ValueTypes.TOPIC_CODE, "the code by which everything refers to the topic")
            .required("label", ValueType.LOCALIZED_TEXT, "the name of the topic")
            .optional("definition", ValueType.LOCALIZED_TEXT, "what belongs to the topic")
            .optional("broader", ValueTypes.TOPIC_CODE, "the wider topic that this one is part of")
            .list("sourceLabels", new ValueType.Nested<>(SourceShapes.SOURCED_NAME), "what the sources call it")
            .list("mappings", new ValueType.Nested<>(TopicShapes.TOPIC_MAPPING), "what it is called in other schemes")
            .defaulted("status", ValueTypes.TOPIC_STATUS, TopicStatus.ACTIVE, "whether it is in use")
            .optional("replacedBy", ValueTypes.TOPIC_CODE, "the topic that took the place of a retired one")
            .cited();
}
