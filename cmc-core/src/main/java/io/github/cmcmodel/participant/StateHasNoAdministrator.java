// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.participant;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.code.Standing;
import java.util.Map;

/** A sovereign state is administered by no other. */
final class StateHasNoAdministrator implements ObjectRule<MemberState> {
    @Override
    public RuleCode code() {
        return RuleCode.STATE_WITH_ADMINISTRATOR;
    }

    @Override
    public void check(MemberState memberState, Breaches breaches) {
        memberState
                .getAdministeredBy()
                .filter(administrator -> memberState.getStanding() == Standing.SOVEREIGN_STATE)
                .ifPresent(administrator -> breaches.add(Map.of("administrator", administrator), "administeredBy"));
    }
}
