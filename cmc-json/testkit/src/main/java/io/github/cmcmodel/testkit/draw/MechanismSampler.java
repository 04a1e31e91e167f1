// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.CommitmentShape;
import io.github.cmcmodel.shape.ConsultativeMechanismShape;
import io.github.cmcmodel.shape.ThematicTopicShape;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.source.Source;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.SourceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a whole mechanism: its lists in the {@linkplain RootLists order} in which they refer to each other, so that a reference
 * always finds its target and never runs in a circle.
 */
final class MechanismSampler {
    private final Sampler sampler;
    private final Choices choices;
    private final Settings settings;
    private final Map<Attribute<?, ?, ?>, List<?>> lists = new HashMap<>();

    MechanismSampler(Sampler sampler) {
        this.sampler = sampler;
        choices = sampler.choices;
        settings = sampler.settings;
    }

    ConsultativeMechanism mechanism() {
        return mechanism(Blueprint.of(ConsultativeMechanism.class));
    }

    private <B> ConsultativeMechanism mechanism(Blueprint<ConsultativeMechanism, B> root) {
        choices.open();
        for (RootLists.RootList<?, ?> list : RootLists.ALL) {
            lists.put(list.attribute(), drawn(list));
        }
        for (RootLists.RootList<?, ?> list : RootLists.ALL) {
            lists.put(list.attribute(), connected(list));
        }
        B builder = root.shape().newBuilder();
        Draft draft = new Draft(sampler, root.shape(), null, null);
        for (Part<ConsultativeMechanism, B, ?> part : root.parts()) {
            List<?> items = lists.get(part.attribute());
            if (items == null) {
                part.draw(draft, builder);
            } else if (!part.attribute().equals(ConsultativeMechanismShape.SOURCES)) {
                part.addAll(builder, rotated(items));
            }
        }
        root.shape().extensions(builder, UnknownMembers.seldom(settings, choices));
        ConsultativeMechanism mechanism =
                Mending.agreed(root.shape(), root.shape().build(builder), settings);
        choices.close();
        return Copies.with(root.shape(), mechanism, ConsultativeMechanismShape.SOURCES, sources(mechanism));
    }

    /** Known only when all is made: not everything that was drawn has been kept. */
    private List<Source> sources(ConsultativeMechanism mechanism) {
        List<Source> sources = sampler.made.all(Source.class);
        if (!settings.silent) {
            return sources;
        }
        Set<SourceId> cited = cited(mechanism);
        return sources.stream().filter(source -> cited.contains(source.getId())).toList();
    }

    private static Set<SourceId> cited(ConsultativeMechanism mechanism) {
        Set<SourceId> cited = new HashSet<>();
        Walk.over(mechanism, ConsultativeMechanismShape.SHAPE, Pointer.ROOT, (owner, attribute, value, place) -> {
            if (value instanceof SourceId source && !attribute.identifies()) {
                cited.add(source);
            }
        });
        return cited;
    }

    private <T, B> List<T> drawn(RootLists.RootList<T, B> list) {
        Attribute<?, ?, ?> attribute = list.attribute();
        Blueprint<T, B> items = list.items();
        boolean commitments = items.type() == CommitmentShape.SHAPE.type();
        int minimum = commitments ? settings.smallestCommitments : 0;
        if (sampler.requires(attribute)
                || settings.smallestCommitments > 0
                        && RootLists.neededFor(ConsultativeMechanismShape.COMMITMENTS)
                                .contains(attribute)) {
            minimum = Math.max(1, minimum);
        }
        int maximum = Math.max(minimum, commitments ? settings.largestCommitments : settings.largest);
        if (items.type() == ThematicTopicShape.SHAPE.type()) {
            maximum = Math.min(maximum, TopicCode.KNOWN.size());
        }
        List<T> drawn = new ArrayList<>();
        return sampler.list(drawn, minimum, maximum, () -> items.isPossible(sampler), () -> {
            T item = items.draw(sampler);
            sampler.add(items.type(), item, items.identifier(item));
            return item;
        });
    }

    /** The items of a list with references to what was made after them, such as those of consultations to networks. */
    private <T, B> List<T> connected(RootLists.RootList<T, B> list) {
        @SuppressWarnings("unchecked") // put by drawn
        List<T> items = (List<T>) lists.get(list.attribute());
        if (items == null || list.late().isEmpty()) {
            return items == null ? List.of() : items;
        }
        List<T> connected = new ArrayList<>();
        for (T item : items) {
            T changed = item;
            for (Part<T, B, ?> part : list.late()) {
                changed = part.drawnAnew(sampler, list.items().shape(), changed);
            }
            connected.add(changed);
        }
        return connected;
    }

    /** What is referred to is now before, now after what refers to it. */
    private List<?> rotated(List<?> items) {
        choices.open();
        int steps = items.size() > 1 && choices.flag(30) ? 1 + choices.below(items.size() - 1) : 0;
        choices.close();
        if (steps == 0) {
            return items;
        }
        List<?> turned = new ArrayList<>(items);
        Collections.rotate(turned, steps);
        return turned;
    }
}
