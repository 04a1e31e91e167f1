// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** No commitment, over one or more steps, takes its own place. */
final class CommitmentsAreSupersededOnce implements Rule {
    @Override
    public RuleCode code() {
        return RuleCode.COMMITMENT_SUPERSEDES_CYCLE;
    }

    @Override
    public List<RulePlace> places() {
        return List.of(RulePlace.of(Commitment.class, "supersedes"));
    }

    @Override
    public void check(MechanismIndex index, LocalDate today, Breaches breaches) {
        List<Commitment> all = index.mechanism().getCommitments();
        for (Cycles.Cycle cycle : Cycles.among(all, Commitment::getId, Commitment::getSupersedes)) {
            breaches.add(
                    Pointer.ROOT.path("commitments", cycle.first(), "supersedes"),
                    Map.of("commitment", all.get(cycle.first()).getId().value()));
        }
    }
}
