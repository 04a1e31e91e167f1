// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.topic.TopicMapping;
import io.github.cmcmodel.topic.TopicMappingBuilder;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.code.MappingMatch;
import io.github.cmcmodel.value.code.SchemeCode;

/**
 * Reads and builds values of {@link TopicMapping} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class TopicMappingAccess extends Access<TopicMapping, TopicMappingBuilder> {
    static Shape.Table<TopicMapping, TopicMappingBuilder> table(String description) {
        return new Shape.Table<>(TopicMapping.class, new TopicMappingAccess(), description);
    }

    @Override
    TopicMappingBuilder builder() {
        return new TopicMappingBuilder();
    }

    @Override
    TopicMapping build(TopicMappingBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, TopicMapping of) {
        return switch (at) {
            case 0 -> of.getScheme();
            case 1 -> of.getCode();
            case 2 -> of.getMatch();
            case 3 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, TopicMappingBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.scheme((SchemeCode) value);
            case 1 -> builder.code((String) value);
            case 2 -> builder.match((MappingMatch) value);
            case 3 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(TopicMappingBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
