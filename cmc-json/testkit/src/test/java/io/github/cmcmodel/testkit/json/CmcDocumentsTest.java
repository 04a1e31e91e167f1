// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.rule.RuleCode;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents through jqwik; that they are what they say is tested with the same ones from seeds. */
class CmcDocumentsTest {
    @Provide
    Arbitrary<SampleDocument<Commitment>> threeFaults() {
        return CmcDocuments.faulty(Commitment.class, 3);
    }

    @Property(tries = 50)
    void documentsComeThroughJqwik(@ForAll("threeFaults") SampleDocument<Commitment> document) {
        document.checkReport(
                CmcJson.standard().read(document.type(), document.bytes()).report());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aFailureOverAnImpossibleDateLeavesAShortDocumentWithThatDate(long seed) {
        SampleDocument<ConsultativeMechanism> smallest = shrunk(
                CmcDocuments.faulty(ConsultativeMechanism.class, 5),
                seed,
                document ->
                        document.expected().stream().anyMatch(finding -> finding.rule() == RuleCode.DATE_IMPOSSIBLE));

        // a report or commitment with the date cannot do without its plan, of some 60 characters
        int most = smallest.text().contains("\"plans\"") ? 280 : 220;
        // practices refer to commitments, which are made later; some of them are not shrunk away
        most += smallest.text().contains("\"goodPractices\"") ? 180 : 0;
        assertThat(smallest.expected()).hasSize(1);
        assertThat(smallest.text()).hasSizeLessThan(most).doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aFailureOverABadLineLeavesThatLine(long seed) {
        SampleStream<Commitment> smallest = shrunk(
                CmcDocuments.streams(Commitment.class),
                seed,
                stream -> !stream.badLines().isEmpty());

        assertThat(smallest.records()).hasSize(1);
        assertThat(smallest.badLines()).containsExactly(1L);
        assertThat(smallest.bytes().length).isLessThan(150);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aFailureOverAStreamThatIsCutOffLeavesItsFirstLine(long seed) {
        SampleStream<Commitment> smallest = shrunk(
                CmcDocuments.brokenStreams(Commitment.class),
                seed,
                stream -> stream.end().orElseThrow().rule() == RuleCode.JSON_TRUNCATED);

        assertThat(smallest.toString()).isEqualTo("""
                0 records of Commitment, bad lines [], ended by error 2:1 json.truncated: must be a whole JSON document, but ends in the middle
                {"schemaVersion":"1.0","stream":"start","type":"Commitment"}
                """);
    }

    /** As jqwik does it: the first candidate that is smaller and fails too, again and again. */
    private static <T> T shrunk(Arbitrary<T> arbitrary, long seed, Predicate<T> fails) {
        RandomGenerator<T> generator = arbitrary.generator(1_000);
        Random random = new Random(seed);
        Shrinkable<T> failing = generator.next(random);
        while (!fails.test(failing.value())) {
            failing = generator.next(random);
        }
        while (true) {
            Shrinkable<T> current = failing;
            Optional<Shrinkable<T>> smaller = current.shrink()
                    .filter(candidate -> candidate.distance().compareTo(current.distance()) < 0)
                    .filter(candidate -> fails.test(candidate.value()))
                    .findFirst();
            if (smaller.isEmpty()) {
                return failing.value();
            }
            failing = smaller.get();
        }
    }

    @Test
    void aRuleThatDoesNotExistIsRefusedWithThoseThatDo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CmcDocuments.breaking("date.wrong"))
                .withMessageStartingWith("'code' must be that of a rule but is date.wrong; there are code.malformed, ");
        assertThat(CmcDocuments.breakable()).contains(RuleCode.JSON_SYNTAX, RuleCode.RANGE_MALFORMED);
    }
}
