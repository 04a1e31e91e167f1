// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.ProgressUpdateShape;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An identifier names one thing of its kind in the document, and one update of its commitment. */
final class IdsAreDistinct implements WalkingRule {
    /** So few are compared with each other faster than a set of them is made. */
    private static final int FEW = 16;

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
        private boolean updatesShareOne;

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
            updatesShareOne |= object instanceof Commitment commitment && haveDuplicates(commitment.getUpdates());
        }

        @Override
        public void end() {
            if (updatesShareOne || identifiers != index.size()) {
                report(index.mechanism(), breaches);
            }
        }
    }

    private static boolean haveDuplicates(List<ProgressUpdate> updates) {
        if (updates.size() < 2) {
            return false;
        }
        ProgressUpdateId[] ids = new ProgressUpdateId[updates.size()];
        int known = 0;
        for (int at = 0; at < ids.length; at++) {
            Optional<ProgressUpdateId> id = updates.get(at).getId();
            if (id.isPresent()) {
                ids[known++] = id.get();
            }
        }
        return known <= FEW
                ? haveDuplicates(ids, known)
                : Set.copyOf(Arrays.asList(ids).subList(0, known)).size() < known;
    }

    private static boolean haveDuplicates(ProgressUpdateId[] ids, int known) {
        for (int at = 1; at < known; at++) {
            for (int before = 0; before < at; before++) {
                if (ids[at].equals(ids[before])) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void report(ConsultativeMechanism mechanism, Breaches breaches) {
        Map<Object, Pointer> things = new HashMap<>(); // identifiers of different kinds are never equal
        Map<Object, Pointer> updates = new HashMap<>();
        Walk.over(mechanism, Shapes.mechanism(), Pointer.ROOT, (owner, attribute, value, pointer) -> {
            if (value instanceof Commitment) {
                updates.clear();
            } else if (attribute.identifies()) {
                add(value, pointer, things, breaches);
            } else if (attribute.equals(ProgressUpdateShape.ID)) {
                add(value, pointer, updates, breaches);
            }
        });
    }

    private static void add(Object id, Pointer pointer, Map<Object, Pointer> seen, Breaches breaches) {
        Pointer other = seen.putIfAbsent(id, pointer);
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
        return places;
    }
}
