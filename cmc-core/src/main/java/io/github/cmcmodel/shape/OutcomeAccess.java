// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.consultation.Outcome;
import io.github.cmcmodel.consultation.OutcomeBuilder;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.OutcomeKind;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.CommitmentId;
import io.github.cmcmodel.value.id.NetworkId;

/**
 * Reads and builds values of {@link Outcome} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class OutcomeAccess extends Access<Outcome, OutcomeBuilder> {
    static Shape.Table<Outcome, OutcomeBuilder> table(String description) {
        return new Shape.Table<>(Outcome.class, new OutcomeAccess(), description);
    }

    @Override
    OutcomeBuilder builder() {
        return new OutcomeBuilder();
    }

    @Override
    Outcome build(OutcomeBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, Outcome of) {
        return switch (at) {
            case 0 -> of.getKind();
            case 1 -> of.getText();
            case 2 -> of.getTopics();
            case 3 -> of.getCommitments();
            case 4 -> of.getNetwork();
            case 5 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, OutcomeBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.kind((OutcomeKind) value);
            case 1 -> builder.text((LocalizedText) value);
            case 2 -> builder.addTopic((TopicCode) value);
            case 3 -> builder.addCommitment((CommitmentId) value);
            case 4 -> builder.network((NetworkId) value);
            case 5 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(OutcomeBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
