// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.plan.IndicatorValueBuilder;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.PartialDate;
import java.math.BigDecimal;

/**
 * Reads and builds values of {@link IndicatorValue} by the places of their attributes in the table.
 *
 * <p>Generated from the table by AccessSources; mvn -Dcmc.update-docs=true test writes it anew.
 */
final class IndicatorValueAccess extends Access<IndicatorValue, IndicatorValueBuilder> {
    static Shape.Table<IndicatorValue, IndicatorValueBuilder> table(String description) {
        return new Shape.Table<>(IndicatorValue.class, new IndicatorValueAccess(), description);
    }

    @Override
    IndicatorValueBuilder builder() {
        return new IndicatorValueBuilder();
    }

    @Override
    IndicatorValue build(IndicatorValueBuilder builder) {
        return builder.build();
    }

    @Override
    Object get(int at, IndicatorValue of) {
        return switch (at) {
            case 0 -> of.getValue();
            case 1 -> of.getDate();
            case 2 -> of.getCitations();
            default -> throw unknown(at);
        };
    }

    @Override
    void set(int at, IndicatorValueBuilder builder, Object value) {
        switch (at) {
            case 0 -> builder.value((BigDecimal) value);
            case 1 -> builder.date((PartialDate) value);
            case 2 -> builder.addCitation((Citation) value);
            default -> throw unknown(at);
        }
    }

    @Override
    void extensions(IndicatorValueBuilder builder, Extensions unknown) {
        builder.extensions(unknown);
    }
}
