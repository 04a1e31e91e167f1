// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** The greatest number of a range is not below its least. */
final class RangesOfValuesAreInOrder implements ObjectRule<IndicatorValue> {
    @Override
    public RuleCode code() {
        return RuleCode.INDICATOR_UP_TO_BELOW_VALUE;
    }

    @Override
    public void check(IndicatorValue value, Breaches breaches) {
        Optional<BigDecimal> least = value.getValue();
        Optional<BigDecimal> most = value.getUpTo();
        if (least.isPresent() && most.isPresent() && most.get().compareTo(least.get()) < 0) {
            breaches.add(
                    Map.of("value", least.get().toString(), "upTo", most.get().toString()), "upTo");
        }
    }
}
