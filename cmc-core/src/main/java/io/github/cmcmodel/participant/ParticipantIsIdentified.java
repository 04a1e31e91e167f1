// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.participant;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;

/** A country code tells which state or territory is meant. */
final class ParticipantIsIdentified implements ObjectRule<MemberState> {
    @Override
    public RuleCode code() {
        return RuleCode.PARTICIPANT_UNIDENTIFIED;
    }

    @Override
    public boolean concludesFromAbsence() {
        return true;
    }

    @Override
    public void check(MemberState memberState, Breaches breaches) {
        if (!isIdentified(memberState)) {
            breaches.add(Map.of());
        }
    }

    static boolean isIdentified(MemberState state) {
        return state.getAlpha2().isPresent()
                || state.getAlpha3().isPresent()
                || state.getM49().isPresent();
    }
}
