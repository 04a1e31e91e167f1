// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.ActionPlanBuilder;
import io.github.cmcmodel.plan.PlanChapter;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ActionPlanState;
import io.github.cmcmodel.value.id.ActionPlanId;

/**
 * Reads and builds values of {@link ActionPlan} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class ActionPlanAccess extends Access<ActionPlan, ActionPlanBuilder> {
    static Shape.Table<ActionPlan, ActionPlanBuilder> table(String description) {
        return new Shape.Table<>(ActionPlan.class, new ActionPlanAccess(), description);
    }

    @Override
    ActionPlanBuilder builder() {
        return new ActionPlanBuilder();
    }

    @Override
    ActionPlan build(ActionPlanBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, ActionPlan of) {
        return switch (at) {
            case 0 -> of.getId();
            case 1 -> of.getTitle();
            case 2 -> of.getAcronym();
            case 3 -> of.getState();
            case 4 -> of.getAdopted();
            case 5 -> of.getHorizon();
            case 6 -> of.getSucceeds();
            case 7 -> of.getChapters();
            case 8 -> of.getReportingCycleYears();
            case 9 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, ActionPlanBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.id((ActionPlanId) value);
            case 1 -> builder.title((LocalizedText) value);
            case 2 -> builder.acronym((String) value);
            case 3 -> builder.state((ActionPlanState) value);
            case 4 -> builder.adopted((PartialDate) value);
            case 5 -> builder.horizon((DateRange) value);
            case 6 -> builder.succeeds((ActionPlanId) value);
            case 7 -> builder.addChapter((PlanChapter) value);
            case 8 -> builder.reportingCycleYears((Integer) value);
            case 9 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(ActionPlanBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
