// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.shape.IndicatorShape;
import io.github.cmcmodel.shape.IndicatorValueShape;
import io.github.cmcmodel.testkit.draw.Agreements.Concept;
import io.github.cmcmodel.value.code.IndicatorDirection;
import java.math.BigDecimal;

/** What an indicator measures has a unit, and its targets are where it is meant to move. */
final class IndicatorAgreements implements Concept {
    @Override
    public void agree(Agreements to) {
        to.percent(IndicatorShape.UNIT, indicator -> indicator.settings().silent ? 100 : 80);
        to.value(IndicatorValueShape.VALUE, IndicatorAgreements::value);
    }

    private static BigDecimal value(Draft value) {
        BigDecimal drawn = Numbers.decimal(value.choices());
        Draft indicator = value.outer(IndicatorShape.TARGETS);
        IndicatorValue baseline = indicator == null ? null : indicator.get(IndicatorShape.BASELINE);
        IndicatorDirection direction = indicator == null ? null : indicator.get(IndicatorShape.DIRECTION);
        if (baseline == null || direction == null) {
            return drawn;
        }
        BigDecimal from = baseline.getValue();
        return switch (direction) {
            case INCREASE -> from.add(drawn.abs());
            case DECREASE -> from.subtract(drawn.abs());
            case MAINTAIN ->
                value.choices().below(2) == 1 && from.scale() >= 0 ? from.setScale(from.scale() + 1) : from;
            case REACH -> drawn;
        };
    }
}
