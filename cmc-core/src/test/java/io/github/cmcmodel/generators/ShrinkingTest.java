// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.generators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.value.CitationMark;
import io.github.cmcmodel.value.CommitmentStatus;
import io.github.cmcmodel.value.LocalizedText;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A known cause is planted; what is left after shrinking is the cause and little else. */
class ShrinkingTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aFailureOverOneUpdateLeavesOneCommitmentWithOneUpdate(long seed) {
        ConsultativeMechanism smallest = shrunk(
                CmcArbitraries.mechanisms(SampleSettings.DEFAULTS.commitments(0, 12)),
                seed,
                mechanism -> mechanism.getCommitments().stream()
                        .flatMap(commitment -> commitment.getUpdates().stream())
                        .anyMatch(update -> update.getStatus() == CommitmentStatus.WITHDRAWN));

        assertThat(smallest.getCommitments()).hasSize(1);
        Commitment commitment = smallest.getCommitments().get(0);
        assertThat(commitment.getUpdates())
                .extracting(ProgressUpdate::getStatus)
                .containsExactly(CommitmentStatus.WITHDRAWN);
        assertThat(commitment.getTitle()).isEqualTo(LocalizedText.of("en", "a"));
        assertThat(smallest.getPlans()).hasSize(1);
        assertThat(attributes(smallest)).isLessThanOrEqualTo(13);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aFailureOverADisputedFactLeavesOneCitation(long seed) {
        ConsultativeMechanism smallest = shrunk(
                CmcArbitraries.mechanisms(),
                seed,
                mechanism -> mechanism.getConsultations().stream()
                        .flatMap(consultation -> consultation.getDates().stream())
                        .flatMap(date -> date.getCitations().stream())
                        .anyMatch(citation -> citation.getMark() == CitationMark.DISPUTED));

        assertThat(smallest.getConsultations()).hasSize(1);
        assertThat(smallest.getConsultations().get(0).getDates()).hasSize(1);
        assertThat(smallest.getSources()).hasSize(1);
        assertThat(attributes(smallest)).isLessThanOrEqualTo(18);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aFailureOverAReferenceLeavesBothItsEnds(long seed) {
        ConsultativeMechanism smallest = shrunk(
                CmcArbitraries.mechanisms(SampleSettings.DEFAULTS.commitments(0, 30)),
                seed,
                mechanism -> mechanism.getCommitments().stream()
                                .filter(commitment -> commitment.getSupersedes().isPresent())
                                .count()
                        > 0);

        assertThat(smallest.getCommitments()).hasSize(2);
        assertThat(attributes(smallest)).isLessThanOrEqualTo(16);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aTextShrinksToOneLetterALanguage(long seed) {
        LocalizedText smallest = shrunk(
                CmcArbitraries.localizedTexts(), seed, text -> text.entries().size() > 1);

        assertThat(smallest.entries()).hasSize(2).allMatch(entry -> entry.text().length() == 1);
    }

    /** As jqwik does it: the first candidate that is smaller and fails too, again and again. */
    private static <T> T shrunk(Arbitrary<T> arbitrary, long seed, Predicate<T> fails) {
        RandomGenerator<T> generator = arbitrary.generator(1_000);
        Random random = new Random(seed);
        Shrinkable<T> failing = generator.next(random);
        while (!fails.test(failing.value())) {
            failing = generator.next(random);
        }
        int attempts = 0;
        while (true) {
            Shrinkable<T> current = failing;
            int[] tried = {0};
            Optional<Shrinkable<T>> smaller = current.shrink()
                    .peek(candidate -> tried[0]++)
                    .filter(candidate -> candidate.distance().compareTo(current.distance()) < 0)
                    .filter(candidate -> fails.test(candidate.value()))
                    .findFirst();
            attempts += tried[0];
            if (smaller.isEmpty()) {
                assertThat(attempts).isLessThan(20_000);
                return failing.value();
            }
            failing = smaller.get();
        }
    }

    /** How many values there are in all. */
    private static int attributes(ConsultativeMechanism mechanism) {
        int[] count = {0};
        Walk.over(mechanism, Shapes.MECHANISM, Pointer.ROOT, (owner, attribute, value, place) -> count[0]++);
        return count[0];
    }
}
