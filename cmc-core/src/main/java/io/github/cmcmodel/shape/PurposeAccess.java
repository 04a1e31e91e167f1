// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.mechanism.Purpose;
import io.github.cmcmodel.mechanism.PurposeBuilder;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.PurposeCode;

/**
 * Reads and builds values of {@link Purpose} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class PurposeAccess extends Access<Purpose, PurposeBuilder> {
    static Shape.Table<Purpose, PurposeBuilder> table(String description) {
        return new Shape.Table<>(Purpose.class, new PurposeAccess(), description);
    }

    @Override
    PurposeBuilder builder() {
        return new PurposeBuilder();
    }

    @Override
    Purpose build(PurposeBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, Purpose of) {
        return switch (at) {
            case 0 -> of.getCode();
            case 1 -> of.getText();
            case 2 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, PurposeBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.code((PurposeCode) value);
            case 1 -> builder.text((LocalizedText) value);
            case 2 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(PurposeBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
