// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.SourcedDate;
import io.github.cmcmodel.source.SourcedDateBuilder;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.PartialDate;

/**
 * Reads and builds values of {@link SourcedDate} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class SourcedDateAccess extends Access<SourcedDate, SourcedDateBuilder> {
    static Shape.Table<SourcedDate, SourcedDateBuilder> table(String description) {
        return new Shape.Table<>(SourcedDate.class, new SourcedDateAccess(), description);
    }

    @Override
    SourcedDateBuilder builder() {
        return new SourcedDateBuilder();
    }

    @Override
    SourcedDate build(SourcedDateBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, SourcedDate of) {
        return switch (at) {
            case 0 -> of.getDate();
            case 1 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, SourcedDateBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.date((PartialDate) value);
            case 1 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(SourcedDateBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
