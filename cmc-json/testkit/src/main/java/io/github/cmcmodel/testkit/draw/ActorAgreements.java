// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.shape.ActorShape;
import io.github.cmcmodel.shape.VenueShape;
import io.github.cmcmodel.testkit.draw.Agreements.Concept;
import io.github.cmcmodel.value.code.ActorKind;
import io.github.cmcmodel.value.id.ActorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An actor is a state or organization that is there, a country that is not, or a group; a venue lies in a state that is there or
 * in a country that is not.
 */
final class ActorAgreements implements Concept {
    /** Countries that take no part in a mechanism of the region. */
    private static final List<String> ELSEWHERE = List.of("CH", "BR", "CO", "CL", "ES", "CA", "NO");

    @Override
    public void agree(Agreements to) {
        to.value(ActorShape.KIND, ActorAgreements::kind);
        to.percent(ActorShape.ID, actor -> isListed(actor) ? 100 : 0);
        to.value(ActorShape.ID, ActorAgreements::id);
        to.percent(ActorShape.COUNTRY, actor -> is(actor, ActorKind.COUNTRY) ? 100 : 0);
        to.value(ActorShape.COUNTRY, actor -> actor.sampler.any(ELSEWHERE));
        to.percent(ActorShape.NAME, actor -> is(actor, ActorKind.GROUP) ? 100 : 0);
        to.percent(ActorShape.MEMBERS, actor -> is(actor, ActorKind.GROUP) ? 60 : 0);
        to.percent(VenueShape.STATE, venue -> venue.sampler.requires(VenueShape.COUNTRY) ? 0 : 60);
        to.percent(VenueShape.COUNTRY, venue -> venue.get(VenueShape.STATE) == null ? 60 : 0);
        to.value(VenueShape.COUNTRY, venue -> venue.sampler.any(ELSEWHERE));
    }

    private static boolean is(Draft actor, ActorKind kind) {
        return actor.get(ActorShape.KIND) == kind;
    }

    private static boolean isListed(Draft actor) {
        return is(actor, ActorKind.MEMBER_STATE) || is(actor, ActorKind.ORGANIZATION);
    }

    private static ActorKind kind(Draft actor) {
        List<ActorKind> wanted = wanted(actor);
        if (!wanted.isEmpty()) {
            return actor.sampler.any(wanted);
        }
        int chosen = actor.choices().below(10);
        return chosen == 9 ? ActorKind.GROUP : chosen == 8 ? ActorKind.COUNTRY : listed(actor);
    }

    /** The kinds that have what has to be there. */
    private static List<ActorKind> wanted(Draft actor) {
        List<ActorKind> wanted = new ArrayList<>();
        if (actor.sampler.requires(ActorShape.ID)) {
            wanted.add(listed(actor));
        }
        if (actor.sampler.requires(ActorShape.COUNTRY)) {
            wanted.add(ActorKind.COUNTRY);
        }
        if (actor.sampler.requires(ActorShape.NAME) || actor.sampler.requires(ActorShape.MEMBERS)) {
            wanted.add(ActorKind.GROUP);
        }
        return wanted;
    }

    /** A state or an organization, as there are; where there are none, a country. */
    private static ActorKind listed(Draft actor) {
        if (!actor.sampler.whole) {
            return actor.choices().below(2) == 0 ? ActorKind.MEMBER_STATE : ActorKind.ORGANIZATION;
        }
        int states = actor.sampler.made.actors(ActorKind.MEMBER_STATE).size();
        int organizations = actor.sampler.made.actors(ActorKind.ORGANIZATION).size();
        return states + organizations == 0
                ? ActorKind.COUNTRY
                : actor.choices().below(states + organizations) < states
                        ? ActorKind.MEMBER_STATE
                        : ActorKind.ORGANIZATION;
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
