// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.network.FocalPoint;
import io.github.cmcmodel.network.Network;
import io.github.cmcmodel.network.NetworkBuilder;
import io.github.cmcmodel.network.NetworkMember;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.NetworkState;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ConsultationId;
import io.github.cmcmodel.value.id.NetworkId;

/**
 * Reads and builds values of {@link Network} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class NetworkAccess extends Access<Network, NetworkBuilder> {
    static Shape.Table<Network, NetworkBuilder> table(String description) {
        return new Shape.Table<>(Network.class, new NetworkAccess(), description);
    }

    @Override
    NetworkBuilder builder() {
        return new NetworkBuilder();
    }

    @Override
    Network build(NetworkBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, Network of) {
        return switch (at) {
            case 0 -> of.getId();
            case 1 -> of.getName();
            case 2 -> of.getTopics();
            case 3 -> of.getMandate();
            case 4 -> of.getState();
            case 5 -> of.getSince();
            case 6 -> of.getMembers();
            case 7 -> of.getFocalPoints();
            case 8 -> of.getConsultations();
            case 9 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, NetworkBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.id((NetworkId) value);
            case 1 -> builder.name((LocalizedText) value);
            case 2 -> builder.addTopic((TopicCode) value);
            case 3 -> builder.mandate((LocalizedText) value);
            case 4 -> builder.state((NetworkState) value);
            case 5 -> builder.since((PartialDate) value);
            case 6 -> builder.addMember((NetworkMember) value);
            case 7 -> builder.addFocalPoint((FocalPoint) value);
            case 8 -> builder.addConsultation((ConsultationId) value);
            case 9 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(NetworkBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
