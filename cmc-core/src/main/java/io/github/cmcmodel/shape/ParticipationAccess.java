// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.participant.Participation;
import io.github.cmcmodel.participant.ParticipationBuilder;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.code.ParticipationRole;

/**
 * Reads and builds values of {@link Participation} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class ParticipationAccess extends Access<Participation, ParticipationBuilder> {
    static Shape.Table<Participation, ParticipationBuilder> table(String description) {
        return new Shape.Table<>(Participation.class, new ParticipationAccess(), description);
    }

    @Override
    ParticipationBuilder builder() {
        return new ParticipationBuilder();
    }

    @Override
    Participation build(ParticipationBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, Participation of) {
        return switch (at) {
            case 0 -> of.getRole();
            case 1 -> of.getRange();
            case 2 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, ParticipationBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.role((ParticipationRole) value);
            case 1 -> builder.range((DateRange) value);
            case 2 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(ParticipationBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
