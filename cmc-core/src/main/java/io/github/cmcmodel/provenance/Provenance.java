// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.provenance;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.Dataset;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.source.Exclusions;
import io.github.cmcmodel.source.Ranked;
import io.github.cmcmodel.source.Source;
import io.github.cmcmodel.value.code.Rank;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Where each fact of a mechanism comes from: which citations support it, which refute it, and which facts have none.
 *
 * <p>A fact is an attribute that an object with citations has, such as {@code date} at {@code /launched/0/date}. A citation that
 * names attributes speaks for these; one that names none speaks for those that no other citation of the object names. What is
 * the record's own is no fact: identifiers, ranks, citations, the list of sources and the data set. An object without citations of its own,
 * such as a venue, belongs to the attribute that holds it.
 *
 * <pre>{@code
 * Provenance.visit(mechanism, fact -> {
 *     if (fact.isUncited()) {
 *         System.out.println(fact.place());
 *     }
 * });
 * }</pre>
 *
 * <p>Facts are made one at a time, in the order of the document, and none is kept.
 */
public final class Provenance {
    /** What says something of the record and nothing of the world. */
    private static final Set<Class<?>> OF_THE_RECORD = Set.of(Citation.class, Source.class, Dataset.class, Rank.class);

    private final Consumer<? super Fact> visitor;

    private Provenance(Consumer<? super Fact> visitor) {
        this.visitor = visitor;
    }

    /**
     * Visits each fact of a mechanism.
     *
     * @param mechanism the mechanism
     * @param visitor takes each fact, in the order of the document
     */
    public static void visit(ConsultativeMechanism mechanism, Consumer<? super Fact> visitor) {
        Objects.requireNonNull(mechanism, "Provenance mechanism");
        Objects.requireNonNull(visitor, "Provenance visitor");
        new Provenance(visitor).object(mechanism, Shapes.mechanism(), Pointer.ROOT, Optional.empty());
    }

    /**
     * Visits each fact of one object, such as a commitment of a stream. Places are pointers within the object.
     *
     * @param object the object
     * @param visitor takes each fact, in the order of the document
     */
    public static void visit(Cited object, Consumer<? super Fact> visitor) {
        Objects.requireNonNull(object, "Provenance object");
        Objects.requireNonNull(visitor, "Provenance visitor");
        new Provenance(visitor).object(object, Shapes.requiredOfValue(object), Pointer.ROOT, Optional.empty());
    }

    /**
     * Counts the facts of a mechanism by type, for a table.
     *
     * @param mechanism the mechanism
     * @return a row for each type of which there are facts, in the order in which the document has them first
     */
    public static List<FactCount> countByType(ConsultativeMechanism mechanism) {
        Map<String, FactCount> rows = new LinkedHashMap<>();
        visit(
                mechanism,
                fact -> rows.put(
                        fact.type(),
                        rows.getOrDefault(fact.type(), new FactCount(fact.type(), 0, 0, 0, 0))
                                .with(fact)));
        return List.copyOf(rows.values());
    }

    @SuppressWarnings("unchecked") // an object is of the type that its shape describes
    private <T> void object(Object object, Shape<T, ?> shape, Pointer place, Optional<Pointer> excludedBy) {
        for (Attribute<T, ?, ?> attribute : shape.attributes()) {
            if (attribute.isPresent((T) object)
                    && !attribute.identifies()
                    && !OF_THE_RECORD.contains(attribute.type().type())) {
                Pointer member = place.member(attribute.name());
                if (object instanceof Cited cited && !holdsCited(attribute)) {
                    visitor.accept(fact(cited, shape.name(), attribute.name(), member, excludedBy));
                }
                if (attribute.type() instanceof ValueType.Nested<?> nested) {
                    inside(attribute.values((T) object), nested.shape(), attribute.presence(), member);
                }
            }
        }
    }

    private static boolean holdsCited(Attribute<?, ?, ?> attribute) {
        return Cited.class.isAssignableFrom(attribute.type().type());
    }

    @SuppressWarnings("unchecked") // the type of the objects says that they are ranked
    private void inside(List<?> objects, Shape<?, ?> shape, Presence presence, Pointer member) {
        Exclusions exclusions = Ranked.class.isAssignableFrom(shape.type())
                ? Exclusions.among((List<? extends Ranked>) objects)
                : Exclusions.among(List.of());
        for (int at = 0; at < objects.size(); at++) {
            Optional<Pointer> excludedBy =
                    exclusions.isEmpty() || exclusions.of(at).isEmpty()
                            ? Optional.empty()
                            : Optional.of(member.item(exclusions.of(at).getAsInt()));
            object(objects.get(at), shape, presence == Presence.LIST ? member.item(at) : member, excludedBy);
        }
    }

    private static Fact fact(Cited object, String type, String attribute, Pointer place, Optional<Pointer> excludedBy) {
        List<Citation> supporting = new ArrayList<>();
        List<Citation> refuting = new ArrayList<>();
        boolean named = object.getCitations().stream().anyMatch(citation -> citation.names(attribute));
        for (Citation citation : object.getCitations()) {
            if (named ? citation.names(attribute) : citation.getAttributes().isEmpty()) {
                (citation.refutes() ? refuting : supporting).add(citation);
            }
        }
        return new Fact(object, type, attribute, place, supporting, refuting, excludedBy);
    }
}
