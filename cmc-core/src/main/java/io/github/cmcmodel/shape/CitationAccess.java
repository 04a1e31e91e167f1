// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.CitationBuilder;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.CitationMark;
import io.github.cmcmodel.value.id.SourceId;

/**
 * Reads and builds values of {@link Citation} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class CitationAccess extends Access<Citation, CitationBuilder> {
    static Shape.Table<Citation, CitationBuilder> table(String description) {
        return new Shape.Table<>(Citation.class, new CitationAccess(), description);
    }

    @Override
    CitationBuilder builder() {
        return new CitationBuilder();
    }

    @Override
    Citation build(CitationBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, Citation of) {
        return switch (at) {
            case 0 -> of.getSource();
            case 1 -> of.getPage();
            case 2 -> of.getAsOf();
            case 3 -> of.getMark();
            case 4 -> of.getNote();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, CitationBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.source((SourceId) value);
            case 1 -> builder.page((String) value);
            case 2 -> builder.asOf((PartialDate) value);
            case 3 -> builder.mark((CitationMark) value);
            case 4 -> builder.note((LocalizedText) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(CitationBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
