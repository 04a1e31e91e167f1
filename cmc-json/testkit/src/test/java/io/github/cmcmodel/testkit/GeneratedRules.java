// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.RuleSteps;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.draw.Agreements;
import io.github.cmcmodel.testkit.fault.Faults;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.validation.RuleCatalogue;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * How far the generators have come with each rule, after the steps of {@link RuleSteps}. A rule that lacks something fails one
 * test; all others leave it out and do not see its findings.
 */
public final class GeneratedRules {
    /** How many mechanisms that should break no rule are looked at. */
    static final int LOOKED_AT = 3_000;

    private static final int TRIES = 10;

    private static final Map<RuleCode, Integer> BROKEN_BY_CHANCE = brokenByChance();

    private static final Set<RuleCode> LEFT_OUT = leftOut();

    private static final MechanismValidator VALIDATOR = validator(LEFT_OUT);

    private GeneratedRules() {}

    private static Set<RuleCode> ofValues() {
        return Arrays.stream(RuleCode.values())
                .filter(RuleSteps::isOfValues)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RuleCode.class)));
    }

    /** The rules that have all that comes before the generators, but no fault. */
    static Set<RuleCode> withoutFault() {
        Set<RuleCode> without = EnumSet.copyOf(ofValues());
        without.retainAll(RuleSteps.sampled());
        without.removeAll(CmcArbitraries.breakable());
        return without;
    }

    private static MechanismValidator validator(Set<RuleCode> without) {
        MechanismValidator.Builder builder = MechanismValidator.builder();
        without.forEach(rule -> builder.suppress(rule, "a step before this test says what it lacks"));
        return builder.build();
    }

    /** The rules that have a fault and are broken by mechanisms that should break none, with how many do so. */
    static Map<RuleCode, Integer> broken() {
        return BROKEN_BY_CHANCE;
    }

    private static Map<RuleCode, Integer> brokenByChance() {
        Map<RuleCode, Integer> broken = new EnumMap<>(RuleCode.class);
        MechanismValidator all = MechanismValidator.create();
        for (long seed = 0; seed < LOOKED_AT; seed++) {
            all.validate(Faults.base(Choices.seeded(seed), Set.of()), Faults.TODAY).findings().stream()
                    .map(Finding::rule)
                    .distinct()
                    .forEach(rule -> broken.merge(rule, 1, Integer::sum));
        }
        broken.keySet().retainAll(CmcArbitraries.breakable());
        return broken;
    }

    /** The rules that the tests of generated values leave out, since another test says what they lack. */
    private static Set<RuleCode> leftOut() {
        Set<RuleCode> leftOut = EnumSet.copyOf(ofValues());
        leftOut.removeAll(CmcArbitraries.breakable());
        leftOut.addAll(BROKEN_BY_CHANCE.keySet());
        return leftOut;
    }

    /** The rules whose faults can be tested. */
    static Set<RuleCode> ready() {
        Set<RuleCode> ready = EnumSet.copyOf(CmcArbitraries.breakable());
        ready.removeAll(BROKEN_BY_CHANCE.keySet());
        return ready;
    }

    /** The rules whose faults are right, as far as a few tries say. */
    static Set<RuleCode> planted() {
        Set<RuleCode> planted = ready();
        planted.removeIf(rule -> !LongStream.range(0, TRIES)
                .mapToObj(seed -> Fault.planted(rule, Choices.seeded(seed)))
                .allMatch(fault -> VALIDATOR
                        .validate(fault.mechanism(), fault.today())
                        .findings()
                        .equals(List.of(fault.expected()))));
        return planted;
    }

    /**
     * A validator that applies the rules that the generators know.
     *
     * @return the validator
     */
    public static MechanismValidator validator() {
        return VALIDATOR;
    }

    /** Whether the tests of generated values look at a rule. */
    static boolean isLookedAt(RuleCode rule) {
        return !LEFT_OUT.contains(rule);
    }

    /** The source file of a class of this artifact. */
    static String file(Class<?> type) {
        return "cmc-json/testkit/src/main/java/" + type.getName().replace('.', '/') + ".java";
    }

    /** The files that say how the types are drawn that a rule is on. */
    static String agreements(RuleCode rule) {
        String files = RuleCatalogue.places(rule).stream()
                .map(place -> place.type())
                .distinct()
                .flatMap(type -> Agreements.homes(type).stream())
                .map(GeneratedRules::file)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" or "));
        return files.isEmpty() ? file(Agreements.class) + ", in a concept of its own," : files;
    }
}
