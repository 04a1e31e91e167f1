// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.source.SourcedName;
import io.github.cmcmodel.topic.ThematicTopic;
import io.github.cmcmodel.topic.ThematicTopicBuilder;
import io.github.cmcmodel.topic.TopicMapping;
import io.github.cmcmodel.topic.TopicMappingBuilder;
import io.github.cmcmodel.value.code.MappingMatch;
import io.github.cmcmodel.value.code.SchemeCode;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.code.TopicStatus;

/** The shapes of the types in package {@code topic}. */
final class TopicShapes {
    private TopicShapes() {}

    static Shape<TopicMapping, TopicMappingBuilder> topicMapping() {
        return TopicMappingAccess.table(
                        "That a topic fits a code of another scheme, such as labour migration fitting objective 5 of the Global Compact for Migration.")
                .required("scheme", ValueType.form(SchemeCode.class), "the other scheme")
                .required("code", ValueType.TEXT, "the code in that scheme, as the scheme writes it")
                .required("match", ValueType.form(MappingMatch.class), "how closely it fits")
                .cited();
    }

    static Shape<ThematicTopic, ThematicTopicBuilder> thematicTopic() {
        return ThematicTopicAccess.table("A matter that is talked about, such as counter-trafficking or statelessness.")
                .identifier("code", ValueType.form(TopicCode.class), "the code by which everything refers to the topic")
                .required("label", ValueType.LOCALIZED_TEXT, "the name of the topic")
                .optional("definition", ValueType.LOCALIZED_TEXT, "what belongs to the topic")
                .optional("broader", ValueType.form(TopicCode.class), "the wider topic that this one is part of")
                .list("sourceLabels", ValueType.nested(SourcedName.class), "what the sources call it")
                .list("mappings", ValueType.nested(TopicMapping.class), "what it is called in other schemes")
                .defaulted("status", ValueType.closed(TopicStatus.class), TopicStatus.ACTIVE, "whether it is in use")
                .optional(
                        "replacedBy", ValueType.form(TopicCode.class), "the topic that took the place of a retired one")
                .cited();
    }
}
