// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.participant;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.code.StandingCategory;
import java.util.Map;

/** A country or territory that is part of a state, and is told from others by a code, says which state that is. */
final class TerritoryIsPartOfState implements ObjectRule<MemberState> {
    @Override
    public RuleCode code() {
        return RuleCode.TERRITORY_WITHOUT_STATE;
    }

    @Override
    public boolean concludesFromAbsence() {
        return true;
    }

    @Override
    public void check(MemberState memberState, Breaches breaches) {
        if (memberState.hasStanding(StandingCategory.PART_OF_STATE)
                && ParticipantIsIdentified.isIdentified(memberState)
                && memberState.getPartOf().isEmpty()) {
            breaches.add(Map.of());
        }
    }
}
