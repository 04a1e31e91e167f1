// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.fault;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.ActionPlanShape;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.ConsultativeMechanismShape;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.testkit.draw.RootLists;
import io.github.cmcmodel.validation.RuleCatalogue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An attribute that can be reached from the mechanism in a certain way, such as {@code Actor.id} as the id of a lead.
 *
 * @param shape the type that has it
 * @param attribute the attribute
 * @param way the attributes that have to be there, such as {@code Commitment.leads}: those on the way, this one, and what
 *     they need
 */
public record Site(Shape<?, ?> shape, Attribute<?, ?, ?> attribute, Set<Attribute<?, ?, ?>> way) {
    /** What else has to be there for an attribute to be there, beyond what it refers to. */
    private static final Map<Attribute<?, ?, ?>, Attribute<?, ?, ?>> BESIDES = Map.of(
            ConsultativeMechanismShape.SOURCES, ConsultativeMechanismShape.CITATIONS,
            ConsultativeMechanismShape.REPORTS, ActionPlanShape.CHAPTERS);

    static final List<Site> ALL = all();

    /**
     * An object or value in a mechanism, and its place.
     *
     * @param <T> its type
     * @param place the place
     * @param value the value
     */
    public record Found<T>(Pointer place, T value) {}

    private static List<Site> all() {
        List<Site> sites = new ArrayList<>();
        collect(Shapes.mechanism(), Set.of(), sites);
        return List.copyOf(sites);
    }

    private static void collect(Shape<?, ?> shape, Set<Attribute<?, ?, ?>> way, List<Site> sites) {
        for (Attribute<?, ?, ?> attribute : shape.attributes()) {
            Set<Attribute<?, ?, ?>> here = new HashSet<>(way);
            here.addAll(needed(attribute));
            if (attribute.type() instanceof ValueType.Nested<?> nested) {
                collect(nested.shape(), here, sites);
            }
            sites.add(new Site(shape, attribute, Set.copyOf(here)));
        }
    }

    /** Attributes, and what they need to be there. */
    static Set<Attribute<?, ?, ?>> needed(Attribute<?, ?, ?>... attributes) {
        Set<Attribute<?, ?, ?>> needed = new HashSet<>();
        for (Attribute<?, ?, ?> attribute : attributes) {
            need(attribute, needed);
        }
        return needed;
    }

    private static void need(Attribute<?, ?, ?> attribute, Set<Attribute<?, ?, ?>> needed) {
        if (needed.add(attribute)) {
            RootLists.neededFor(attribute).forEach(list -> need(list, needed));
            if (BESIDES.containsKey(attribute)) {
                need(BESIDES.getOrDefault(attribute, attribute), needed);
            }
        }
    }

    /**
     * The attributes at which a rule reports, each in every way that leads there.
     *
     * @param rule the rule
     * @return the attributes
     */
    public static List<Site> of(RuleCode rule) {
        return RuleCatalogue.places(rule).stream()
                .flatMap(place -> ALL.stream()
                        .filter(site -> site.shape.type() == place.type()
                                && place.attribute()
                                        .map(site.attribute.name()::equals)
                                        .orElse(true)))
                .toList();
    }

    /** What has to be there for there to be an object of a type. */
    static Set<Attribute<?, ?, ?>> wayTo(Class<?> type) {
        return ALL.stream()
                .filter(site -> site.attribute.type().type() == type)
                .findFirst()
                .map(Site::way)
                .orElseThrow(() -> new IllegalArgumentException("no attribute holds a " + type.getSimpleName()));
    }

    /**
     * The values of the attribute in a mechanism.
     *
     * @param mechanism the mechanism
     * @return the values, in the order of the document
     */
    public List<Found<Object>> in(ConsultativeMechanism mechanism) {
        List<Found<Object>> found = new ArrayList<>();
        Walk.over(mechanism, Shapes.mechanism(), Pointer.ROOT, (owner, each, value, place) -> {
            if (each.equals(attribute)) {
                found.add(new Found<>(place, value));
            }
        });
        return found;
    }

    /**
     * The objects of a type in a mechanism, which is one itself.
     *
     * @param <T> the type
     * @param mechanism the mechanism
     * @param type its class
     * @return the objects, in the order of the document
     */
    public static <T> List<Found<T>> in(ConsultativeMechanism mechanism, Class<T> type) {
        List<Found<T>> found = new ArrayList<>();
        if (type.isInstance(mechanism)) {
            found.add(new Found<>(Pointer.ROOT, type.cast(mechanism)));
        }
        Walk.over(mechanism, Shapes.mechanism(), Pointer.ROOT, (owner, attribute, value, place) -> {
            if (type.isInstance(value)) {
                found.add(new Found<>(place, type.cast(value)));
            }
        });
        return found;
    }

    /** A place below another, by attributes, indexes and languages. */
    static Pointer below(Pointer place, Object... steps) {
        Pointer below = place;
        for (Object step : steps) {
            below = below.path(step instanceof Attribute<?, ?, ?> attribute ? attribute.name() : step);
        }
        return below;
    }

    /** A place in a mechanism. */
    static Pointer at(Object... steps) {
        return below(Pointer.ROOT, steps);
    }
}
