// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.SourcedRange;
import io.github.cmcmodel.source.SourcedRangeBuilder;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.Extensions;

/**
 * Reads and builds values of {@link SourcedRange} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class SourcedRangeAccess extends Access<SourcedRange, SourcedRangeBuilder> {
    static Shape.Table<SourcedRange, SourcedRangeBuilder> table(String description) {
        return new Shape.Table<>(SourcedRange.class, new SourcedRangeAccess(), description);
    }

    @Override
    SourcedRangeBuilder builder() {
        return new SourcedRangeBuilder();
    }

    @Override
    SourcedRange build(SourcedRangeBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, SourcedRange of) {
        return switch (at) {
            case 0 -> of.getRange();
            case 1 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, SourcedRangeBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.range((DateRange) value);
            case 1 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(SourcedRangeBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
