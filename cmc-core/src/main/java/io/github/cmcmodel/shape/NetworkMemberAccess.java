// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.network.NetworkMember;
import io.github.cmcmodel.network.NetworkMemberBuilder;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.code.NetworkRole;

/**
 * Reads and builds values of {@link NetworkMember} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class NetworkMemberAccess extends Access<NetworkMember, NetworkMemberBuilder> {
    static Shape.Table<NetworkMember, NetworkMemberBuilder> table(String description) {
        return new Shape.Table<>(NetworkMember.class, new NetworkMemberAccess(), description);
    }

    @Override
    NetworkMemberBuilder builder() {
        return new NetworkMemberBuilder();
    }

    @Override
    NetworkMember build(NetworkMemberBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, NetworkMember of) {
        return switch (at) {
            case 0 -> of.getActor();
            case 1 -> of.getRole();
            case 2 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, NetworkMemberBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.actor((Actor) value);
            case 1 -> builder.role((NetworkRole) value);
            case 2 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(NetworkMemberBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
