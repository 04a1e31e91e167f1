// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.fault;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.Organization;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.plan.CommitmentRelation;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.ActorShape;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.ConsultativeMechanismShape;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.ProgressReportShape;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.draw.Copies;
import io.github.cmcmodel.testkit.fault.Faults.Planted;
import io.github.cmcmodel.testkit.fault.Faults.Planter;
import io.github.cmcmodel.testkit.fault.Site.Found;
import io.github.cmcmodel.topic.ThematicTopic;
import io.github.cmcmodel.value.code.ActorKind;
import io.github.cmcmodel.value.id.Id;
import io.github.cmcmodel.value.id.MechanismId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How to break each rule on identifiers and on what refers to them: at any attribute that has one. */
final class ReferenceFaults {
    private static final String[] NOWHERE = {"nowhere", "not-here-either", "z".repeat(Id.MAX_LENGTH)};

    private static final List<Site> REFERENCES = Site.of(RuleCode.REFERENCE_UNRESOLVED).stream()
            .sorted(Comparator.comparingInt(site -> site.way().size()))
            .toList();

    private static final Map<Class<?>, Class<?>> TARGETS = Shapes.all().stream()
            .filter(shape -> shape.identifier().isPresent())
            .collect(Collectors.toUnmodifiableMap(
                    shape -> shape.identifier().orElseThrow().type().type(), Shape::type));

    static final Map<RuleCode, Planter> ALL = Map.of(
            RuleCode.ID_DUPLICATE,
            DuplicateFault::planted,
            RuleCode.REFERENCE_UNRESOLVED,
            choices -> reference(choices, RuleCode.REFERENCE_UNRESOLVED),
            RuleCode.REFERENCE_WRONG_KIND,
            choices -> reference(choices, RuleCode.REFERENCE_WRONG_KIND));

    private ReferenceFaults() {}

    private static Planted reference(Choices choices, RuleCode rule) {
        Site simplest = REFERENCES.get(0);
        Site wanted = Faults.any(choices, REFERENCES);
        Set<Attribute<?, ?, ?>> required = new HashSet<>(wanted.way());
        required.addAll(simplest.way());
        ConsultativeMechanism base = Faults.base(choices, required);
        Site site = owners(base, wanted.shape(), wanted).isEmpty() ? simplest : wanted;
        return reference(choices, rule, base, site.shape(), site);
    }

    private static <T> Planted reference(
            Choices choices, RuleCode rule, ConsultativeMechanism base, Shape<T, ?> shape, Site site) {
        List<Found<T>> owners = owners(base, shape, site);
        List<Found<T>> onTheWay =
                owners.stream().filter(owner -> isOn(site, owner.place())).toList();
        Found<T> found = Faults.any(choices, onTheWay.isEmpty() ? owners : onTheWay);
        return reference(
                rule,
                choices,
                base,
                shape,
                shape.attributes().get(site.attribute().at()),
                found);
    }

    /** Whether only what is on the way to a site is around a place, so that nothing else is needed for it. */
    private static boolean isOn(Site site, Pointer place) {
        Set<Object> names = site.way().stream().map(Attribute::name).collect(Collectors.toSet());
        return place.steps().stream().allMatch(step -> step instanceof Integer || names.contains(step));
    }

