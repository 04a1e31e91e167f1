// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentBuilder;
import io.github.cmcmodel.plan.CommitmentMatch;
import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.CommitmentType;
import io.github.cmcmodel.value.code.InstrumentCode;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.CommitmentId;

/**
 * Reads and builds values of {@link Commitment} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class CommitmentAccess extends Access<Commitment, CommitmentBuilder> {
    static Shape.Table<Commitment, CommitmentBuilder> table(String description) {
        return new Shape.Table<>(Commitment.class, new CommitmentAccess(), description);
    }

    @Override
    CommitmentBuilder builder() {
        return new CommitmentBuilder();
    }

    @Override
    Commitment build(CommitmentBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, Commitment of) {
        return switch (at) {
            case 0 -> of.getId();
            case 1 -> of.getPlan();
            case 2 -> of.getChapter();
            case 3 -> of.getArea();
            case 4 -> of.getTitle();
            case 5 -> of.getText();
            case 6 -> of.getTypes();
            case 7 -> of.getLeads();
            case 8 -> of.getPartners();
            case 9 -> of.getTopics();
            case 10 -> of.getRange();
            case 11 -> of.getInstruments();
            case 12 -> of.getIndicators();
            case 13 -> of.getUpdates();
            case 14 -> of.getMatches();
            case 15 -> of.getSupersedes();
            case 16 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, CommitmentBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.id((CommitmentId) value);
            case 1 -> builder.plan((ActionPlanId) value);
            case 2 -> builder.chapter((String) value);
            case 3 -> builder.area((String) value);
            case 4 -> builder.title((LocalizedText) value);
            case 5 -> builder.text((LocalizedText) value);
            case 6 -> builder.addType((CommitmentType) value);
            case 7 -> builder.addLead((Actor) value);
            case 8 -> builder.addPartner((Actor) value);
            case 9 -> builder.addTopic((TopicCode) value);
            case 10 -> builder.range((DateRange) value);
            case 11 -> builder.addInstrument((InstrumentCode) value);
            case 12 -> builder.addIndicator((Indicator) value);
            case 13 -> builder.addUpdate((ProgressUpdate) value);
            case 14 -> builder.addMatch((CommitmentMatch) value);
            case 15 -> builder.supersedes((CommitmentId) value);
            case 16 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(CommitmentBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
