// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.Organization;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentMatch;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.testkit.Faults.Planted;
import io.github.cmcmodel.testkit.Faults.Planter;
import io.github.cmcmodel.testkit.Site.Found;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.topic.ThematicTopic;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ActorKind;
import io.github.cmcmodel.value.id.Id;
import io.github.cmcmodel.value.id.MechanismId;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How to break each rule on identifiers and on what refers to them: at any attribute that holds such. */
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
            ReferenceFaults::duplicate,
            RuleCode.REFERENCE_UNRESOLVED,
            choices -> reference(choices, RuleCode.REFERENCE_UNRESOLVED),
            RuleCode.REFERENCE_WRONG_KIND,
            choices -> reference(choices, RuleCode.REFERENCE_WRONG_KIND));

    private ReferenceFaults() {}

    // Two things of one identifier.

    private static Planted duplicate(Choices choices) {
        Site site = Faults.any(choices, Site.of(RuleCode.ID_DUPLICATE));
        ConsultativeMechanism base = Faults.base(choices, site.way());
        return site.shape().type() == ProgressUpdate.class
                ? duplicateUpdate(choices, base)
                : duplicate(choices, base, site.shape());
    }

    private static <T> Planted duplicate(Choices choices, ConsultativeMechanism base, Shape<T, ?> shape) {
        Attribute<T, ?, ?> identifier = shape.identifier().orElseThrow();
        List<Found<T>> all = Site.in(base, shape.type());
        Found<T> original = Faults.any(choices, all);
        long behind = all.stream()
                .filter(each -> each.place().parent().equals(original.place().parent()))
                .filter(each -> index(each.place()) >= index(original.place()))
                .count();
        Pointer copy = behind(original.place(), 1 + choices.below((int) behind));
        return duplicated(
                Edit.inserted(base, copy, twin(base, original.value())),
                identifier.values(original.value()).get(0),
                original.place().member(identifier.name()),
                copy.member(identifier.name()));
    }

    private static Planted duplicateUpdate(Choices choices, ConsultativeMechanism base) {
        Found<ProgressUpdate> original = Faults.any(choices, Site.in(base, ProgressUpdate.class));
        ProgressUpdateId id = original.value().getId().orElse(new ProgressUpdateId("twin"));
        ProgressUpdate twin = original.value().toBuilder().id(id).build();
        // which of the two counts is open, so that a report might be said to differ
        ConsultativeMechanism silent = base.toBuilder().reports(List.of()).build();
        Pointer copy = behind(original.place(), 1);
        return duplicated(
                Edit.inserted(Edit.replaced(silent, original.place(), twin), copy, twin),
                id,
                original.place().member("id"),
                copy.member("id"));
    }

    private static Planted duplicated(ConsultativeMechanism mechanism, Object id, Pointer original, Pointer copy) {
        return new Planted(mechanism, copy, Map.of("id", id.toString(), "other", original.toString()));
    }

    private static int index(Pointer item) {
        List<Object> steps = item.steps();
        return (int) steps.get(steps.size() - 1);
    }

    private static Pointer behind(Pointer item, int steps) {
        return item.parent().orElseThrow().item(index(item) + steps);
    }

    /** A copy that shares nothing with the original that has to be its own but the identifier. */
    private static Object twin(ConsultativeMechanism mechanism, Object original) {
        if (original instanceof Commitment commitment) {
            return commitment.toBuilder().indicators(List.of()).build();
        }
        if (original instanceof ProgressReport report) {
            LocalDate free =
                    MechanismFaults.reportedUntil(mechanism, report.getPlan()).plusDays(1);
            return report.toBuilder()
                    .period(DateRange.of(PartialDate.of(free), PartialDate.of(free.plusYears(1))))
                    .sections(List.of())
                    .build();
        }
        return original;
    }

    // References.

    private static Planted reference(Choices choices, RuleCode rule) {
        Site simplest = REFERENCES.get(0);
        Site wanted = Faults.any(choices, REFERENCES);
        Set<String> required = new HashSet<>(wanted.way());
        required.addAll(simplest.way());
        ConsultativeMechanism base = Faults.base(choices, required);
        Site site = Site.in(base, wanted.shape().type()).isEmpty() ? simplest : wanted;
        return reference(choices, rule, base, site.shape(), site.attribute().name());
    }

    private static <T> Planted reference(
            Choices choices, RuleCode rule, ConsultativeMechanism drawn, Shape<T, ?> shape, String name) {
        Attribute<T, ?, ?> attribute = shape.attribute(name).orElseThrow();
        Found<T> found = Faults.any(choices, Site.in(drawn, shape.type()));
        ConsultativeMechanism base = drawn;
        Pointer place = found.place();
        T owner = shape.type().cast(loosened(found.value(), name));
        if (owner instanceof ProgressReport report && name.equals("plan")) {
            base = drawn.toBuilder().reports(List.of(report)).build(); // the others would have a gap
            place = Pointer.ROOT.path("reports", 0);
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

        List<Object> values = new ArrayList<>(attribute.values(owner));
        Object broken = attribute.type() instanceof ValueType.Form<?> form
                ? form.parse().apply(text)
                : text;
        boolean list = attribute.presence() == Presence.LIST;
        int at = list ? choices.below(values.size() + 1) : 0;
        if (at < values.size()) {
            values.set(at, broken);
        } else {
            values.add(broken);
        }
        Pointer member = place.member(name);
        return new Planted(
                Edit.replaced(base, place, Edit.with(shape, owner, name, values)),
                list ? member.item(at) : member,
                arguments);
    }

    private static String simpleName(Map<String, Class<?>> types, String text) {
        return Optional.<Class<?>>ofNullable(types.get(text)).orElseThrow().getSimpleName();
    }

    /** The owner of the reference without what would not go with another one. */
    private static Object loosened(Object owner, String name) {
        if (owner instanceof CommitmentMatch match) {
            return match.toBuilder().scheme(Optional.empty()).build();
        }
        if (owner instanceof Consultation consultation && name.equals("participating")) {
            return consultation.toBuilder()
                    .attendance(List.of())
                    .participatingComplete(false)
                    .build();
        }
        if (owner instanceof ProgressReport report && name.equals("plan")) {
            return report.toBuilder().follows(Optional.empty()).build();
        }
        return owner;
    }

    /** The type that is referred to. */
    private static Class<?> target(Object owner, Attribute<?, ?, ?> attribute) {
        if (owner instanceof Actor actor) {
            return actor.getKind() == ActorKind.MEMBER_STATE ? MemberState.class : Organization.class;
        }
        if (owner instanceof CommitmentMatch) {
            return Commitment.class;
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
