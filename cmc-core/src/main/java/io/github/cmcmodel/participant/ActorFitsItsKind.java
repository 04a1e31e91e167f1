// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.participant;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.code.ActorKind;
import java.util.Map;

/** An actor has nothing of another kind: no identifier for a group, no name for a country. */
final class ActorFitsItsKind implements ObjectRule<Actor> {
    @Override
    public RuleCode code() {
        return RuleCode.ACTOR_DIFFERS_FROM_KIND;
    }

    @Override
    public void check(Actor actor, Breaches breaches) {
        ActorKind kind = actor.getKind();
        String naming = naming(kind);
        check(kind, "id", actor.getId().isPresent() && !naming.equals("id"), breaches);
        check(kind, "country", actor.getCountry().isPresent() && !naming.equals("country"), breaches);
        check(kind, "name", actor.getName().isPresent() && !naming.equals("name"), breaches);
        check(kind, "members", !actor.getMembers().isEmpty() && kind != ActorKind.GROUP, breaches);
    }

    private static void check(ActorKind kind, String member, boolean surplus, Breaches breaches) {
        if (surplus) {
            breaches.add(Map.of("kind", kind.code(), "member", member), member);
        }
    }

    /** The attribute that says who an actor of a kind is. */
    static String naming(ActorKind kind) {
        return switch (kind) {
            case MEMBER_STATE, ORGANIZATION -> "id";
            case COUNTRY -> "country";
            case GROUP -> "name";
        };
    }
}
