// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.Milestone;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.MilestoneShape;
import io.github.cmcmodel.shape.ProgressUpdateShape;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.id.Id;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * An identifier names one thing of its kind in the document, or one milestone of its commitment, or one update of its commitment
 * or milestone.
 */
final class IdsAreDistinct implements WalkingRule {
    /** So few are compared with each other faster than a set of them is made. */
    private static final int FEW = 16;

    /** Attributes whose identifiers are distinct in their list alone. */
    private static final Set<Attribute<?, ?, ?>> SCOPED = Set.of(ProgressUpdateShape.ID, MilestoneShape.ID);

    @Override
    public RuleCode code() {
        return RuleCode.ID_DUPLICATE;
    }

    @Override
    public List<RulePlace> places() {
        return identifiers();
    }

    @Override
    public Watch watch(MechanismIndex index, Breaches breaches) {
        return new Counting(index, breaches);
    }

    /**
     * Counts first: where there are as many identifiers as the index has, which is nearly always, no pointer need be
     * remembered.
     */
    private static final class Counting implements Watch {
        private final MechanismIndex index;
        private final Breaches breaches;
        private long identifiers = -1; // the mechanism's own is not in the index
        private boolean stepsShareOne;

        Counting(MechanismIndex index, Breaches breaches) {
            this.index = index;
            this.breaches = breaches;
        }

        @Override
        public void identifier(Object id, Position at) {
            identifiers++;
        }

        @Override
        public void object(Object object, Position at) {
            if (object instanceof Commitment commitment) {
                stepsShareOne |= haveDuplicates(commitment.getUpdates(), ProgressUpdate::getId)
                        || haveDuplicates(commitment.getMilestones(), each -> Optional.of(each.getId()));
            } else if (object instanceof Milestone milestone) {
                stepsShareOne |= haveDuplicates(milestone.getUpdates(), ProgressUpdate::getId);
            }
        }

        @Override
        public void end() {
            if (stepsShareOne || identifiers != index.size()) {
                report(index.mechanism(), breaches);
            }
        }
    }

    private static <T> boolean haveDuplicates(List<T> steps, Function<T, Optional<? extends Id>> identifier) {
        if (steps.size() < 2) {
            return false;
        }
        Id[] ids = new Id[steps.size()];
        int known = 0;
        for (int at = 0; at < ids.length; at++) {
            Optional<? extends Id> id = identifier.apply(steps.get(at));
            if (id.isPresent()) {
                ids[known++] = id.get();
            }
        }
        return known <= FEW
                ? haveDuplicates(ids, known)
                : Set.copyOf(Arrays.asList(ids).subList(0, known)).size() < known;
    }

    private static boolean haveDuplicates(Id[] ids, int known) {
        for (int at = 1; at < known; at++) {
            for (int before = 0; before < at; before++) {
                if (ids[at].equals(ids[before])) {
                    return true;
                }
            }
        }
        return false;
    }

    /** An identifier that names one thing of its list. */
    private record Scoped(Object id, Optional<Pointer> list) {}

    private static void report(ConsultativeMechanism mechanism, Breaches breaches) {
        Map<Object, Pointer> things = new HashMap<>(); // identifiers of different kinds are never equal
        Walk.over(mechanism, Shapes.mechanism(), Pointer.ROOT, (owner, attribute, value, pointer) -> {
            if (attribute.identifies()) {
                add(value, value, pointer, things, breaches);
            } else if (SCOPED.contains(attribute)) {
                Optional<Pointer> list = pointer.parent().flatMap(Pointer::parent);
                add(new Scoped(value, list), value, pointer, things, breaches);
            }
        });
    }

    private static void add(Object key, Object id, Pointer pointer, Map<Object, Pointer> seen, Breaches breaches) {
        Pointer other = seen.putIfAbsent(key, pointer);
        if (other != null) {
            breaches.add(pointer, Map.of("id", id.toString(), "other", other));
        }
    }

    private static List<RulePlace> identifiers() {
        List<RulePlace> places = new ArrayList<>();
        for (Shape<?, ?> shape : Shapes.all()) {
            shape.identifier()
                    .filter(identifier -> !shape.equals(Shapes.mechanism())) // there is but one
                    .map(identifier -> RulePlace.of(shape.type().asSubclass(Extensible.class), identifier.name()))
                    .ifPresent(places::add);
        }
        places.add(RulePlace.of(ProgressUpdate.class, "id"));
        places.add(RulePlace.of(Milestone.class, "id"));
        return places;
    }
}