    private static <T, V> Planted reference(
            RuleCode rule,
            Choices choices,
            ConsultativeMechanism drawn,
            Shape<T, ?> shape,
            Attribute<T, ?, V> attribute,
            Found<T> found) {
        ConsultativeMechanism base = drawn;
        Pointer place = found.place();
        T owner = shape.type().cast(loosened(found.value(), attribute));
        if (owner instanceof ProgressReport report && attribute.equals(ProgressReportShape.PLAN)) {
            base = drawn.toBuilder().reports(List.of(report)).build(); // the others would have a gap
            place = Site.at(ConsultativeMechanismShape.REPORTS, 0);
        }
        Class<?> target = target(owner, attribute);
        Map<String, Object> arguments = new LinkedHashMap<>();
        String text;
        if (rule == RuleCode.REFERENCE_UNRESOLVED) {
            text = Faults.oneOf(choices, NOWHERE);
        } else {
            Map<String, Class<?>> others = ofOtherTypes(base, target);
            if (others.isEmpty()) {
                text = NOWHERE[0];
                base = base.toBuilder().id(new MechanismId(text)).build();
                others = Map.of(text, ConsultativeMechanism.class);
            } else {
                text = Faults.any(choices, List.copyOf(others.keySet()));
            }
            arguments.put("actual", simpleName(others, text));
        }
        arguments.put("id", text);
        arguments.put("kind", target.getSimpleName());

        List<V> values = new ArrayList<>(attribute.values(owner));
        V broken = attribute.type() instanceof ValueType.Form<V> form
                ? form.parse().apply(text)
                : attribute.type().type().cast(text);
        boolean list = attribute.presence() == Presence.LIST;
        int at = list ? choices.below(values.size() + 1) : 0;
        if (at < values.size()) {
            values.set(at, broken);
        } else {
            values.add(broken);
        }
        Pointer member = Site.below(place, attribute);
        return new Planted(
                Edit.replaced(base, place, Copies.with(shape, owner, attribute, values)),
                list ? member.item(at) : member,
                arguments);
    }

    /** The objects that can have a reference: of actors, those of a kind that has it. */
    private static <T> List<Found<T>> owners(ConsultativeMechanism mechanism, Shape<T, ?> shape, Site site) {
        return Site.in(mechanism, shape.type()).stream()
                .filter(found -> !(found.value() instanceof Actor actor)
                        || (site.attribute().equals(ActorShape.ID)
                                ? actor.getId().isPresent()
                                : actor.getKind() == ActorKind.GROUP))
                .toList();
    }

    private static String simpleName(Map<String, Class<?>> types, String text) {
        return Optional.<Class<?>>ofNullable(types.get(text)).orElseThrow().getSimpleName();
    }

    /** The owner of the reference without what would not go with another one. */
    private static Object loosened(Object owner, Attribute<?, ?, ?> attribute) {
        if (owner instanceof CommitmentRelation relation) {
            return relation.toBuilder()
                    .scheme(Optional.empty())
                    .identifier(Optional.empty())
                    .build();
        }
        if (owner instanceof ProgressReport report && attribute.equals(ProgressReportShape.PLAN)) {
            return report.toBuilder().follows(Optional.empty()).build();
        }
        return owner;
    }

    /** The type that is referred to. */
    private static Class<?> target(Object owner, Attribute<?, ?, ?> attribute) {
        if (owner instanceof Actor actor && attribute.equals(ActorShape.ID)) {
            return actor.getKind() == ActorKind.MEMBER_STATE ? MemberState.class : Organization.class;
        }
        return Optional.<Class<?>>ofNullable(TARGETS.get(attribute.type().type()))
                .orElseThrow();
    }

    /** The identifiers that nothing of a type has, each with the type of the first thing that has it. */
    private static Map<String, Class<?>> ofOtherTypes(ConsultativeMechanism mechanism, Class<?> type) {
        Map<String, Class<?>> others = new LinkedHashMap<>();
        Set<String> ofType = new HashSet<>();
        Walk.over(mechanism, Shapes.mechanism(), Pointer.ROOT, (owner, attribute, value, place) -> {
            if (attribute.identifies()) {
                String text = value.toString();
                others.putIfAbsent(text, target(owner, attribute));
                if (target(owner, attribute) == type) {
                    ofType.add(text);
                }
            }
        });
        others.keySet().removeAll(ofType);
        others.keySet().removeIf(text -> type != ThematicTopic.class && !Id.isWellFormed(text));
        return others;
    }
}
