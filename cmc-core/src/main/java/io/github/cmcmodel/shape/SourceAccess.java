// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.source.Source;
import io.github.cmcmodel.source.SourceBuilder;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.id.SourceId;

/**
 * Reads and builds values of {@link Source} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class SourceAccess extends Access<Source, SourceBuilder> {
    static Shape.Table<Source, SourceBuilder> table(String description) {
        return new Shape.Table<>(Source.class, new SourceAccess(), description);
    }

    @Override
    SourceBuilder builder() {
        return new SourceBuilder();
    }

    @Override
    Source build(SourceBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, Source of) {
        return switch (at) {
            case 0 -> of.getId();
            case 1 -> of.getTitle();
            case 2 -> of.getPublisher();
            case 3 -> of.getUrls();
            case 4 -> of.getPublished();
            case 5 -> of.getNote();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, SourceBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.id((SourceId) value);
            case 1 -> builder.title((LocalizedText) value);
            case 2 -> builder.publisher((LocalizedText) value);
            case 3 -> builder.addUrl((String) value);
            case 4 -> builder.published((PartialDate) value);
            case 5 -> builder.note((LocalizedText) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(SourceBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
