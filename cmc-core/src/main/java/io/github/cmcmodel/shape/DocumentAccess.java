// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.Document;
import io.github.cmcmodel.source.DocumentBuilder;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;

/**
 * Reads and builds values of {@link Document} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class DocumentAccess extends Access<Document, DocumentBuilder> {
    static Shape.Table<Document, DocumentBuilder> table(String description) {
        return new Shape.Table<>(Document.class, new DocumentAccess(), description);
    }

    @Override
    DocumentBuilder builder() {
        return new DocumentBuilder();
    }

    @Override
    Document build(DocumentBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, Document of) {
        return switch (at) {
            case 0 -> of.getTitle();
            case 1 -> of.getUrl();
            case 2 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, DocumentBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.title((LocalizedText) value);
            case 1 -> builder.url((String) value);
            case 2 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(DocumentBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
