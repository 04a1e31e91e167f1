// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.plan;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** No milestone ends after every term of its commitment has ended, or before each of them begins. */
final class MilestonesEndWithCommitment implements ObjectRule<Commitment> {
    @Override
    public RuleCode code() {
        return RuleCode.COMMITMENT_MILESTONE_OUTSIDE_TERM;
    }

    @Override
    public boolean concludesFromAbsence() {
        return true; // a term that could not be read may be the longer one
    }

    @Override
    public void check(Commitment commitment, Breaches breaches) {
        List<Term> terms = commitment.getTerms().stream().filter(Term::counts).toList();
        if (terms.isEmpty() || commitment.getMilestones().isEmpty()) {
            return;
        }
        LocalDate first = terms.stream()
                .map(term -> term.getRange().earliest().orElse(LocalDate.MIN))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = terms.stream()
                .map(term -> term.getRange().latest().orElse(LocalDate.MAX))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        for (int milestone = 0; milestone < commitment.getMilestones().size(); milestone++) {
            List<Term> its = commitment.getMilestones().get(milestone).getTerms();
            for (int at = 0; at < its.size(); at++) {
                Optional<PartialDate> end =
                        its.get(at).counts() ? its.get(at).getRange().end().date() : Optional.empty();
                if (end.isPresent()
                        && (end.get().earliestPossible().isAfter(last)
                                || end.get().latestPossible().isBefore(first))) {
                    breaches.add(Map.of("end", end.get().toString()), "milestones", milestone, "terms", at, "range");
                }
            }
        }
    }
}
