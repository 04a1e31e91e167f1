// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.participant;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.constraint.OccupiedTime;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.code.ParticipationRole;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Nobody takes part twice in one role at one time. */
final class ParticipationsDoNotOverlap implements ObjectRule<MemberState> {
    @Override
    public RuleCode code() {
        return RuleCode.PARTICIPATION_OVERLAP;
    }

    @Override
    public void check(MemberState memberState, Breaches breaches) {
        Map<ParticipationRole, OccupiedTime<Integer>> taken = new HashMap<>();
        for (int at = 0; at < memberState.getParticipations().size(); at++) {
            ParticipationRole role = memberState.getParticipations().get(at).getRole();
            Optional<DateRange> range = memberState.getParticipations().get(at).getRange();
            if (range.isEmpty()) {
                continue; // only ranges that are known can be seen to overlap
            }
            Optional<Integer> other =
                    taken.computeIfAbsent(role, first -> new OccupiedTime<>()).add(range.get(), at);
            if (other.isPresent()) {
                breaches.add(Map.of("role", role.value(), "other", other.get()), "participations", at);
            }
        }
    }
}
