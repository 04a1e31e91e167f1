// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.RuleSteps;
import io.github.cmcmodel.rule.RuleLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Far from tame: within a thousand mechanisms everything there is turns up. */
class VarietyTest {
    private static final SampleStatistics STATISTICS = new SampleStatistics();

    @BeforeAll
    static void draw() throws IOException {
        SampleMechanisms.from(20_261_123).limit(1_000).forEach(STATISTICS::add);
        Files.writeString(Path.of("target/sample-statistics.txt"), STATISTICS.table());
    }

    @ParameterizedTest
    @EnumSource
    void everySituationIsMet(SampleStatistics.Group group) {
        RuleSteps.requireNothing(STATISTICS.missing(group).stream()
                .map(situation -> "no mechanism of 1,000 has the situation \"" + situation
                        + "\" (cmc-json/testkit/target/sample-statistics.txt has the others): draw it more often in the"
                        + " agreements of cmc-json/testkit/src/main/java/io/github/cmcmodel/testkit/draw"
                        + hint(group)));
    }

    /** A rule that is no error is to be broken at times, but not in mechanisms in which nothing is to be found. */
    private static String hint(SampleStatistics.Group group) {
        return group == SampleStatistics.Group.NOTICES
                ? " where settings().silent is false, or list the rule in NEVER_BROKEN of"
                        + " cmc-json/testkit/src/test/java/io/github/cmcmodel/testkit/SampleStatistics.java"
                : "";
    }

    /** A value's own rules are near wherever the attribute is present, which is a situation of its own. */
    @Test
    void everyRuleBeyondSingleValuesHasItsNeighbourhood() {
        RuleSteps.requireNothing(GeneratedRules.planted().stream()
                .filter(rule -> rule.layer() != RuleLayer.VALUE)
                .filter(rule -> !Neighbourhoods.ALL.containsKey(rule))
                .map(rule -> "rule " + rule + " has no neighbourhood: say in " + Neighbourhoods.file(rule)
                        + " in which situation it looks closely and finds nothing"));
        assertThat(CmcArbitraries.breakable()).containsAll(Neighbourhoods.ALL.keySet());
    }
}
