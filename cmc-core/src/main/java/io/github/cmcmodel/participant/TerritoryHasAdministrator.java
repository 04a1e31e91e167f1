// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.participant;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.code.Standing;
import java.util.Map;

/** A territory that is told from others by a code says which state administers it. */
final class TerritoryHasAdministrator implements ObjectRule<MemberState> {
    @Override
    public RuleCode code() {
        return RuleCode.TERRITORY_WITHOUT_ADMINISTRATOR;
    }

    @Override
    public boolean concludesFromAbsence() {
        return true;
    }

    @Override
    public void check(MemberState memberState, Breaches breaches) {
        if (memberState.getStanding() == Standing.TERRITORY
                && ParticipantIsIdentified.isIdentified(memberState)
                && memberState.getAdministeredBy().isEmpty()) {
            breaches.add(Map.of());
        }
    }
}
