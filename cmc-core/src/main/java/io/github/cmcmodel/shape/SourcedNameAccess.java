// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.SourcedName;
import io.github.cmcmodel.source.SourcedNameBuilder;
import io.github.cmcmodel.value.Extensions;

/**
 * Reads and builds values of {@link SourcedName} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class SourcedNameAccess extends Access<SourcedName, SourcedNameBuilder> {
    static Shape.Table<SourcedName, SourcedNameBuilder> table(String description) {
        return new Shape.Table<>(SourcedName.class, new SourcedNameAccess(), description);
    }

    @Override
    SourcedNameBuilder builder() {
        return new SourcedNameBuilder();
    }

    @Override
    SourcedName build(SourcedNameBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, SourcedName of) {
        return switch (at) {
            case 0 -> of.getName();
            case 1 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, SourcedNameBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.name((String) value);
            case 1 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(SourcedNameBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
