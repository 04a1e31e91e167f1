// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.IndicatorShape;
import io.github.cmcmodel.shape.IndicatorValueShape;
import io.github.cmcmodel.testkit.draw.Agreements.Concept;
import io.github.cmcmodel.value.code.IndicatorDirection;
import io.github.cmcmodel.value.code.IndicatorMeasure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What an indicator measures has a unit, and its targets are where it is meant to move. */
final class IndicatorAgreements implements Concept {
    @Override
    public void agree(Agreements to) {
        to.percent(IndicatorShape.UNIT, indicator -> indicator.settings().silent ? 100 : 80);
        to.percent(IndicatorValueShape.VALUE, value -> 90);
        to.value(IndicatorValueShape.VALUE, IndicatorAgreements::value);
        to.percent(IndicatorValueShape.UP_TO, value -> value.get(IndicatorValueShape.VALUE) == null ? 0 : 20);
        to.value(IndicatorValueShape.UP_TO, IndicatorAgreements::upTo);
        to.percent(IndicatorValueShape.TEXT, IndicatorAgreements::textPercent);
        to.percent(IndicatorValueShape.DIMENSIONS, value -> 20);
        to.percent(IndicatorValueShape.DATE, IndicatorAgreements::datePercent);
        to.percent(IndicatorValueShape.PERIOD, value -> value.get(IndicatorValueShape.DATE) == null ? 100 : 0);
    }

    private static @Nullable IndicatorMeasure measure(Draft value, Attribute<?, ?, ?> holder) {
        Draft indicator = value.outer(holder);
        return indicator == null ? null : indicator.get(IndicatorShape.MEASURE);
    }

    private static int textPercent(Draft value) {
        boolean words = measure(value, IndicatorShape.OBSERVATIONS) == IndicatorMeasure.QUALITATIVE
                || measure(value, IndicatorShape.TARGETS) == IndicatorMeasure.QUALITATIVE;
        return words && !value.settings().conflicts ? 100 : 20;
    }

    /** What is observed of a flow came in a period. */
    private static int datePercent(Draft value) {
        boolean flow = measure(value, IndicatorShape.OBSERVATIONS) == IndicatorMeasure.FLOW;
        boolean period = value.sampler.requires(IndicatorValueShape.PERIOD);
        return period ? 0 : flow ? value.settings().conflicts ? 30 : 0 : 85;
    }

    private static BigDecimal upTo(Draft value) {
        BigDecimal least = value.get(IndicatorValueShape.VALUE);
        BigDecimal more = Numbers.decimal(value.choices()).abs();
        return least == null ? more : least.add(more);
    }

    private static BigDecimal value(Draft value) {
        BigDecimal drawn = Numbers.decimal(value.choices());
        Draft indicator = value.outer(IndicatorShape.TARGETS);
        IndicatorValue baseline = indicator == null ? null : indicator.get(IndicatorShape.BASELINE);
        IndicatorDirection direction = indicator == null ? null : indicator.get(IndicatorShape.DIRECTION);
        BigDecimal from = baseline == null ? null : baseline.getValue().orElse(null);
        if (from == null || direction == null) {
            return drawn;
        }
        return switch (direction) {
            case INCREASE -> from.add(drawn.abs());
            case DECREASE -> from.subtract(drawn.abs());
            case MAINTAIN ->
                value.choices().below(2) == 1 && from.scale() >= 0 ? from.setScale(from.scale() + 1) : from;
            case REACH -> drawn;
        };
    }
}
