// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.plan.ProgressReportBuilder;
import io.github.cmcmodel.plan.ReportSection;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ProgressReportState;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.ProgressReportId;

/**
 * Reads and builds values of {@link ProgressReport} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class ProgressReportAccess extends Access<ProgressReport, ProgressReportBuilder> {
    static Shape.Table<ProgressReport, ProgressReportBuilder> table(String description) {
        return new Shape.Table<>(ProgressReport.class, new ProgressReportAccess(), description);
    }

    @Override
    ProgressReportBuilder builder() {
        return new ProgressReportBuilder();
    }

    @Override
    ProgressReport build(ProgressReportBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, ProgressReport of) {
        return switch (at) {
            case 0 -> of.getId();
            case 1 -> of.getPlan();
            case 2 -> of.getTitle();
            case 3 -> of.getPeriod();
            case 4 -> of.getState();
            case 5 -> of.getPublished();
            case 6 -> of.getSections();
            case 7 -> of.getFollows();
            case 8 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, ProgressReportBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.id((ProgressReportId) value);
            case 1 -> builder.plan((ActionPlanId) value);
            case 2 -> builder.title((LocalizedText) value);
            case 3 -> builder.period((DateRange) value);
            case 4 -> builder.state((ProgressReportState) value);
            case 5 -> builder.published((PartialDate) value);
            case 6 -> builder.addSection((ReportSection) value);
            case 7 -> builder.follows((ProgressReportId) value);
            case 8 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(ProgressReportBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
