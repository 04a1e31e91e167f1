// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.fault;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.ActionPlanShape;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.ConsultationShape;
import io.github.cmcmodel.shape.ConsultativeMechanismShape;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.ThematicTopicShape;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.draw.Copies;
import io.github.cmcmodel.testkit.fault.Faults.Planted;
import io.github.cmcmodel.testkit.fault.Faults.Planter;
import io.github.cmcmodel.value.id.ActionPlanId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How to break each rule on references to the own kind that lead back to where they start. */
final class CycleFaults {
    private static final Ring<?, ?> TOPICS = new Ring<>(
            ConsultativeMechanismShape.TOPICS,
            ThematicTopicShape.SHAPE,
            ThematicTopicShape.CODE,
            ThematicTopicShape.BROADER,
            "topic");

    private static final Ring<ActionPlan, ActionPlanId> PLANS = new Ring<>(
            ConsultativeMechanismShape.PLANS,
            ActionPlanShape.SHAPE,
            ActionPlanShape.ID,
            ActionPlanShape.SUCCEEDS,
            "plan");

    private static final Ring<?, ?> SEQUELS = new Ring<>(
            ConsultativeMechanismShape.CONSULTATIONS,
            ConsultationShape.SHAPE,
            ConsultationShape.ID,
            ConsultationShape.FOLLOWS,
            "consultation");

    private static final Ring<?, ?> PARTS = new Ring<>(
            ConsultativeMechanismShape.CONSULTATIONS,
            ConsultationShape.SHAPE,
            ConsultationShape.ID,
            ConsultationShape.PART_OF,
            "consultation");

    static final Map<RuleCode, Planter> ALL = Map.of(
            RuleCode.CONSULTATION_FOLLOWS_CYCLE, choices -> SEQUELS.closed(choices, SEQUELS.base(choices), 1),
            RuleCode.CONSULTATION_PART_OF_CYCLE, choices -> PARTS.closed(choices, PARTS.base(choices), 1),
            RuleCode.TOPIC_BROADER_CYCLE, choices -> TOPICS.closed(choices, TOPICS.base(choices), 1),
            RuleCode.PLAN_SUCCESSION_CYCLE, CycleFaults::plans);

    private CycleFaults() {}

    /** A plan that succeeds itself breaks another rule. */
    private static Planted plans(Choices choices) {
        ConsultativeMechanism base = PLANS.base(choices);
        if (base.getPlans().size() == 1) {
            ActionPlan twin = base.getPlans().get(0).toBuilder()
                    .id(new ActionPlanId("added-for-the-fault"))
                    .build();
            base = base.toBuilder().addPlan(twin).build();
        }
        return PLANS.closed(choices, base, 2);
    }

    /**
     * Things that can name each other in a circle.
     *
     * @param list the list that has them
     * @param shape the table of their type
     * @param id by what they are named
     * @param naming what names another
     * @param argument the argument of the rule's message for the first of them
     */
    private record Ring<T, I>(
            Attribute<ConsultativeMechanism, ?, T> list,
            Shape<T, ?> shape,
            Attribute<T, ?, I> id,
            Attribute<T, ?, I> naming,
            String argument) {
        ConsultativeMechanism base(Choices choices) {
            return Faults.base(choices, list);
        }

        Planted closed(Choices choices, ConsultativeMechanism base, int shortest) {
            List<T> things = new ArrayList<>(list.values(base));
            List<Integer> left =
                    IntStream.range(0, things.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
            List<Integer> ring = new ArrayList<>();
            int length = shortest + choices.below(things.size() - shortest + 1);
            for (int step = 0; step < length; step++) {
                ring.add(left.remove(/* index */ choices.below(left.size())));
            }
            List<T> changed = new ArrayList<>(things);
            for (int step = 0; step < length; step++) {
                int at = ring.get(step);
                T next = things.get(ring.get((step + 1) % length));
                changed.set(at, Copies.with(shape, things.get(at), naming, id.values(next)));
            }
            int first = ring.stream().min(Comparator.naturalOrder()).orElseThrow();
            return new Planted(
                    Copies.with(ConsultativeMechanismShape.SHAPE, base, list, changed),
                    Site.at(list, first, naming),
                    Map.of(argument, id.get(things.get(first)).toString()));
        }
    }
}
