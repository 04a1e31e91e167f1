// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.ConsultativeMechanismShape;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.id.ActorId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The lists of a mechanism whose items others refer to, such as its plans, each after those that it refers to. Where two refer
 * to each other, one of them does so late: when all is made.
 */
public final class RootLists {
    /** By the class of an identifier, the lists that have what it identifies, in the order of the document. */
    private static final Map<Class<?>, List<Attribute<ConsultativeMechanism, ?, ?>>> HOMES = homes();

    static final List<RootList<?, ?>> ALL = all();

    private RootLists() {}

    /**
     * One list.
     *
     * @param attribute the list
     * @param items how its items are made
     * @param late the attributes of an item that refer to what is made later
     */
    record RootList<T, B>(
            Attribute<ConsultativeMechanism, ?, T> attribute, Blueprint<T, B> items, List<Part<T, B, ?>> late) {}

    private static Map<Class<?>, List<Attribute<ConsultativeMechanism, ?, ?>>> homes() {
        Map<Class<?>, List<Attribute<ConsultativeMechanism, ?, ?>>> homes = new HashMap<>();
        for (Attribute<ConsultativeMechanism, ?, ?> attribute : ConsultativeMechanismShape.SHAPE.attributes()) {
            if (attribute.type() instanceof ValueType.Nested<?> nested) {
                nested.shape().identifier().ifPresent(id -> homes.put(id.type().type(), List.of(attribute)));
            }
        }
        homes.put(
                ActorId.class,
                List.of(ConsultativeMechanismShape.PARTICIPANTS, ConsultativeMechanismShape.ORGANIZATIONS));
        return homes;
    }

    /** The list that has what identifiers of a class identify, the first of two; none for what is inside another object only. */
    private static List<Attribute<ConsultativeMechanism, ?, ?>> home(Class<?> identifier) {
        return HOMES.getOrDefault(identifier, List.of()).stream().limit(1).toList();
    }

    /**
     * The lists that must have something for an attribute to be there, such as the plans for the commitments.
     *
     * @param attribute the attribute
     * @return the lists
     */
    public static Set<Attribute<?, ?, ?>> neededFor(Attribute<?, ?, ?> attribute) {
        Set<Attribute<?, ?, ?>> needed = new HashSet<>();
        if (attribute.type() instanceof ValueType.Nested<?> nested) {
            Blueprint.of(nested.type()).needs().forEach(id -> needed.addAll(home(id)));
        } else if (TableValues.isReference(attribute)) {
            needed.addAll(home(attribute.type().type()));
        }
        if (attribute.equals(ConsultativeMechanismShape.COMMITMENTS)) {
            needed.add(ConsultativeMechanismShape.PARTICIPANTS); // who else should lead
        }
        return needed;
    }

    private static List<RootList<?, ?>> all() {
        List<RootList<?, ?>> all = new ArrayList<>();
        Set<Attribute<?, ?, ?>> done = new HashSet<>();
        List<Attribute<ConsultativeMechanism, ?, ?>> left = ConsultativeMechanismShape.SHAPE.attributes().stream()
                .filter(attribute -> HOMES.containsValue(List.of(attribute)))
                .collect(ArrayList::new, List::add, List::addAll);
        while (!left.isEmpty()) {
            Attribute<ConsultativeMechanism, ?, ?> next = left.stream()
                    .filter(list -> isReady(list, done, false))
                    .findFirst()
                    .or(() -> left.stream()
                            .filter(list -> isReady(list, done, true))
                            .findFirst())
                    .orElseThrow();
            all.add(list(next, done));
            left.remove(next);
            done.add(next);
        }
        return List.copyOf(all);
    }

    /** Whether all is made that the items of a list refer to, or at least what cannot be set late. */
    private static boolean isReady(
            Attribute<ConsultativeMechanism, ?, ?> list, Set<Attribute<?, ?, ?>> done, boolean restLate) {
        Shape<?, ?> items = ((ValueType.Nested<?>) list.type()).shape();
        Predicate<Attribute<?, ?, ?>> late = attribute -> restLate && attribute.presence() != Presence.REQUIRED;
        return referredTo(items, late.negate()).stream()
                .allMatch(target -> target.equals(list) || done.contains(target));
    }

    /** What an object refers to by attributes of its own that are asked for, or by any inside them. */
    private static Set<Attribute<ConsultativeMechanism, ?, ?>> referredTo(
            Shape<?, ?> shape, Predicate<Attribute<?, ?, ?>> asked) {
        Set<Attribute<ConsultativeMechanism, ?, ?>> lists = new LinkedHashSet<>();
        for (Attribute<?, ?, ?> attribute : shape.attributes()) {
            if (attribute.type() instanceof ValueType.Nested<?> nested) {
                lists.addAll(referredTo(nested.shape(), inside -> true));
            } else if (TableValues.isReference(attribute) && asked.test(attribute)) {
                lists.addAll(HOMES.getOrDefault(attribute.type().type(), List.of()));
            }
        }
        return lists;
    }

    @SuppressWarnings("unchecked") // the blueprint of a type has the builder of that type, whatever that is
    private static <T> RootList<T, ?> list(Attribute<ConsultativeMechanism, ?, T> list, Set<Attribute<?, ?, ?>> done) {
        Blueprint<T, Object> items =
                (Blueprint<T, Object>) Blueprint.of(list.type().type());
        List<Part<T, Object, ?>> late = items.parts().stream()
                .filter(part -> TableValues.isReference(part.attribute()))
                .filter(part -> home(part.attribute().type().type()).stream()
                        .anyMatch(target -> !target.equals(list) && !done.contains(target)))
                .toList();
        return new RootList<>(list, items, late);
    }
}
