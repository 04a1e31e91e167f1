// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.mechanism.Secretariat;
import io.github.cmcmodel.mechanism.SecretariatBuilder;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.SecretariatState;
import io.github.cmcmodel.value.id.OrganizationId;

/**
 * Reads and builds values of {@link Secretariat} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class SecretariatAccess extends Access<Secretariat, SecretariatBuilder> {
    static Shape.Table<Secretariat, SecretariatBuilder> table(String description) {
        return new Shape.Table<>(Secretariat.class, new SecretariatAccess(), description);
    }

    @Override
    SecretariatBuilder builder() {
        return new SecretariatBuilder();
    }

    @Override
    Secretariat build(SecretariatBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, Secretariat of) {
        return switch (at) {
            case 0 -> of.getHost();
            case 1 -> of.getState();
            case 2 -> of.getFunctions();
            case 3 -> of.getRange();
            case 4 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, SecretariatBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.host((OrganizationId) value);
            case 1 -> builder.state((SecretariatState) value);
            case 2 -> builder.addFunction((LocalizedText) value);
            case 3 -> builder.range((DateRange) value);
            case 4 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(SecretariatBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
