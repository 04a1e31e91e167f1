// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.mechanism.Organization;
import io.github.cmcmodel.mechanism.OrganizationBuilder;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.OrganizationKind;
import io.github.cmcmodel.value.id.OrganizationId;

/**
 * Reads and builds values of {@link Organization} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class OrganizationAccess extends Access<Organization, OrganizationBuilder> {
    static Shape.Table<Organization, OrganizationBuilder> table(String description) {
        return new Shape.Table<>(Organization.class, new OrganizationAccess(), description);
    }

    @Override
    OrganizationBuilder builder() {
        return new OrganizationBuilder();
    }

    @Override
    Organization build(OrganizationBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, Organization of) {
        return switch (at) {
            case 0 -> of.getId();
            case 1 -> of.getName();
            case 2 -> of.getAcronym();
            case 3 -> of.getKind();
            case 4 -> of.getUrl();
            case 5 -> of.getParent();
            case 6 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, OrganizationBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.id((OrganizationId) value);
            case 1 -> builder.name((LocalizedText) value);
            case 2 -> builder.acronym((String) value);
            case 3 -> builder.kind((OrganizationKind) value);
            case 4 -> builder.url((String) value);
            case 5 -> builder.parent((OrganizationId) value);
            case 6 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(OrganizationBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
