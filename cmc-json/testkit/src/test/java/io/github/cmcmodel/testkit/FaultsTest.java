// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cmcmodel.RuleSteps;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.fault.Faults;
import io.github.cmcmodel.testkit.fault.ValueFaults;
import io.github.cmcmodel.validation.RuleCatalogue;
import io.github.cmcmodel.validation.RulePlace;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault on demand is that fault, once, and no other. */
class FaultsTest {
    /** Tries for every rule, and the most it takes to reach all places of the rules on any text. */
    private static final int EACH = 60;

    private static final int MOST = 3_000;

    /** The most rules that may wait for their faults. */
    private static final int FEW = 3;

    static Set<RuleCode> rules() {
        return GeneratedRules.ready();
    }

    static Stream<RuleCode> rulesOfDocuments() {
        return Arrays.stream(RuleCode.values()).filter(rule -> !RuleSteps.isOfValues(rule));
    }

    @Test
    void everyRuleThatAMechanismCanBreakHasAFault() {
        Set<RuleCode> lacking = EnumSet.copyOf(GeneratedRules.withoutFault());
        lacking.removeAll(Faults.NOT_GENERATED_YET);

        RuleSteps.requireNothing(lacking.stream()
                .map(rule -> "rule " + rule + " has no planted fault: add one to "
                        + GeneratedRules.file(Faults.home(rule))
                        + ", or list the rule in NOT_GENERATED_YET of " + GeneratedRules.file(Faults.class)));
    }

    @Test
    void theListOfRulesWithoutFaultsIsShortAndNamesNoOthers() {
        assertThat(Faults.NOT_GENERATED_YET)
                .as("NOT_GENERATED_YET of %s must name %d rules at most", GeneratedRules.file(Faults.class), FEW)
                .hasSizeLessThanOrEqualTo(FEW);
        RuleSteps.requireNothing(Faults.NOT_GENERATED_YET.stream()
                .filter(CmcArbitraries.breakable()::contains)
                .map(rule -> "rule " + rule + " has a planted fault: take it out of NOT_GENERATED_YET of "
                        + GeneratedRules.file(Faults.class)));
    }

    @Test
    void aRuleWithoutFaultIsRefusedWithThatReason() {
        String code = RuleCode.PLAN_SUCCEEDS_ITSELF.code();

        assertThat(Faults.unknown(code))
                .hasMessageStartingWith("'rule' must be one that a generated mechanism can break but is " + code
                        + ": no fault is generated for it yet; there are ");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theFaultPlantedIsFoundAndNothingElse(RuleCode rule) {
        assertFound(rule, Choices.simplest());
        LongStream.range(0, EACH).forEach(seed -> assertFound(rule, Choices.seeded(seed)));
    }

    @Test
    void oneMoreIsListedThanCountedAlsoWhereTheSourcesCountHardlyAnybody() {
        LongStream.range(0, 500)
                .forEach(seed -> assertFound(RuleCode.CONSULTATION_MORE_LISTED_THAN_COUNTED, Choices.seeded(seed)));
    }

    private static void assertFound(RuleCode rule, Choices choices) {
        Fault fault = Fault.planted(rule, choices);

        assertThat(fault.rule()).isEqualTo(rule);
        assertThat(GeneratedRules.validator()
                        .validate(fault.mechanism(), fault.today())
                        .findings())
                .as("the fault that %s plants must be found and nothing else", GeneratedRules.file(Faults.home(rule)))
                .containsExactly(fault.expected());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void itIsPlantedWhereverTheRuleApplies(RuleCode rule) {
        Set<String> missing = RuleCatalogue.places(rule).stream()
                .map(RulePlace::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        ValueFaults.REFERRED_TO.forEach(attribute -> missing.remove(attribute.toString()));

        for (long seed = 0; seed < MOST && !missing.isEmpty(); seed++) {
            Pointer place = Fault.planted(rule, Choices.seeded(seed)).place();
            missing.removeAll(around(place));
        }

        assertThat(missing).isEmpty();
    }

    /** The attribute and the objects at a place and around it, such as {@code Commitment.title} and {@code Commitment}. */
    private static Set<String> around(Pointer place) {
        Set<String> around = new HashSet<>();
        Shape<?, ?> shape = Shapes.mechanism();
        around.add(shape.name());
        for (Object step : place.steps()) {
            if (step instanceof String name && shape.attribute(name).isPresent()) {
                Attribute<?, ?, ?> attribute = shape.attribute(name).get();
                around.add(shape + "." + name);
                if (attribute.type() instanceof ValueType.Nested<?> nested) {
                    shape = nested.shape();
                    around.add(shape.name());
                }
            }
        }
        return around;
    }

    @ParameterizedTest
    @MethodSource("rulesOfDocuments")
    void aRuleThatOnlyADocumentCanBreakIsRefusedWithThatReason(RuleCode rule) {
        assertThatThrownBy(() -> CmcArbitraries.breaking(rule))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(rule.code())
                .hasMessageContaining("only a document can break it")
                .hasMessageContaining("plan.succeeds-itself, ");
    }

    @Test
    void aRuleThatDoesNotExistIsRefusedWithThoseThatDo() {
        assertThatThrownBy(() -> CmcArbitraries.breaking("plan.is-boring"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'rule' must be one that a generated mechanism can break but is plan.is-boring")
                .hasMessageContaining(CmcArbitraries.breakable().stream()
                        .map(RuleCode::code)
                        .sorted()
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void aCodeAsTextMeansTheRuleOfThatCode() {
        Fault fault = CmcArbitraries.breaking("plan.succeeds-itself").sample();

        assertThat(fault.rule()).isEqualTo(RuleCode.PLAN_SUCCEEDS_ITSELF);
        assertThat(fault).hasToString("plan.succeeds-itself at " + fault.place());
    }

    @Test
    void anyFaultComesWithItsRule() {
        List<Fault> faults = CmcArbitraries.breakingAny()
                .sampleStream()
                .filter(fault -> GeneratedRules.ready().contains(fault.rule()))
                .limit(100)
                .toList();

        assertThat(faults)
                .allSatisfy(fault -> assertThat(GeneratedRules.validator()
                                .validate(fault.mechanism(), fault.today())
                                .findings())
                        .containsExactly(fault.expected()));
        assertThat(faults.stream().map(Fault::rule).distinct()).hasSizeGreaterThan(20);
    }
}
