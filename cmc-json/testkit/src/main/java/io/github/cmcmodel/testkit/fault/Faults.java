// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.fault;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleLayer;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.draw.Sampler;
import io.github.cmcmodel.testkit.draw.Settings;
import io.github.cmcmodel.text.Shown;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.RuleCatalogue;
import io.github.cmcmodel.validation.RulePlace;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plants faults. A mechanism of which the rules have nothing to say is drawn in such a way that the place is there, and then
 * one value, one object, one reference or how objects go together is broken.
 */
public final class Faults {
    /** Rules for which no fault is generated yet. A new rule may be here for a while; a test keeps the list short. */
    public static final Set<RuleCode> NOT_GENERATED_YET = Set.of();

    private static final Settings BASE = base();

    /** The day on which the faults are faults. */
    public static final LocalDate TODAY = BASE.today;

    private static final List<Concept> CONCEPTS = concepts();

    private static final Map<RuleCode, Planter> PLANTERS = planters();

    private Faults() {}

    /** Breaks a rule somewhere in a mechanism. */
    interface Planter {
        Planted plant(Choices choices);
    }

    /** The faults of one class. */
    private record Concept(Class<?> of, Map<RuleCode, Planter> planters) {}

    /** A broken mechanism, and what the rule says of it. */
    record Planted(ConsultativeMechanism mechanism, Pointer place, Map<String, Object> arguments) {}

    /** What a value or object becomes, and what the rule says of it, at a path from there: attributes, indexes, languages. */
    record Broken(Object value, Map<String, Object> arguments, List<Object> path) {
        Broken(Object value, Map<String, Object> arguments, Object... path) {
            this(value, arguments, List.of(path));
        }

        Planted in(ConsultativeMechanism base, Pointer place) {
            return new Planted(Edit.replaced(base, place, value), Site.below(place, path.toArray()), arguments);
        }
    }

    /**
     * A mechanism with one fault.
     *
     * @param mechanism the mechanism
     * @param today the day to look from
     * @param finding what is to be found
     * @param planted the arguments of the finding in full
     */
    public record Faulty(
            ConsultativeMechanism mechanism, LocalDate today, Finding finding, Map<String, Object> planted) {}

    private static Settings base() {
        Settings base = new Settings();
        base.largestCommitments = 4;
        base.silent = true;
        base.conflicts = false;
        base.openCodesPercent = 0;
        return base;
    }

    private static List<Concept> concepts() {
        return List.of(
                new Concept(ValueFaults.class, ValueFaults.ALL),
                new Concept(ReferenceFaults.class, ReferenceFaults.ALL),
                new Concept(CycleFaults.class, CycleFaults.ALL),
                new Concept(SourceFaults.class, SourceFaults.ALL),
                new Concept(TopicFaults.class, TopicFaults.ALL),
                new Concept(StateFaults.class, StateFaults.ALL),
                new Concept(ActorFaults.class, ActorFaults.ALL),
                new Concept(NetworkFaults.class, NetworkFaults.ALL),
                new Concept(ConsultationFaults.class, ConsultationFaults.ALL),
                new Concept(PlanFaults.class, PlanFaults.ALL),
                new Concept(CommitmentFaults.class, CommitmentFaults.ALL),
                new Concept(TermFaults.class, TermFaults.ALL),
                new Concept(RelationFaults.class, RelationFaults.ALL),
                new Concept(IndicatorFaults.class, IndicatorFaults.ALL),
                new Concept(ReportFaults.class, ReportFaults.ALL));
    }

    private static Map<RuleCode, Planter> planters() {
        Map<RuleCode, Planter> planters = new EnumMap<>(RuleCode.class);
        CONCEPTS.forEach(concept -> planters.putAll(concept.planters));
        return Collections.unmodifiableMap(planters);
    }

