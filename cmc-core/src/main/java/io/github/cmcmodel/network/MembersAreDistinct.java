// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.network;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.rule.RuleCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A network lists a member once in each role and for each time. */
final class MembersAreDistinct implements ObjectRule<Network> {
    @Override
    public RuleCode code() {
        return RuleCode.NETWORK_MEMBER_DUPLICATE;
    }

    @Override
    public boolean concludesFromAbsence() {
        return true; // role, institution and time tell entries apart
    }

    @Override
    public void check(Network network, Breaches breaches) {
        Map<List<Object>, Integer> seen = new HashMap<>();
        for (int at = 0; at < network.getMembers().size(); at++) {
            NetworkMember member = network.getMembers().get(at);
            Actor actor = member.getActor();
            if (actor.named().isEmpty() || !member.counts()) {
                continue; // nothing tells whether it is the same
            }
            Integer other = seen.putIfAbsent(
                    List.of(actor.whole(), actor.getInstitution(), member.getRole(), member.getRange()), at);
            if (other != null) {
                breaches.add(Map.of("member", actor.named().get(), "other", other), "members", at);
            }
        }
    }
}
