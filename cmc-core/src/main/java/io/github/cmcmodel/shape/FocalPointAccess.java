// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.network.FocalPoint;
import io.github.cmcmodel.network.FocalPointBuilder;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;

/**
 * Reads and builds values of {@link FocalPoint} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class FocalPointAccess extends Access<FocalPoint, FocalPointBuilder> {
    static Shape.Table<FocalPoint, FocalPointBuilder> table(String description) {
        return new Shape.Table<>(FocalPoint.class, new FocalPointAccess(), description);
    }

    @Override
    FocalPointBuilder builder() {
        return new FocalPointBuilder();
    }

    @Override
    FocalPoint build(FocalPointBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, FocalPoint of) {
        return switch (at) {
            case 0 -> of.getInstitution();
            case 1 -> of.getRole();
            case 2 -> of.getActor();
            case 3 -> of.getPerson();
            case 4 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, FocalPointBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.institution((LocalizedText) value);
            case 1 -> builder.role((LocalizedText) value);
            case 2 -> builder.actor((Actor) value);
            case 3 -> builder.person((FocalPointPerson) value);
            case 4 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(FocalPointBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
