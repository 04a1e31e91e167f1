// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.plan.PlanArea;
import io.github.cmcmodel.plan.PlanChapter;
import io.github.cmcmodel.plan.PlanChapterBuilder;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;

/**
 * Reads and builds values of {@link PlanChapter} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class PlanChapterAccess extends Access<PlanChapter, PlanChapterBuilder> {
    static Shape.Table<PlanChapter, PlanChapterBuilder> table(String description) {
        return new Shape.Table<>(PlanChapter.class, new PlanChapterAccess(), description);
    }

    @Override
    PlanChapterBuilder builder() {
        return new PlanChapterBuilder();
    }

    @Override
    PlanChapter build(PlanChapterBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, PlanChapter of) {
        return switch (at) {
            case 0 -> of.getNumber();
            case 1 -> of.getTitle();
            case 2 -> of.getAreas();
            case 3 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, PlanChapterBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.number((String) value);
            case 1 -> builder.title((LocalizedText) value);
            case 2 -> builder.addArea((PlanArea) value);
            case 3 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(PlanChapterBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
