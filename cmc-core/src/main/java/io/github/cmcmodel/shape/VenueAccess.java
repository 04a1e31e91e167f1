// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.consultation.Venue;
import io.github.cmcmodel.consultation.VenueBuilder;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.id.MemberStateId;

/**
 * Reads and builds values of {@link Venue} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class VenueAccess extends Access<Venue, VenueBuilder> {
    static Shape.Table<Venue, VenueBuilder> table(String description) {
        return new Shape.Table<>(Venue.class, new VenueAccess(), description);
    }

    @Override
    VenueBuilder builder() {
        return new VenueBuilder();
    }

    @Override
    Venue build(VenueBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, Venue of) {
        return switch (at) {
            case 0 -> of.getPlace();
            case 1 -> of.getState();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, VenueBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.place((LocalizedText) value);
            case 1 -> builder.state((MemberStateId) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(VenueBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
