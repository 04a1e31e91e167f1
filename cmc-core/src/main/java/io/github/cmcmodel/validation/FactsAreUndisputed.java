// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.ConsultationShape;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.source.Exclusions;
import io.github.cmcmodel.source.Ranked;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * No source that is cited for a fact refutes it, and no entry of equal rank before it in the same list excludes it. One finding
 * for one fact, whatever the number of sources; deprecated entries are not looked at.
 */
final class FactsAreUndisputed implements WalkingRule {
    /** The lists for which a rule on the object reports what excludes each other. */
    private static final Set<Attribute<?, ?, ?>> REPORTED_ELSEWHERE =
            Set.of(ConsultationShape.DATES, ConsultationShape.ATTENDANCE);

    /** By type, the attributes whose entries can exclude each other. */
    private static final Map<Shape<?, ?>, List<Attribute<?, ?, ?>>> LISTS = lists();

    private static Map<Shape<?, ?>, List<Attribute<?, ?, ?>>> lists() {
        Map<Shape<?, ?>, List<Attribute<?, ?, ?>>> lists = new HashMap<>();
        for (Shape<?, ?> shape : Shapes.all()) {
            List<Attribute<?, ?, ?>> ranked = shape.attributes().stream()
                    .filter(attribute -> attribute.presence() == Presence.LIST)
                    .filter(attribute ->
                            Ranked.class.isAssignableFrom(attribute.type().type()))
                    .filter(attribute -> !REPORTED_ELSEWHERE.contains(attribute))
                    .collect(Collectors.toList());
            if (!ranked.isEmpty()) {
                lists.put(shape, ranked);
            }
        }
        return Map.copyOf(lists);
    }

    @Override
    public RuleCode code() {
        return RuleCode.FACT_DISPUTED;
    }

    @Override
    public List<RulePlace> places() {
        return cited();
    }

    @Override
    public Watch watch(MechanismIndex index, Breaches breaches) {
        return new Disputes(breaches);
    }

    private static final class Disputes implements Watch {
        private final Breaches breaches;

        /** Entries that the walk has not come to, each with the place of the one that excludes it. */
        private final Map<Pointer, Pointer> excluded = new HashMap<>();

        Disputes(Breaches breaches) {
            this.breaches = breaches;
        }

        @Override
        public void object(Object object, Position at) {
            if (object instanceof Cited fact) {
                @Nullable
                Pointer opponent =
                        excluded.isEmpty() || !(object instanceof Ranked) ? null : excluded.remove(at.pointer());
                if (isRefuted(fact)) {
                    breaches.add(at.pointer(), Map.of("by", refuting(fact)));
                } else if (opponent != null) {
                    breaches.add(at.pointer(), Map.of("by", opponent));
                }
                exclude(fact, at);
            }
        }

        private void exclude(Cited fact, Position at) {
            Shape<?, ?> shape = Shapes.requiredOfValue(fact);
            List<Attribute<?, ?, ?>> lists = LISTS.get(shape);
            if (lists != null) {
                for (int list = 0; list < lists.size(); list++) {
                    exclude(entries(lists.get(list), fact), lists.get(list), at);
                }
            }
        }

        private void exclude(List<Ranked> entries, Attribute<?, ?, ?> list, Position at) {
            if (entries.size() < 2) {
                return;
            }
            Exclusions exclusions = Exclusions.among(entries);
            for (int entry = 1; entry < entries.size() && !exclusions.isEmpty(); entry++) {
                if (exclusions.before(entry).isPresent()) {
                    Pointer place = at.pointer().member(list.name());
                    excluded.put(
                            place.item(entry),
                            place.item(exclusions.before(entry).getAsInt()));
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // the attribute is one of the object's own type, and holds what is ranked
    private static <T> List<Ranked> entries(Attribute<T, ?, ?> list, Object owner) {
        return (List<Ranked>) list.get((T) owner);
    }

    private static boolean isRefuted(Cited fact) {
        if (fact instanceof Ranked entry && !entry.counts()) {
            return false;
        }
        for (Citation citation : fact.getCitations()) {
            if (citation.refutes()) {
                return true;
            }
        }
        return false;
    }

    private static String refuting(Cited fact) {
        return fact.getCitations().stream()
                .filter(Citation::refutes)
                .map(citation -> citation.getSource().value())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<RulePlace> cited() {
        return Shapes.all().stream()
                .filter(shape -> Cited.class.isAssignableFrom(shape.type()))
                .map(shape -> RulePlace.of(shape.type().asSubclass(Cited.class)))
                .toList();
    }
}
