// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.RangeEnd;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** No commitment ends before the time that its plan is meant for. */
final class CommitmentsEndAfterPlansBegin implements Rule {
    @Override
    public RuleCode code() {
        return RuleCode.COMMITMENT_END_BEFORE_PLAN;
    }

    @Override
    public List<RulePlace> places() {
        return List.of(RulePlace.of(Commitment.class, "range"));
    }

    @Override
    public void check(MechanismIndex index, LocalDate today, Breaches breaches) {
        List<Commitment> all = index.mechanism().getCommitments();
        for (int at = 0; at < all.size(); at++) {
            Optional<PartialDate> end =
                    all.get(at).getRange().map(DateRange::end).flatMap(RangeEnd::date);
            if (end.isEmpty()) {
                continue;
            }
            Optional<PartialDate> start = index.find(all.get(at).getPlan())
                    .flatMap(ActionPlan::getHorizon)
                    .map(DateRange::start)
                    .flatMap(RangeEnd::date);
            if (start.isPresent() && end.get().isBefore(start.get())) {
                breaches.add(
                        Pointer.ROOT.path("commitments", at, "range"),
                        Map.of(
                                "end",
                                end.get().toString(),
                                "plan",
                                all.get(at).getPlan().value()));
            }
        }
    }
}
