// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.ConsultativeMechanismBuilder;
import io.github.cmcmodel.mechanism.Organization;
import io.github.cmcmodel.mechanism.Purpose;
import io.github.cmcmodel.mechanism.Secretariat;
import io.github.cmcmodel.network.GoodPractice;
import io.github.cmcmodel.network.Network;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.Source;
import io.github.cmcmodel.source.SourcedDate;
import io.github.cmcmodel.topic.ThematicTopic;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.id.MechanismId;

/**
 * Reads and builds values of {@link ConsultativeMechanism} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class ConsultativeMechanismAccess extends Access<ConsultativeMechanism, ConsultativeMechanismBuilder> {
    static Shape.Table<ConsultativeMechanism, ConsultativeMechanismBuilder> table(String description) {
        return new Shape.Table<>(ConsultativeMechanism.class, new ConsultativeMechanismAccess(), description);
    }

    @Override
    ConsultativeMechanismBuilder builder() {
        return new ConsultativeMechanismBuilder();
    }

    @Override
    ConsultativeMechanism build(ConsultativeMechanismBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, ConsultativeMechanism of) {
        return switch (at) {
            case 0 -> of.getId();
            case 1 -> of.getName();
            case 2 -> of.getAcronym();
            case 3 -> of.getDescription();
            case 4 -> of.getEstablished();
            case 5 -> of.getLaunched();
            case 6 -> of.getPurposes();
            case 7 -> of.getParticipants();
            case 8 -> of.getOrganizations();
            case 9 -> of.getSecretariat();
            case 10 -> of.getTopics();
            case 11 -> of.getNetworks();
            case 12 -> of.getConsultations();
            case 13 -> of.getGoodPractices();
            case 14 -> of.getPlans();
            case 15 -> of.getCommitments();
            case 16 -> of.getReports();
            case 17 -> of.getSources();
            case 18 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, ConsultativeMechanismBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.id((MechanismId) value);
            case 1 -> builder.name((LocalizedText) value);
            case 2 -> builder.acronym((String) value);
            case 3 -> builder.description((LocalizedText) value);
            case 4 -> builder.addEstablished((SourcedDate) value);
            case 5 -> builder.addLaunched((SourcedDate) value);
            case 6 -> builder.addPurpose((Purpose) value);
            case 7 -> builder.addParticipant((MemberState) value);
            case 8 -> builder.addOrganization((Organization) value);
            case 9 -> builder.secretariat((Secretariat) value);
            case 10 -> builder.addTopic((ThematicTopic) value);
            case 11 -> builder.addNetwork((Network) value);
            case 12 -> builder.addConsultation((Consultation) value);
            case 13 -> builder.addGoodPractice((GoodPractice) value);
            case 14 -> builder.addPlan((ActionPlan) value);
            case 15 -> builder.addCommitment((Commitment) value);
            case 16 -> builder.addReport((ProgressReport) value);
            case 17 -> builder.addSource((Source) value);
            case 18 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(ConsultativeMechanismBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
