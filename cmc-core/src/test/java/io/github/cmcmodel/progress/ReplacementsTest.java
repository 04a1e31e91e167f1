// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import static io.github.cmcmodel.progress.Samples.commitment;
import static io.github.cmcmodel.progress.Samples.mechanism;
import static io.github.cmcmodel.progress.Samples.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentBuilder;
import io.github.cmcmodel.plan.CommitmentRelation;
import io.github.cmcmodel.plan.Milestone;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.CommitmentRelationType;
import io.github.cmcmodel.value.id.CommitmentId;
import io.github.cmcmodel.value.id.MilestoneId;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplacementsTest {
    private static final ConsultativeMechanism MERGED = mechanism()
            .addCommitments(
                    pledge("one").build(),
                    pledge("two").build(),
                    pledge("merged")
                            .made(PartialDate.parse("2019-07"))
                            .addRelations(
                                    relation(CommitmentRelationType.MERGED_FROM, "one"),
                                    relation(CommitmentRelationType.MERGED_FROM, "two"),
                                    relation(CommitmentRelationType.REPEATS, "three"))
                            .build(),
                    pledge("three").build())
            .build();

    @Test
    void whatIsMergedIntoAnotherIsReplacedOnceThatIsMade() {
        CommitmentId by = new CommitmentId("merged");

        assertThat(Replacements.of(MERGED, LocalDate.of(2019, 7, 30))).isEmpty();
        assertThat(Replacements.of(MERGED, LocalDate.of(2019, 7, 31)))
                .containsExactly(
                        entry(new CommitmentId("one"), List.of(by)), entry(new CommitmentId("two"), List.of(by)));
    }

    @Test
    void whatIsReplacedIsCountedButNoLongerOverdue() {
        MechanismProgress before = MechanismProgress.of(MERGED, LocalDate.of(2019, 1, 1));
        MechanismProgress after = MechanismProgress.of(MERGED, LocalDate.of(2019, 8, 1));

        assertThat(ids(before)).containsExactly("one", "two", "merged", "three");
        assertThat(ids(after)).containsExactly("merged", "three");
        assertThat(after.total().unreported()).isEqualTo(4);
    }

    @Test
    void whatBelongsToNoPlanIsInEveryTally() {
        MechanismProgress progress = MechanismProgress.of(MERGED, LocalDate.of(2019, 8, 1));

        assertThat(progress.byPlan()).isEmpty();
        assertThat(progress.withoutPlan()).isEqualTo(progress.total());
        assertThat(progress.byChapter())
                .containsExactly(entry(new ChapterKey(Optional.empty(), Optional.empty()), progress.total()));
        assertThat(ReportComparison.ofDays(
                                MERGED,
                                commitment -> commitment.getPlan().isEmpty(),
                                LocalDate.of(2018, 1, 1),
                                LocalDate.of(2019, 1, 1))
                        .rows())
                .hasSize(4);
    }

    @Test
    void milestonesHaveTermsOfTheirOwn() {
        ConsultativeMechanism mechanism = mechanism()
                .addCommitment(commitment("offices")
                        .addMilestones(step("first", "2018/2018"), step("second", "2018/2019-02"))
                        .build())
                .build();
        MechanismProgress progress = MechanismProgress.of(mechanism, LocalDate.of(2019, 1, 1));

        assertThat(progress.overdueMilestones())
                .extracting(each -> each.milestone().getId().value())
                .containsExactly("first");
        assertThat(progress.milestonesDueWithin(Period.ofMonths(2)))
                .extracting(each -> each.milestone().getId().value())
                .containsExactly("second");
        assertThat(progress.overdue()).isEmpty();
    }

    private static Milestone step(String id, String range) {
        return Milestone.builder()
                .id(new MilestoneId(id))
                .title(LocalizedText.of("en", "Open offices"))
                .addTerm(term(range))
                .build();
    }

    private static CommitmentBuilder pledge(String id) {
        return commitment(id).plan(Optional.empty()).addTerm(term("2018/2018"));
    }

    private static CommitmentRelation relation(CommitmentRelationType type, String other) {
        return CommitmentRelation.builder()
                .type(type)
                .commitment(new CommitmentId(other))
                .build();
    }

    private static List<String> ids(MechanismProgress progress) {
        return progress.overdue().stream()
                .map(CommitmentProgress::commitment)
                .map(Commitment::getId)
                .map(CommitmentId::value)
                .toList();
    }
}
