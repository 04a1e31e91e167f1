// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.source.Citation;
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
record Site(Shape<?, ?> shape, Attribute<?, ?, ?> attribute, Set<String> way) {
    /** What else has to be there for an attribute to be there. */
    private static final Map<String, List<String>> NEEDS = Map.of(
            "ConsultativeMechanism.sources", List.of("ConsultativeMechanism.citations"),
            "ConsultativeMechanism.commitments",
                    List.of("ConsultativeMechanism.plans", "ConsultativeMechanism.participants"),
            "ConsultativeMechanism.reports", List.of("ConsultativeMechanism.plans", "ActionPlan.chapters"),
            "ReportSection.assessments",
                    List.of("ConsultativeMechanism.commitments", "ConsultativeMechanism.participants"),
            "Consultation.participating", List.of("ConsultativeMechanism.participants"),
            "Network.members", List.of("ConsultativeMechanism.participants"));

    static final List<Site> ALL = all();

    /** An object or value in a mechanism, and its place. */
    record Found<T>(Pointer place, T value) {}

    private static List<Site> all() {
        List<Site> sites = new ArrayList<>();
        collect(Shapes.mechanism(), Set.of(), sites);
        return List.copyOf(sites);
    }

    private static void collect(Shape<?, ?> shape, Set<String> way, List<Site> sites) {
        for (Attribute<?, ?, ?> attribute : shape.attributes()) {
            Set<String> here = new HashSet<>(way);
            here.addAll(needed(shape + "." + attribute.name()));
            if (attribute.type() instanceof ValueType.Nested<?> nested) {
                if (nested.shape().type() == Citation.class) {
                    here.addAll(needed("ConsultativeMechanism.sources"));
                }
                collect(nested.shape(), here, sites);
            }
            sites.add(new Site(shape, attribute, Set.copyOf(here)));
        }
    }

    /** Attributes, and what they need to be there. */
    static Set<String> needed(String... keys) {
        Set<String> needed = new HashSet<>();
        for (String key : keys) {
            needed.add(key);
            needed.addAll(NEEDS.getOrDefault(key, List.of()));
        }
        return needed;
    }

    /** The attributes at which a rule reports, each in every way that leads there. */
    static List<Site> of(RuleCode rule) {
        return RuleCatalogue.places(rule).stream()
                .flatMap(place -> ALL.stream()
                        .filter(site -> site.shape.type() == place.type()
                                && place.attribute()
                                        .map(site.attribute.name()::equals)
                                        .orElse(true)))
                .toList();
    }

    /** What has to be there for there to be an object of a type. */
    static Set<String> wayTo(Class<?> type) {
        return ALL.stream()
                .filter(site -> site.attribute.type().type() == type)
                .findFirst()
                .map(Site::way)
                .orElseThrow(() -> new IllegalArgumentException("no attribute holds a " + type.getSimpleName()));
    }

    String key() {
        return shape + "." + attribute.name();
    }

    /** The values of the attribute in a mechanism. */
    List<Found<Object>> in(ConsultativeMechanism mechanism) {
        List<Found<Object>> found = new ArrayList<>();
        Walk.over(mechanism, Shapes.mechanism(), Pointer.ROOT, (owner, each, value, place) -> {
            if (each.equals(attribute)) {
                found.add(new Found<>(place, value));
            }
        });
        return found;
    }

    /** The objects of a type in a mechanism, which is one itself. */
    static <T> List<Found<T>> in(ConsultativeMechanism mechanism, Class<T> type) {
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
}
