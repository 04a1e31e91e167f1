// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cmcmodel.generators.choice.Choices;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleLayer;
import java.util.Arrays;
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
    private static final int EACH = 25;

    static Stream<RuleCode> rulesOfValuesAndObjects() {
        return Arrays.stream(RuleCode.values())
                .filter(rule -> rule.layer() == RuleLayer.VALUE || rule.layer() == RuleLayer.OBJECT);
    }

    @Test
    void everyRuleOfValuesAndObjectsCanBeBroken() {
        assertThat(CmcArbitraries.breakable())
                .isEqualTo(rulesOfValuesAndObjects().collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("rulesOfValuesAndObjects")
    void theFaultPlantedIsFoundAndNothingElse(RuleCode rule) {
        Set<String> places = new TreeSet<>();
        LongStream.range(0, EACH).forEach(seed -> {
            Fault fault = Faults.planted(rule, Choices.seeded(seed));
            assertFound(fault);
            places.add(fault.place().toString().replaceAll("[0-9]+", "0"));
        });
        assertFound(Faults.planted(rule, Choices.simplest()));
        if (rule.layer() == RuleLayer.VALUE && rule != RuleCode.NUMBER_NOT_POSITIVE) {
            assertThat(places).as("places where it was planted").hasSizeGreaterThan(2);
        }
    }

    @Test
    void oneMoreIsListedThanCountedAlsoWhereTheSourcesCountHardlyAnybody() {
        LongStream.range(0, 2_000).forEach(seed -> {
            Fault fault = Faults.planted(RuleCode.CONSULTATION_MORE_LISTED_THAN_COUNTED, Choices.seeded(seed));
            assertThat((long) fault.arguments().get("counted")).isNotNegative();
        });
    }

    private static void assertFound(Fault fault) {
        List<Constraints.Found> found = Constraints.of(fault.mechanism());
        assertThat(found).as(fault.toString()).hasSize(1);
        assertThat(slashed(found.get(0).path())).isEqualTo(fault.place().toString());
        if (fault.rule() == RuleCode.NUMBER_NOT_POSITIVE) {
            return; // a constraint of Jakarta itself, which carries no arguments
        }
        assertThat(found.get(0).breach().rule()).isEqualTo(fault.rule());
        assertThat(found.get(0).breach().arguments()).isEqualTo(fault.arguments());
        assertThat(fault.arguments().keySet())
                .containsExactlyInAnyOrderElementsOf(fault.rule().arguments());
    }

    /** {@code plans[0].title.en} as {@code /plans/0/title/en}. */
    private static String slashed(String path) {
        String plain = path.replace(".<list element>", "")
                .replaceAll("\\[(\\d+)]", "/$1")
                .replace('.', '/');
        return plain.isEmpty() ? "" : "/" + plain;
    }

    @Test
    void aRuleThatCannotBeBrokenIsRefusedWithTheRulesThatCan() {
        assertThatThrownBy(() -> CmcArbitraries.breaking("plan.is-boring"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("plan.is-boring")
                .hasMessageContaining("plan.succeeds-itself, ");
        assertThatThrownBy(() -> CmcArbitraries.breaking(RuleCode.JSON_SYNTAX)).hasMessageContaining("json.syntax");
    }

    @Test
    void anyFaultComesWithItsRule() {
        Set<RuleCode> rules = CmcArbitraries.breakingAny()
                .sampleStream()
                .limit(50)
                .map(Fault::rule)
                .collect(Collectors.toSet());
        assertThat(rules).hasSizeGreaterThan(10);
    }
}
