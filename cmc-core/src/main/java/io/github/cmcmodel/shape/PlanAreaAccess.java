// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.plan.PlanArea;
import io.github.cmcmodel.plan.PlanAreaBuilder;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;

/**
 * Reads and builds values of {@link PlanArea} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class PlanAreaAccess extends Access<PlanArea, PlanAreaBuilder> {
    static Shape.Table<PlanArea, PlanAreaBuilder> table(String description) {
        return new Shape.Table<>(PlanArea.class, new PlanAreaAccess(), description);
    }

    @Override
    PlanAreaBuilder builder() {
        return new PlanAreaBuilder();
    }

    @Override
    PlanArea build(PlanAreaBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, PlanArea of) {
        return switch (at) {
            case 0 -> of.getCode();
            case 1 -> of.getTitle();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, PlanAreaBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.code((String) value);
            case 1 -> builder.title((LocalizedText) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(PlanAreaBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
