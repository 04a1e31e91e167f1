// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.participant;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.code.StandingCategory;
import java.util.Map;

/** A sovereign state is part of no other. */
final class StateIsPartOfNone implements ObjectRule<MemberState> {
    @Override
    public RuleCode code() {
        return RuleCode.STATE_PART_OF_ANOTHER;
    }

    @Override
    public void check(MemberState memberState, Breaches breaches) {
        memberState
                .getPartOf()
                .filter(state -> memberState.hasStanding(StandingCategory.SOVEREIGN))
                .ifPresent(state -> breaches.add(Map.of("state", state), "partOf"));
    }
}
