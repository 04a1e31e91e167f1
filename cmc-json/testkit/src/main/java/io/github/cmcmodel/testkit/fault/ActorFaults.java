// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.fault;

import static io.github.cmcmodel.testkit.fault.ObjectFault.on;

import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.ActorShape;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.draw.Copies;
import io.github.cmcmodel.testkit.fault.Faults.Broken;
import io.github.cmcmodel.testkit.fault.Faults.Planter;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.ActorKind;
import io.github.cmcmodel.value.id.ActorId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How to break each rule on actors. */
final class ActorFaults {
    /** What names an actor, each with a value that an actor of another kind cannot have. */
    private static final Map<Attribute<Actor, ?, ?>, Object> NAMING = Map.of(
            ActorShape.ID,
            new ActorId("nobody"),
            ActorShape.COUNTRY,
            "SE",
            ActorShape.NAME,
            LocalizedText.of("en", "The others"));

    static final Map<RuleCode, Planter> ALL = Map.ofEntries(
            on(Actor.class, RuleCode.ACTOR_UNNAMED, (choices, actor) -> unnamed(actor)),
            on(Actor.class, RuleCode.ACTOR_DIFFERS_FROM_KIND, ActorFaults::other));

    private ActorFaults() {}

    private static Attribute<Actor, ?, ?> naming(ActorKind kind) {
        return switch (kind) {
            case MEMBER_STATE, ORGANIZATION -> ActorShape.ID;
            case COUNTRY -> ActorShape.COUNTRY;
            case GROUP -> ActorShape.NAME;
        };
    }

    private static Broken unnamed(Actor actor) {
        Attribute<Actor, ?, ?> naming = naming(actor.getKind());
        return new Broken(
                Copies.with(ActorShape.SHAPE, actor, naming, List.of()),
                Map.of("kind", actor.getKind().code(), "member", naming.name()));
    }

    private static Broken other(Choices choices, Actor actor) {
        List<Attribute<Actor, ?, ?>> others = Stream.<Attribute<Actor, ?, ?>>of(
                        ActorShape.ID, ActorShape.COUNTRY, ActorShape.NAME)
                .filter(attribute -> !attribute.equals(naming(actor.getKind())))
                .toList();
        return with(actor, Faults.any(choices, others));
    }

    private static <B, V> Broken with(Actor actor, Attribute<Actor, B, V> attribute) {
        return new Broken(
                Copies.with(
                        ActorShape.SHAPE,
                        actor,
                        attribute,
                        List.of(attribute.type().type().cast(NAMING.get(attribute)))),
                Map.of("kind", actor.getKind().code(), "member", attribute.name()),
                attribute);
    }
}
