// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.consultation.Attendance;
import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.consultation.ConsultationBuilder;
import io.github.cmcmodel.consultation.Outcome;
import io.github.cmcmodel.consultation.Venue;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.Document;
import io.github.cmcmodel.source.SourcedRange;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.ConsultationKind;
import io.github.cmcmodel.value.code.ConsultationLevel;
import io.github.cmcmodel.value.code.ConsultationMode;
import io.github.cmcmodel.value.code.ConsultationRelation;
import io.github.cmcmodel.value.code.ConsultationState;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.ConsultationId;
import io.github.cmcmodel.value.id.MemberStateId;
import io.github.cmcmodel.value.id.NetworkId;

/**
 * Reads and builds values of {@link Consultation} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class ConsultationAccess extends Access<Consultation, ConsultationBuilder> {
    static Shape.Table<Consultation, ConsultationBuilder> table(String description) {
        return new Shape.Table<>(Consultation.class, new ConsultationAccess(), description);
    }

    @Override
    ConsultationBuilder builder() {
        return new ConsultationBuilder();
    }

    @Override
    Consultation build(ConsultationBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, Consultation of) {
        return switch (at) {
            case 0 -> of.getId();
            case 1 -> of.getTitle();
            case 2 -> of.getKind();
            case 3 -> of.getLevel();
            case 4 -> of.getState();
            case 5 -> of.getMode();
            case 6 -> of.getRelation();
            case 7 -> of.getDates();
            case 8 -> of.getVenue();
            case 9 -> of.getHosts();
            case 10 -> of.getOrganizers();
            case 11 -> of.getSupporters();
            case 12 -> of.getAttendance();
            case 13 -> of.getParticipating();
            case 14 -> of.isParticipatingComplete();
            case 15 -> of.getTopics();
            case 16 -> of.getNetwork();
            case 17 -> of.getPlan();
            case 18 -> of.getFollows();
            case 19 -> of.getOutcomes();
            case 20 -> of.getDocuments();
            case 21 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, ConsultationBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.id((ConsultationId) value);
            case 1 -> builder.title((LocalizedText) value);
            case 2 -> builder.kind((ConsultationKind) value);
            case 3 -> builder.level((ConsultationLevel) value);
            case 4 -> builder.state((ConsultationState) value);
            case 5 -> builder.mode((ConsultationMode) value);
            case 6 -> builder.relation((ConsultationRelation) value);
            case 7 -> builder.addDate((SourcedRange) value);
            case 8 -> builder.venue((Venue) value);
            case 9 -> builder.addHost((Actor) value);
            case 10 -> builder.addOrganizer((Actor) value);
            case 11 -> builder.addSupporter((Actor) value);
            case 12 -> builder.addAttendance((Attendance) value);
            case 13 -> builder.addParticipating((MemberStateId) value);
            case 14 -> builder.participatingComplete((Boolean) value);
            case 15 -> builder.addTopic((TopicCode) value);
            case 16 -> builder.network((NetworkId) value);
            case 17 -> builder.plan((ActionPlanId) value);
            case 18 -> builder.follows((ConsultationId) value);
            case 19 -> builder.addOutcome((Outcome) value);
            case 20 -> builder.addDocument((Document) value);
            case 21 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(ConsultationBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
