// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.IndicatorBuilder;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.IndicatorDirection;
import io.github.cmcmodel.value.id.IndicatorId;

/**
 * Reads and builds values of {@link Indicator} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class IndicatorAccess extends Access<Indicator, IndicatorBuilder> {
    static Shape.Table<Indicator, IndicatorBuilder> table(String description) {
        return new Shape.Table<>(Indicator.class, new IndicatorAccess(), description);
    }

    @Override
    IndicatorBuilder builder() {
        return new IndicatorBuilder();
    }

    @Override
    Indicator build(IndicatorBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, Indicator of) {
        return switch (at) {
            case 0 -> of.getId();
            case 1 -> of.getName();
            case 2 -> of.getUnit();
            case 3 -> of.getDirection();
            case 4 -> of.getBaseline();
            case 5 -> of.getTargets();
            case 6 -> of.getObservations();
            case 7 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, IndicatorBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.id((IndicatorId) value);
            case 1 -> builder.name((LocalizedText) value);
            case 2 -> builder.unit((LocalizedText) value);
            case 3 -> builder.direction((IndicatorDirection) value);
            case 4 -> builder.baseline((IndicatorValue) value);
            case 5 -> builder.addTarget((IndicatorValue) value);
            case 6 -> builder.addObservation((IndicatorValue) value);
            case 7 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(IndicatorBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
