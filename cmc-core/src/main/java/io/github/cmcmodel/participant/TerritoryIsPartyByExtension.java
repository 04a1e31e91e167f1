// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.participant;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.code.Standing;
import java.util.Map;

/** A treaty reaches a territory by extension, never by the territory's own ratification, accession or succession. */
final class TerritoryIsPartyByExtension implements ObjectRule<MemberState> {
    @Override
    public RuleCode code() {
        return RuleCode.TERRITORY_PARTY_WITHOUT_EXTENSION;
    }

    @Override
    public void check(MemberState memberState, Breaches breaches) {
        if (memberState.getStanding() != Standing.TERRITORY) {
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
