// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.CommitmentStatus;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A known cause is planted; what is left after shrinking is the cause and little else. */
class ShrinkingTest {
    /** The values that every mechanism has: its identifier and name. */
    private static final int MECHANISM = 2;

    private static final MechanismValidator VALIDATOR = MechanismValidator.create();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aFailureOverOneUpdateLeavesOneCommitmentWithOneUpdate(long seed) {
        ConsultativeMechanism smallest = shrunk(
                CmcArbitraries.mechanisms(SampleSettings.DEFAULTS.commitments(0, 12)),
                seed,
                mechanism -> mechanism.getCommitments().stream()
                        .flatMap(commitment -> commitment.getUpdates().stream())
                        .anyMatch(update -> update.getStatus().equals(Optional.of(CommitmentStatus.WITHDRAWN))));

        assertThat(smallest.getCommitments()).hasSize(1);
        Commitment commitment = smallest.getCommitments().get(0);
        assertThat(commitment.getUpdates())
                .extracting(update -> update.getStatus().orElse(null))
                .containsExactly(CommitmentStatus.WITHDRAWN);
        assertThat(commitment.getTitle()).isEqualTo(LocalizedText.of("en", "a"));
        assertThat(smallest.getPlans()).isEmpty();
        assertThat(attributes(smallest)).isLessThanOrEqualTo(14);
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
                        .anyMatch(Citation::refutes));

        assertThat(smallest.getConsultations()).hasSize(1);
        assertThat(smallest.getConsultations().get(0).getDates()).hasSize(1);
        assertThat(smallest.getSources()).hasSize(1);
        assertThat(attributes(smallest)).isLessThanOrEqualTo(19);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aFailureOverAReferenceLeavesBothItsEnds(long seed) {
        ConsultativeMechanism smallest = shrunk(
                CmcArbitraries.mechanisms(SampleSettings.DEFAULTS.commitments(0, 30)),
                seed,
                mechanism -> mechanism.getCommitments().stream()
                                .filter(commitment -> commitment.getRelations().stream()
                                        .anyMatch(relation ->
                                                relation.getCommitment().isPresent()))
                                .count()
                        > 0);

        assertThat(smallest.getCommitments()).hasSize(2);
        assertThat(attributes(smallest)).isLessThanOrEqualTo(16);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aFailureOverDatesThatConflictLeavesOneConsultationWithTwoDates(long seed) {
        ConsultativeMechanism smallest = shrunk(
                CmcArbitraries.mechanisms(), seed, mechanism -> finds(mechanism, RuleCode.CONSULTATION_DATES_CONFLICT));

        assertThat(smallest.getConsultations()).hasSize(1);
        assertThat(smallest.getConsultations().get(0).getDates()).hasSize(2);
        assertThat(attributes(smallest)).isEqualTo(MECHANISM + 7 + 2 * 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aFailureOverATopicFourLevelsDownLeavesItsBranch(long seed) {
        ConsultativeMechanism smallest = shrunk(CmcArbitraries.mechanisms(), seed, mechanism -> levels(mechanism) == 4);

        assertThat(smallest.getTopics()).hasSize(4);
        assertThat(attributes(smallest)).isEqualTo(MECHANISM + 4 * 4 + 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aFailureOverAPersonLeavesOneFocalPoint(long seed) {
        ConsultativeMechanism smallest =
                shrunk(CmcArbitraries.mechanisms(), seed, mechanism -> finds(mechanism, RuleCode.FOCAL_POINT_EXPIRED));

        assertThat(smallest.getNetworks()).hasSize(1);
        assertThat(smallest.getNetworks().get(0).getFocalPoints()).hasSize(1);
        assertThat(attributes(smallest)).isEqualTo(MECHANISM + 5 + 3 + 5);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aFailureOverASectionOfAReportLeavesOnePlanWithOneChapterAndOneReport(long seed) {
        ConsultativeMechanism smallest = shrunk(
                CmcArbitraries.mechanisms(),
                seed,
                mechanism -> mechanism.getReports().stream()
                        .flatMap(report -> report.getSections().stream())
                        .anyMatch(section -> section.getChallenges().isPresent()));

        assertThat(smallest.getPlans()).hasSize(1);
        assertThat(smallest.getPlans().get(0).getChapters()).hasSize(1);
        assertThat(smallest.getReports()).hasSize(1);
        assertThat(smallest.getReports().get(0).getSections()).hasSize(1);
        assertThat(smallest.getCommitments()).isEmpty();
        assertThat(attributes(smallest)).isLessThanOrEqualTo(17);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aFailureOverAnUnresolvedReferenceLeavesWhatHoldsIt(long seed) {
        Fault smallest = shrunk(
                CmcArbitraries.breaking(RuleCode.REFERENCE_UNRESOLVED),
                seed,
                fault -> fault.place().toString().startsWith("/commitments/"));

        assertThat(smallest.mechanism().getCommitments()).hasSize(1);
        assertThat(smallest.arguments()).containsEntry("id", "nowhere");
        assertThat(attributes(smallest.mechanism())).isLessThanOrEqualTo(50);
    }

    private static boolean finds(ConsultativeMechanism mechanism, RuleCode rule) {
        return VALIDATOR.validate(mechanism, SampleSettings.DEFAULTS.values().today).findings().stream()
                .anyMatch(finding -> finding.rule() == rule);
    }

    private static int levels(ConsultativeMechanism mechanism) {
        MechanismIndex index = MechanismIndex.of(mechanism);
        return mechanism.getTopics().stream()
                .mapToInt(topic -> (int) Stream.iterate(
                                Optional.of(topic),
                                Optional::isPresent,
                                at -> at.flatMap(each -> each.getBroader().flatMap(index::find)))
                        .count())
                .max()
                .orElse(0);
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
        Walk.over(mechanism, Shapes.mechanism(), Pointer.ROOT, (owner, attribute, value, place) -> count[0]++);
        return count[0];
    }
}
