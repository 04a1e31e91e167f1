// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.PartialDate;
import java.util.Map;
import java.util.Optional;

/** No term was agreed after it had ended. */
final class TermsAreAgreedBeforeTheyEnd implements ObjectRule<Term> {
    @Override
    public RuleCode code() {
        return RuleCode.TERM_AGREED_AFTER_END;
    }

    @Override
    public void check(Term term, Breaches breaches) {
        Optional<PartialDate> end = term.getRange().end().date();
        Optional<PartialDate> agreed = term.getAgreed();
        if (term.counts() && end.isPresent() && agreed.isPresent() && end.get().isBefore(agreed.get())) {
            breaches.add(
                    Map.of("agreed", agreed.get().toString(), "end", end.get().toString()), "agreed");
        }
    }
}
