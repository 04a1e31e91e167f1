// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.participant.Affiliation;
import io.github.cmcmodel.participant.AffiliationBuilder;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.code.AffiliationStatus;
import io.github.cmcmodel.value.id.OrganizationId;

/**
 * Reads and builds values of {@link Affiliation} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class AffiliationAccess extends Access<Affiliation, AffiliationBuilder> {
    static Shape.Table<Affiliation, AffiliationBuilder> table(String description) {
        return new Shape.Table<>(Affiliation.class, new AffiliationAccess(), description);
    }

    @Override
    AffiliationBuilder builder() {
        return new AffiliationBuilder();
    }

    @Override
    Affiliation build(AffiliationBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, Affiliation of) {
        return switch (at) {
            case 0 -> of.getOrganization();
            case 1 -> of.getStatus();
            case 2 -> of.getRange();
            case 3 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, AffiliationBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.organization((OrganizationId) value);
            case 1 -> builder.status((AffiliationStatus) value);
            case 2 -> builder.range((DateRange) value);
            case 3 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(AffiliationBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
