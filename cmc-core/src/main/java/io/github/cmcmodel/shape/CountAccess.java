// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.code.CountQualifier;

/**
 * Reads and builds values of {@link Count} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class CountAccess extends Access<Count, CountParts> {
    static Shape.Table<Count, CountParts> table(String description) {
        return new Shape.Table<>(Count.class, new CountAccess(), description);
    }

    @Override
    CountParts builder() {
        return new CountParts();
    }

    @Override
    Count build(CountParts builder) {
        return builder.build();
    }

    @Override
    Object get(int at, Count of) {
        return switch (at) {
            case 0 -> of.value();
            case 1 -> of.qualifier();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, CountParts builder, Object value) {
        switch (at) {
            case 0 -> builder.value((Long) value);
            case 1 -> builder.qualifier((CountQualifier) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(CountParts builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
