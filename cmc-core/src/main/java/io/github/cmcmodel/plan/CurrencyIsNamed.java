// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;

/** A sum of money is in a currency. */
final class CurrencyIsNamed implements ObjectRule<Amount> {
    @Override
    public RuleCode code() {
        return RuleCode.AMOUNT_WITHOUT_CURRENCY;
    }

    @Override
    public boolean concludesFromAbsence() {
        return true;
    }

    @Override
    public void check(Amount amount, Breaches breaches) {
        if (amount.getCurrency().isEmpty()) {
            breaches.add(Map.of());
        }
    }
}
