// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.plan.CommitmentAssessment;
import io.github.cmcmodel.plan.ReportSection;
import io.github.cmcmodel.plan.ReportSectionBuilder;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;

/**
 * Reads and builds values of {@link ReportSection} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class ReportSectionAccess extends Access<ReportSection, ReportSectionBuilder> {
    static Shape.Table<ReportSection, ReportSectionBuilder> table(String description) {
        return new Shape.Table<>(ReportSection.class, new ReportSectionAccess(), description);
    }

    @Override
    ReportSectionBuilder builder() {
        return new ReportSectionBuilder();
    }

    @Override
    ReportSection build(ReportSectionBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, ReportSection of) {
        return switch (at) {
            case 0 -> of.getChapter();
            case 1 -> of.getProgress();
            case 2 -> of.getChallenges();
            case 3 -> of.getPriorities();
            case 4 -> of.getAssessments();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, ReportSectionBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.chapter((String) value);
            case 1 -> builder.progress((LocalizedText) value);
            case 2 -> builder.challenges((LocalizedText) value);
            case 3 -> builder.priorities((LocalizedText) value);
            case 4 -> builder.addAssessment((CommitmentAssessment) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(ReportSectionBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
