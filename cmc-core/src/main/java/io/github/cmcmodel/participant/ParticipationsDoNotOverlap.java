// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.participant;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.constraint.OccupiedTime;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.code.ParticipationRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nobody takes part twice in one role at one time, as far as neither entry is ranked above the other. */
final class ParticipationsDoNotOverlap implements ObjectRule<MemberState> {
    @Override
    public RuleCode code() {
        return RuleCode.PARTICIPATION_OVERLAP;
    }

    @Override
    public void check(MemberState memberState, Breaches breaches) {
        Map<List<Object>, OccupiedTime<Integer>> taken = new HashMap<>();
        for (int at = 0; at < memberState.getParticipations().size(); at++) {
            Participation participation = memberState.getParticipations().get(at);
            ParticipationRole role = participation.getRole();
            Optional<DateRange> range = participation.getRange();
            if (range.isEmpty() || !participation.counts()) {
                continue; // only ranges that are known can be seen to overlap
            }
            Optional<Integer> other = taken.computeIfAbsent(
                            List.of(role, participation.getRank()), first -> new OccupiedTime<>())
                    .add(range.get(), at);
            if (other.isPresent()) {
                breaches.add(Map.of("role", role.value(), "other", other.get()), "participations", at);
            }
        }
    }
}
