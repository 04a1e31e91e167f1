// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.text.Shown;
import io.github.cmcmodel.validation.Finding;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Plants faults. A mechanism of which the rules have nothing to say is drawn in such a way that the place is there, and then
 * one value ({@link ValueFaults}), one object ({@link ObjectFaults}), one reference ({@link ReferenceFaults}) or how objects go
 * together ({@link MechanismFaults}) is broken.
 */
final class Faults {
    private static final SampleSettings BASE = SampleSettings.DEFAULTS.silent().commitments(0, 4);

    /** The day on which the faults are faults. */
    static final LocalDate TODAY = BASE.today;

    private static final Map<RuleCode, Planter> PLANTERS = planters();

    private Faults() {}

    /** Breaks a rule somewhere in a mechanism. */
    interface Planter {
        Planted plant(Choices choices);
    }

    /** A broken mechanism, and what the rule says of it. */
    record Planted(ConsultativeMechanism mechanism, Pointer place, Map<String, Object> arguments) {}

    /** What a value or object becomes, and what the rule says of it, at a path from there. */
    record Broken(Object value, Map<String, Object> arguments, List<Object> path) {
        Broken(Object value, Map<String, Object> arguments, Object... path) {
            this(value, arguments, List.of(path));
        }

        Planted in(ConsultativeMechanism base, Pointer place) {
            return new Planted(Edit.replaced(base, place, value), place.path(path.toArray()), arguments);
        }
    }

    private static Map<RuleCode, Planter> planters() {
        Map<RuleCode, Planter> planters = new EnumMap<>(RuleCode.class);
        planters.putAll(ValueFaults.ALL);
        planters.putAll(ObjectFaults.ALL);
        planters.putAll(ReferenceFaults.ALL);
        planters.putAll(MechanismFaults.ALL);
        return Collections.unmodifiableMap(planters);
    }

    static Set<RuleCode> rules() {
        return PLANTERS.keySet();
    }

    static Planter planter(RuleCode rule) {
        Planter planter = PLANTERS.get(rule);
        if (planter == null) {
            throw unknown(rule.code());
        }
        return planter;
    }

    static IllegalArgumentException unknown(String code) {
        boolean ofDocuments = RuleCode.of(code).isPresent();
        return new IllegalArgumentException("'rule' must be one that a mechanism can break but is " + Shown.text(code)
                + (ofDocuments ? ": only a document can break it, no value of this library's types" : "")
                + "; there are "
                + rules().stream().map(RuleCode::code).sorted().collect(Collectors.joining(", ")));
    }

    static Fault planted(RuleCode rule, Choices choices) {
        Planter planter = planter(rule);
        choices.open();
        Planted planted = planter.plant(choices);
        choices.close();
        ConsultativeMechanism mechanism =
                rule == RuleCode.SOURCE_UNUSED ? planted.mechanism : Edit.withoutUnusedSources(planted.mechanism);
        Finding finding = Finding.of(rule, planted.place, planted.arguments);
        return new Fault(mechanism, TODAY, finding.withSubject(subject(mechanism, planted.place)), planted.arguments);
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

    /** A mechanism in which the rules find nothing and certain attributes are there. */
    static ConsultativeMechanism base(Choices choices, Set<String> required) {
        return Sampler.mechanism(BASE, choices, required);
    }

    static String oneOf(Choices choices, String... texts) {
        return texts[choices.below(texts.length)];
    }

    static <T> T any(Choices choices, List<T> items) {
        return items.get(choices.below(items.size()));
    }
}