    /**
     * The class in which a fault for a rule is or should be: the one that is most about the types that the rule is on.
     *
     * @param rule the rule
     * @return the class
     */
    public static Class<?> home(RuleCode rule) {
        Set<Class<?>> types = types(rule);
        return CONCEPTS.stream()
                .max(Comparator.comparingDouble(concept -> concept.planters.keySet().stream()
                        .filter(other -> other.layer() == rule.layer() || rule.layer() != RuleLayer.VALUE)
                        .mapToDouble(other -> share(types(other), types))
                        .sum()))
                .orElseThrow()
                .of;
    }

    /** How much of what a rule is on it shares with another. */
    private static double share(Set<Class<?>> types, Set<Class<?>> others) {
        return (double) types.stream().filter(others::contains).count() / types.size();
    }

    private static Set<Class<?>> types(RuleCode rule) {
        return RuleCatalogue.places(rule).stream().map(RulePlace::type).collect(Collectors.toSet());
    }

    /**
     * The rules that can be broken.
     *
     * @return the rules, in the order of the catalogue
     */
    public static Set<RuleCode> rules() {
        return PLANTERS.keySet();
    }

    static Planter planter(RuleCode rule) {
        Planter planter = PLANTERS.get(rule);
        if (planter == null) {
            throw unknown(rule.code());
        }
        return planter;
    }

    /**
     * The refusal of a rule that cannot be broken.
     *
     * @param code the code
     * @return the exception, with the reason and the rules that can be broken
     */
    public static IllegalArgumentException unknown(String code) {
        return new IllegalArgumentException("'rule' must be one that a generated mechanism can break but is "
                + Shown.text(code)
                + RuleCode.of(code).map(Faults::reason).orElse("")
                + "; there are "
                + rules().stream().map(RuleCode::code).sorted().collect(Collectors.joining(", ")));
    }

    private static String reason(RuleCode rule) {
        return switch (rule.layer()) {
            case VALUE, OBJECT, MECHANISM -> ": no fault is generated for it yet";
            default -> ": only a document can break it, no value of this library's types";
        };
    }

    /**
     * A mechanism that breaks one rule.
     *
     * @param rule the rule, one of {@link #rules}
     * @param choices what it is made of
     * @return the mechanism, and what is to be found
     */
    public static Faulty planted(RuleCode rule, Choices choices) {
        Planter planter = planter(rule);
        choices.open();
        Planted planted = planter.plant(choices);
        choices.close();
        ConsultativeMechanism mechanism =
                rule == RuleCode.SOURCE_UNUSED ? planted.mechanism : Edit.withoutUnusedSources(planted.mechanism);
        Finding finding = Finding.of(rule, planted.place, planted.arguments);
        return new Faulty(mechanism, TODAY, finding.withSubject(subject(mechanism, planted.place)), planted.arguments);
    }

    /** The identifier of the nearest thing around a place that has one. */
    private static String subject(ConsultativeMechanism mechanism, Pointer place) {
        List<Object> steps = place.steps();
        String[] nearest = {mechanism.getId().value()};
        int[] depth = {0};
        Walk.over(mechanism, Shapes.mechanism(), Pointer.ROOT, (owner, attribute, value, here) -> {
            if (attribute.identifies()) {
                List<Object> around = here.parent().orElse(Pointer.ROOT).steps();
                boolean holds = around.size() <= steps.size()
                        && steps.subList(0, around.size()).equals(around);
                if (holds && around.size() > depth[0]) {
                    nearest[0] = value.toString();
                    depth[0] = around.size();
                }
            }
        });
        return nearest[0];
    }

    /**
     * A mechanism in which the rules find nothing and certain attributes are there.
     *
     * @param choices what it is made of
     * @param required the attributes
     * @return the mechanism
     */
    public static ConsultativeMechanism base(Choices choices, Set<Attribute<?, ?, ?>> required) {
        return Sampler.mechanism(BASE, choices, required);
    }

    static ConsultativeMechanism base(Choices choices, Attribute<?, ?, ?>... required) {
        return base(choices, Site.needed(required));
    }

    static <T> T any(Choices choices, List<T> items) {
        return items.get(choices.below(items.size()));
    }

    @SafeVarargs
    static <T> T oneOf(Choices choices, T... items) {
        return items[choices.below(items.length)];
    }
}
