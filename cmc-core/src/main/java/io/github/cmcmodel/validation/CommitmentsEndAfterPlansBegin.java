// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.Term;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.RangeEnd;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** No term of a commitment ends before the time that its plan is meant for. */
final class CommitmentsEndAfterPlansBegin implements Rule {
    @Override
    public RuleCode code() {
        return RuleCode.COMMITMENT_END_BEFORE_PLAN;
    }

    @Override
    public List<RulePlace> places() {
        return List.of(RulePlace.of(Term.class, "range"));
    }

    @Override
    public void check(MechanismIndex index, LocalDate today, Breaches breaches) {
        List<Commitment> all = index.mechanism().getCommitments();
        for (int at = 0; at < all.size(); at++) {
            if (!all.get(at).getTerms().isEmpty()) {
                check(all.get(at), at, index, breaches);
            }
        }
    }

    private static void check(Commitment commitment, int at, MechanismIndex index, Breaches breaches) {
        Optional<ActionPlan> plan = commitment.getPlan().flatMap(index::find);
        Optional<PartialDate> start =
                plan.flatMap(ActionPlan::getHorizon).map(DateRange::start).flatMap(RangeEnd::date);
        if (start.isEmpty()) {
            return;
        }
        for (int term = 0; term < commitment.getTerms().size(); term++) {
            Term each = commitment.getTerms().get(term);
            Optional<PartialDate> end = each.counts() ? each.getRange().end().date() : Optional.empty();
            if (end.isPresent() && end.get().isBefore(start.get())) {
                breaches.add(
                        Pointer.ROOT.path("commitments", at, "terms", term, "range"),
                        Map.of(
                                "end",
                                end.get().toString(),
                                "plan",
                                plan.get().getId().value()));
            }
        }
    }
}
