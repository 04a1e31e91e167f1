// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.network.FocalPointPersonBuilder;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.SharingLevel;

/**
 * Reads and builds values of {@link FocalPointPerson} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class FocalPointPersonAccess extends Access<FocalPointPerson, FocalPointPersonBuilder> {
    static Shape.Table<FocalPointPerson, FocalPointPersonBuilder> table(String description) {
        return new Shape.Table<>(FocalPointPerson.class, new FocalPointPersonAccess(), description);
    }

    @Override
    FocalPointPersonBuilder builder() {
        return new FocalPointPersonBuilder();
    }

    @Override
    FocalPointPerson build(FocalPointPersonBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, FocalPointPerson of) {
        return switch (at) {
            case 0 -> of.getName();
            case 1 -> of.getEmail();
            case 2 -> of.getTelephone();
            case 3 -> of.getPurpose();
            case 4 -> of.getValidUntil();
            case 5 -> of.getSharing();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, FocalPointPersonBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.name((String) value);
            case 1 -> builder.email((String) value);
            case 2 -> builder.telephone((String) value);
            case 3 -> builder.purpose((LocalizedText) value);
            case 4 -> builder.validUntil((PartialDate) value);
            case 5 -> builder.sharing((SharingLevel) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(FocalPointPersonBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
