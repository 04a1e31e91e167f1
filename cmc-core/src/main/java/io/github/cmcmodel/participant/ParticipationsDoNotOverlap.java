// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.participant;

import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import java.util.List;
import java.util.Map;

/** Nobody takes part twice in one role at one time. */
final class ParticipationsDoNotOverlap implements ObjectRule<MemberState> {
    @Override
    public RuleCode code() {
        return RuleCode.PARTICIPATION_OVERLAP;
    }

    @Override
    public void check(MemberState memberState, Breaches breaches) {
        List<Participation> all = memberState.getParticipations();
        for (int later = 1; later < all.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (overlap(all.get(earlier), all.get(later))) {
                    breaches.add(
                            Map.of("role", all.get(later).getRole().value(), "other", earlier),
                            "participations",
                            later);
                    break;
                }
            }
        }
    }

    /** Only ranges that are known can be seen to overlap. */
    private static boolean overlap(Participation first, Participation second) {
        return first.getRole().equals(second.getRole())
                && first.getRange().isPresent()
                && second.getRange().isPresent()
                && first.getRange().get().overlaps(second.getRange().get());
    }
}
