// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.shape.ActorShape;
import io.github.cmcmodel.testkit.draw.Agreements.Concept;
import io.github.cmcmodel.value.code.ActorKind;
import io.github.cmcmodel.value.id.ActorId;
import java.util.Locale;

/** An actor is a state or organization that is there. */
final class ActorAgreements implements Concept {
    @Override
    public void agree(Agreements to) {
        to.value(ActorShape.KIND, ActorAgreements::kind);
        to.value(ActorShape.ID, ActorAgreements::id);
    }

    private static ActorKind kind(Draft actor) {
        if (!actor.sampler.whole) {
            return actor.choices().below(2) == 0 ? ActorKind.MEMBER_STATE : ActorKind.ORGANIZATION;
        }
        int states = actor.sampler.made.actors(ActorKind.MEMBER_STATE).size();
        int organizations = actor.sampler.made.actors(ActorKind.ORGANIZATION).size();
        return actor.choices().below(states + organizations) < states ? ActorKind.MEMBER_STATE : ActorKind.ORGANIZATION;
    }

    private static ActorId id(Draft actor) {
        ActorKind kind = actor.get(ActorShape.KIND);
        if (actor.sampler.whole && kind != null) {
            return actor.sampler.any(actor.sampler.made.actors(kind));
        }
        String prefix = String.valueOf(kind).toLowerCase(Locale.ROOT).replace('_', '-');
        return new ActorId(prefix + '-' + (1 + actor.choices().below(5)));
    }
}
