// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.mechanism.Organization;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentMatch;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.code.ActorKind;
import io.github.cmcmodel.value.id.ActorId;
import io.github.cmcmodel.value.id.CommitmentId;
import io.github.cmcmodel.value.id.Id;
import io.github.cmcmodel.value.id.MemberStateId;
import io.github.cmcmodel.value.id.OrganizationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Every place at which one thing of a mechanism names another by its identifier. */
final class References {
    /**
     * One reference.
     *
     * @param id the identifier as text
     * @param target the type that it must be of
     * @param found the thing, if the mechanism has it
     * @param place where the reference stands
     */
    record Reference(String id, Class<?> target, Optional<Object> found, Pointer place) {}

    /** By the class of their identifiers, the types that can be referred to. */
    private static final Map<Class<?>, Shape<?, ?>> TARGETS = Shapes.all().stream()
            .filter(shape -> shape.identifier().isPresent())
            .collect(Collectors.toUnmodifiableMap(
                    shape -> shape.identifier().orElseThrow().type().type(), shape -> shape));

    private static final String MATCH = "identifier";

    private References() {}

    private static void forEach(MechanismIndex index, Consumer<Reference> reader) {
        Walk.over(index.mechanism(), Shapes.mechanism(), Pointer.ROOT, (owner, attribute, value, place) -> {
            if (owner instanceof Actor actor && value instanceof ActorId id) {
                reader.accept(toActor(index, actor.getKind(), id.value(), place));
            } else if (owner instanceof CommitmentMatch match
                    && attribute.name().equals(MATCH)) {
                if (match.getScheme().isEmpty()) {
                    reader.accept(toCommitment(index, match.getIdentifier(), place));
                }
            } else if (isReference(attribute)) {
                Class<?> target = target(attribute).type();
                reader.accept(new Reference(value.toString(), target, index.findAny(value), place));
            }
        });
    }

    /** The attributes that hold references. */
    static List<RulePlace> places() {
        List<RulePlace> places = new ArrayList<>();
        for (Shape<?, ?> shape : Shapes.all()) {
            for (Attribute<?, ?, ?> attribute : shape.attributes()) {
                boolean match = shape.type() == CommitmentMatch.class
                        && attribute.name().equals(MATCH);
                if (match || attribute.type().type() == ActorId.class || isReference(attribute)) {
                    places.add(RulePlace.of(shape.type().asSubclass(Extensible.class), attribute.name()));
                }
            }
        }
        return places;
    }

    /**
     * The references that do not lead to a thing of the type that they must, each with the type of the first thing that has
     * the identifier all the same.
     */
    static void forEachDangling(MechanismIndex index, BiConsumer<Reference, Optional<Class<?>>> reader) {
        List<Reference> dangling = new ArrayList<>();
        forEach(index, reference -> {
            if (reference.found().isEmpty()) {
                dangling.add(reference);
            }
        });
        if (!dangling.isEmpty()) {
            Map<String, Class<?>> types = types(index.mechanism());
            dangling.forEach(reference -> reader.accept(reference, Optional.ofNullable(types.get(reference.id()))));
        }
    }

    private static Map<String, Class<?>> types(ConsultativeMechanism mechanism) {
        Map<String, Class<?>> types = new HashMap<>();
        Walk.over(mechanism, Shapes.mechanism(), Pointer.ROOT, (owner, attribute, value, place) -> {
            if (attribute.identifies()) {
                types.putIfAbsent(value.toString(), target(attribute).type());
            }
        });
        return types;
    }

    private static boolean isReference(Attribute<?, ?, ?> attribute) {
        return !attribute.identifies() && TARGETS.containsKey(attribute.type().type());
    }

    private static Shape<?, ?> target(Attribute<?, ?, ?> attribute) {
        return Optional.<Shape<?, ?>>ofNullable(TARGETS.get(attribute.type().type()))
                .orElseThrow();
    }

    private static Reference toActor(MechanismIndex index, ActorKind kind, String id, Pointer place) {
        return switch (kind) {
            case MEMBER_STATE -> new Reference(id, MemberState.class, index.findAny(new MemberStateId(id)), place);
            case ORGANIZATION -> new Reference(id, Organization.class, index.findAny(new OrganizationId(id)), place);
        };
    }

    private static Reference toCommitment(MechanismIndex index, String id, Pointer place) {
        Optional<Object> found = Id.isWellFormed(id) ? index.findAny(new CommitmentId(id)) : Optional.empty();
        return new Reference(id, Commitment.class, found, place);
    }
}
