// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.participant;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.code.ActorKind;
import java.util.Map;

/** An actor is named as its kind wants it: by an identifier, a country or a name, and by nothing else. */
final class ActorFitsItsKind implements ObjectRule<Actor> {
    @Override
    public RuleCode code() {
        return RuleCode.ACTOR_DIFFERS_FROM_KIND;
    }

    @Override
    public boolean concludesFromAbsence() {
        return true; // what names it may not have been readable
    }

    @Override
    public void check(Actor actor, Breaches breaches) {
        ActorKind kind = actor.getKind();
        boolean listed = kind == ActorKind.MEMBER_STATE || kind == ActorKind.ORGANIZATION;
        check(kind, "id", actor.getId().isPresent(), listed, breaches);
        check(kind, "country", actor.getCountry().isPresent(), kind == ActorKind.COUNTRY, breaches);
        check(kind, "name", actor.getName().isPresent(), kind == ActorKind.GROUP, breaches);
        if (!actor.getMembers().isEmpty()) {
            check(kind, "members", true, kind == ActorKind.GROUP, breaches);
        }
    }

    /** What is there but should not be is pointed at; what lacks, at the actor. */
    private static void check(ActorKind kind, String member, boolean there, boolean wanted, Breaches breaches) {
        if (there != wanted) {
            Map<String, String> arguments = Map.of("kind", kind.code(), "member", member);
            if (there) {
                breaches.add(arguments, member);
            } else {
                breaches.add(arguments);
            }
        }
    }
}
