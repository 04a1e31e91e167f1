// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.network.GoodPractice;
import io.github.cmcmodel.network.GoodPracticeBuilder;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.Document;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ConsultationId;
import io.github.cmcmodel.value.id.GoodPracticeId;
import io.github.cmcmodel.value.id.MemberStateId;

/**
 * Reads and builds values of {@link GoodPractice} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class GoodPracticeAccess extends Access<GoodPractice, GoodPracticeBuilder> {
    static Shape.Table<GoodPractice, GoodPracticeBuilder> table(String description) {
        return new Shape.Table<>(GoodPractice.class, new GoodPracticeAccess(), description);
    }

    @Override
    GoodPracticeBuilder builder() {
        return new GoodPracticeBuilder();
    }

    @Override
    GoodPractice build(GoodPracticeBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, GoodPractice of) {
        return switch (at) {
            case 0 -> of.getId();
            case 1 -> of.getTitle();
            case 2 -> of.getSummary();
            case 3 -> of.getStates();
            case 4 -> of.getTopics();
            case 5 -> of.getSharedAt();
            case 6 -> of.getLinks();
            case 7 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, GoodPracticeBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.id((GoodPracticeId) value);
            case 1 -> builder.title((LocalizedText) value);
            case 2 -> builder.summary((LocalizedText) value);
            case 3 -> builder.addState((MemberStateId) value);
            case 4 -> builder.addTopic((TopicCode) value);
            case 5 -> builder.sharedAt((ConsultationId) value);
            case 6 -> builder.addLink((Document) value);
            case 7 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(GoodPracticeBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
