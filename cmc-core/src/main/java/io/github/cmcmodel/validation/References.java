// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.mechanism.Organization;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.code.Code;
import io.github.cmcmodel.value.id.ActorId;
import io.github.cmcmodel.value.id.MemberStateId;
import io.github.cmcmodel.value.id.OrganizationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Follows the references of one mechanism: where one thing names another by its identifier. */
final class References {
    /**
     * A reference that does not lead to a thing of the type that it must.
     *
     * @param id the identifier as text
     * @param target the type that it must be of
     * @param actual the type of the first thing that has the identifier all the same
     */
    record Dangling(String id, Class<?> target, Optional<Class<?>> actual) {}

    /** By the class of their identifiers, the types that can be referred to. */
    private static final Map<Class<?>, Shape<?, ?>> TARGETS = Shapes.all().stream()
            .filter(shape -> shape.identifier().isPresent())
            .collect(Collectors.toUnmodifiableMap(
                    shape -> shape.identifier().orElseThrow().type().type(), shape -> shape));

    /** The codes among them, which are few: of most codes nothing is listed. */
    private static final List<Class<?>> CODES =
            TARGETS.keySet().stream().filter(Code.class::isAssignableFrom).toList();

    private final MechanismIndex index;

    /** The type of the first thing of each identifier, whatever its kind; made when the first reference dangles. */
    private @Nullable Map<String, Class<?>> types;

    References(MechanismIndex index) {
        this.index = index;
    }

    /**
     * Follows the identifier that an attribute has.
     *
     * @param owner the object that has the attribute
     * @param id the identifier or code, of any kind
     * @return the reference, if it is one and dangles; else null
     */
    @Nullable
    Dangling follow(Object owner, Object id) {
        if (id instanceof ActorId actor && owner instanceof Actor of) {
            return switch (of.getKind()) {
                case MEMBER_STATE -> follow(new MemberStateId(actor.value()), MemberState.class);
                case ORGANIZATION -> follow(new OrganizationId(actor.value()), Organization.class);
                case COUNTRY, GROUP -> null; // they are not listed; that they have an identifier is for another rule
            };
        }
        return followTo(id);
    }

    private @Nullable Dangling followTo(Object id) {
        if (index.has(id)) {
            return null;
        }
        Shape<?, ?> target = TARGETS.get(id.getClass());
        return target == null ? null : dangling(id.toString(), target.type());
    }

    /** Follows a code, where there are things that it identifies. */
    @Nullable
    Dangling follow(Code code) {
        for (int at = 0; at < CODES.size(); at++) {
            if (CODES.get(at) == code.getClass()) {
                return followTo(code);
            }
        }
        return null;
    }

    private @Nullable Dangling follow(Object id, Class<?> target) {
        return index.has(id) ? null : dangling(id.toString(), target);
    }

    private Dangling dangling(String id, Class<?> target) {
        if (types == null) {
            types = types(index.mechanism());
        }
        return new Dangling(id, target, Optional.ofNullable(types.get(id)));
    }

    /** The attributes that hold references. */
    static List<RulePlace> places() {
        List<RulePlace> places = new ArrayList<>();
        for (Shape<?, ?> shape : Shapes.all()) {
            for (Attribute<?, ?, ?> attribute : shape.attributes()) {
                if (attribute.type().type() == ActorId.class || isReference(attribute)) {
                    places.add(RulePlace.of(shape.type().asSubclass(Extensible.class), attribute.name()));
                }
            }
        }
        return places;
    }

    private static Map<String, Class<?>> types(ConsultativeMechanism mechanism) {
        Map<String, Class<?>> types = new HashMap<>();
        Walk.over(mechanism, Shapes.mechanism(), Pointer.ROOT, (owner, attribute, value, pointer) -> {
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
}
