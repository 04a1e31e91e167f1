// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.code.CurrencyCode;
import java.util.Map;
import java.util.Optional;

/** A currency is written as ISO 4217 does, in three capital letters. */
final class CurrenciesHaveThreeLetters implements ObjectRule<Amount> {
    private static final int LENGTH = 3;

    @Override
    public RuleCode code() {
        return RuleCode.AMOUNT_CURRENCY_MALFORMED;
    }

    @Override
    public void check(Amount amount, Breaches breaches) {
        Optional<CurrencyCode> currency = amount.getCurrency();
        if (currency.isPresent() && !isCode(currency.get().value())) {
            breaches.add(Map.of("value", currency.get().value()), "currency");
        }
    }

    private static boolean isCode(String text) {
        return text.length() == LENGTH && text.chars().allMatch(character -> character >= 'A' && character <= 'Z');
    }
}
