// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import static io.github.cmcmodel.progress.Samples.PLAN;
import static io.github.cmcmodel.progress.Samples.commitment;
import static io.github.cmcmodel.progress.Samples.correction;
import static io.github.cmcmodel.progress.Samples.mechanism;
import static io.github.cmcmodel.progress.Samples.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.MemberStateId;
import io.github.cmcmodel.value.id.SourceId;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents so large that anything slower than linear would not come to an end. */
class LargeMechanismTest {
    private static final int SIZE = 50_000;
    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

    private static Commitment numbered(int number) {
        return commitment("c" + number)
                .chapter("C" + number % 100)
                .addTopic(new TopicCode("t" + number % 1000))
                .addLead(Actor.of(new MemberStateId("s" + number % SIZE)))
                .addUpdate(update("2018", CommitmentStatus.PLANNED))
                .addUpdate(update("2020", number % 2 == 0 ? CommitmentStatus.FULFILLED : CommitmentStatus.IN_PROGRESS))
                .build();
    }

    private static final List<Commitment> COMMITMENTS = commitments();
    private static final ConsultativeMechanism MECHANISM =
            mechanism().commitments(COMMITMENTS).build();

    private static List<Commitment> commitments() {
        List<Commitment> commitments = new ArrayList<>();
        for (int number = 0; number < SIZE; number++) {
            commitments.add(numbered(number));
        }
        return commitments;
    }

    @Test
    void fiftyThousandCommitmentsAreTallied() {
        MechanismProgress progress = MechanismProgress.of(MECHANISM, DAY);

        assertThat(progress.total()).isEqualTo(new StatusTally(0, SIZE / 2, SIZE / 2, 0, 0, 0));
        assertThat(progress.byLeadState()).hasSize(SIZE);
        assertThat(progress.byTopic()).hasSize(1000);
    }

    @Test
    void fiftyThousandCommitmentsAreFollowedOverTheYears() {
        assertThat(MechanismProgress.atEndOfYears(MECHANISM, Year.of(2015), Year.of(2024)))
                .hasSize(10)
                .containsEntry(Year.of(2019), new StatusTally(SIZE, 0, 0, 0, 0, 0));
    }

    @Test
    void fiftyThousandCommitmentsAreComparedBetweenTwoDays() {
        ReportComparison comparison = ReportComparison.ofDays(MECHANISM, PLAN, LocalDate.of(2018, 12, 31), DAY);

        assertThat(comparison.rows(ReportComparison.Change.CHANGED)).hasSize(SIZE);
        assertThat(comparison.byChapter()).hasSize(100);
    }

    @Test
    void fiftyThousandCommitmentsInAnyOrderAreHeldAgainstEachOther() {
        List<Commitment> reversed = new ArrayList<>(COMMITMENTS);
        Collections.reverse(reversed);
        reversed.set(0, reversed.get(0).toBuilder().area("new").build());

        MechanismDifference difference = MechanismDifference.between(
                MECHANISM, mechanism().commitments(reversed).build());

        assertThat(difference.changes()).hasSize(SIZE - 1 + 1);
        assertThat(difference.changes().stream().filter(change -> change.kind() == Change.Kind.ADDED))
                .hasSize(1);
    }

    @Test
    void fiftyThousandNearlyEqualThingsWithoutIdentifierAreHeldAgainstEachOther() {
        Citation deck = Citation.of(new SourceId("deck"));
        List<Citation> before = new ArrayList<>(Collections.nCopies(SIZE, deck));
        List<Citation> after = new ArrayList<>(Collections.nCopies(SIZE, deck));
        for (int at = 0; at < SIZE; at += 2) {
            before.set(at, deck.toBuilder().page("b" + at).build());
            after.set(at + 1, deck.toBuilder().page("a" + at).build());
        }

        assertThat(MechanismDifference.between(
                                mechanism().citations(before).build(),
                                mechanism().citations(after).build())
                        .isEmpty())
                .isFalse();
    }

    @Test
    void aChainOfFiftyThousandCorrectionsIsFollowed() {
        List<ProgressUpdate> updates = new ArrayList<>();
        updates.add(update("u0", "2018", CommitmentStatus.PLANNED));
        for (int number = 1; number < SIZE; number++) {
            updates.add(correction("u" + number, "2019", CommitmentStatus.IN_PROGRESS, "u" + (number - 1)));
        }
        CommitmentProgress progress =
                CommitmentProgress.of(commitment("c").updates(updates).build(), DAY);

        assertThat(progress.decidingIndex()).hasValue(SIZE - 1);
        assertThat(progress.ignored())
                .hasSize(SIZE - 1)
                .allMatch(ignored -> ignored.reason() == IgnoredUpdate.Reason.REPLACED);
    }
}
