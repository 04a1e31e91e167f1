// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.plan.ProgressUpdateBuilder;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.id.ProgressUpdateId;

/**
 * Reads and builds values of {@link ProgressUpdate} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class ProgressUpdateAccess extends Access<ProgressUpdate, ProgressUpdateBuilder> {
    static Shape.Table<ProgressUpdate, ProgressUpdateBuilder> table(String description) {
        return new Shape.Table<>(ProgressUpdate.class, new ProgressUpdateAccess(), description);
    }

    @Override
    ProgressUpdateBuilder builder() {
        return new ProgressUpdateBuilder();
    }

    @Override
    ProgressUpdate build(ProgressUpdateBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, ProgressUpdate of) {
        return switch (at) {
            case 0 -> of.getId();
            case 1 -> of.getDate();
            case 2 -> of.getStatus();
            case 3 -> of.getNarrative();
            case 4 -> of.getReplaces();
            case 5 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, ProgressUpdateBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.id((ProgressUpdateId) value);
            case 1 -> builder.date((PartialDate) value);
            case 2 -> builder.status((CommitmentStatus) value);
            case 3 -> builder.narrative((LocalizedText) value);
            case 4 -> builder.replaces((ProgressUpdateId) value);
            case 5 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(ProgressUpdateBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
