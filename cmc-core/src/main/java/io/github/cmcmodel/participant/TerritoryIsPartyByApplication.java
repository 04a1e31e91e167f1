// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.participant;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.code.StandingCategory;
import java.util.Map;

/**
 * A treaty reaches a country or territory that is part of a state because that state made it apply there, never by a
 * ratification, accession or succession of its own.
 */
final class TerritoryIsPartyByApplication implements ObjectRule<MemberState> {
    @Override
    public RuleCode code() {
        return RuleCode.TERRITORY_PARTY_IN_OWN_RIGHT;
    }

    @Override
    public void check(MemberState memberState, Breaches breaches) {
        if (!memberState.hasStanding(StandingCategory.PART_OF_STATE)) {
            return;
        }
        for (int at = 0; at < memberState.getInstruments().size(); at++) {
            InstrumentStatus status = memberState.getInstruments().get(at);
            if (status.makesParty()) {
                breaches.add(
                        Map.of(
                                "instrument", status.getInstrument().value(),
                                "action", status.getAction().value()),
                        "instruments",
                        at,
                        "action");
            }
        }
    }
}
