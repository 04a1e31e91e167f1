// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.participant.ActorBuilder;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.ActorKind;
import io.github.cmcmodel.value.id.ActorId;

/**
 * Reads and builds values of {@link Actor} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class ActorAccess extends Access<Actor, ActorBuilder> {
    static Shape.Table<Actor, ActorBuilder> table(String description) {
        return new Shape.Table<>(Actor.class, new ActorAccess(), description);
    }

    @Override
    ActorBuilder builder() {
        return new ActorBuilder();
    }

    @Override
    Actor build(ActorBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, Actor of) {
        return switch (at) {
            case 0 -> of.getKind();
            case 1 -> of.getId();
            case 2 -> of.getInstitution();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, ActorBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.kind((ActorKind) value);
            case 1 -> builder.id((ActorId) value);
            case 2 -> builder.institution((LocalizedText) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(ActorBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
