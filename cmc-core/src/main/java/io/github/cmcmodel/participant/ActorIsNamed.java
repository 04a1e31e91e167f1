// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.participant;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.code.ActorKind;
import java.util.Map;

/** An actor says who it is in the way that its kind wants: by an identifier, a country or a name. */
final class ActorIsNamed implements ObjectRule<Actor> {
    @Override
    public RuleCode code() {
        return RuleCode.ACTOR_UNNAMED;
    }

    @Override
    public boolean concludesFromAbsence() {
        return true; // what names it may not have been readable
    }

    @Override
    public void check(Actor actor, Breaches breaches) {
        ActorKind kind = actor.getKind();
        if (actor.named().isEmpty()) {
            breaches.add(Map.of("kind", kind.code(), "member", ActorFitsItsKind.naming(kind)));
        }
    }
}
