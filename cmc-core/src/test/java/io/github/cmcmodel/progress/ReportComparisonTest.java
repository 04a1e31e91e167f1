// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import static io.github.cmcmodel.progress.Samples.PLAN;
import static io.github.cmcmodel.progress.Samples.commitment;
import static io.github.cmcmodel.progress.Samples.mechanism;
import static io.github.cmcmodel.progress.Samples.report;
import static io.github.cmcmodel.progress.Samples.says;
import static io.github.cmcmodel.progress.Samples.section;
import static io.github.cmcmodel.progress.Samples.update;
import static io.github.cmcmodel.value.code.CommitmentStatus.FULFILLED;
import static io.github.cmcmodel.value.code.CommitmentStatus.IN_PROGRESS;
import static io.github.cmcmodel.value.code.CommitmentStatus.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.progress.ReportComparison.Change;
import io.github.cmcmodel.progress.ReportComparison.Row;
import io.github.cmcmodel.progress.ReportComparison.Tallies;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.CommitmentId;
import io.github.cmcmodel.value.id.ProgressReportId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReportComparisonTest {
    private static MechanismIndex index(ProgressReport... reports) {
        return MechanismIndex.of(mechanism().addReports(reports).build());
    }

    @Nested
    class TwoReports {
        private final ProgressReport first = report(
                "first",
                "2015/2017",
                section("V", says("kept", PLANNED), says("gone", PLANNED)),
                section("VI", says("moved", IN_PROGRESS)));
        private final ProgressReport second = report(
                "second",
                "2018/2020",
                section("V", says("fresh", PLANNED), says("moved", FULFILLED)),
                section("VI", says("kept", PLANNED)));
        private final ReportComparison comparison = ReportComparison.of(index(first, second), second);

        @Test
        void eachCommitmentHasOneRowThoseOfTheLaterReportFirst() {
            assertThat(comparison.rows())
                    .extracting(row -> row.commitment().value(), Row::before, Row::now, Row::change)
                    .containsExactly(
                            tuple("fresh", Optional.empty(), Optional.of(PLANNED), Change.NEW),
                            tuple("moved", Optional.of(IN_PROGRESS), Optional.of(FULFILLED), Change.CHANGED),
                            tuple("kept", Optional.of(PLANNED), Optional.of(PLANNED), Change.UNCHANGED),
                            tuple("gone", Optional.of(PLANNED), Optional.empty(), Change.DROPPED));
            assertThat(comparison.rows(Change.NEW)).hasSize(1);
        }

        @Test
        void bothSidesOfAChapterCountTheSameCommitmentsByTheChapterOfTheLaterReport() {
            assertThat(comparison.byChapter())
                    .containsExactly(
                            entry(
                                    ChapterKey.of(PLAN, "V"),
                                    new Tallies(new StatusTally(1, 1, 0, 0, 0, 1), new StatusTally(1, 0, 1, 0, 0, 1))),
                            entry(
                                    ChapterKey.of(PLAN, "VI"),
                                    new Tallies(new StatusTally(1, 0, 0, 0, 0, 0), new StatusTally(1, 0, 0, 0, 0, 0))));
            assertThat(comparison.total())
                    .isEqualTo(new Tallies(new StatusTally(2, 1, 0, 0, 0, 1), new StatusTally(2, 0, 1, 0, 0, 1)));
        }

        @Test
        void withoutAReportBeforeEveryRowIsNew() {
            assertThat(ReportComparison.of(index(first, second), first).rows())
                    .hasSize(3)
                    .extracting(Row::change)
                    .containsOnly(Change.NEW);
        }

        @Test
        void whereAReportAssessesACommitmentTwiceTheFirstTimeCounts() {
            ProgressReport twice =
                    report("twice", "2018/2020", section("V", says("a", PLANNED)), section("VI", says("a", FULFILLED)));

            assertThat(ReportComparison.between(Optional.empty(), twice).rows())
                    .containsExactly(new Row(
                            new CommitmentId("a"), ChapterKey.of(PLAN, "V"), Optional.empty(), Optional.of(PLANNED)));
        }
    }

    @Nested
    class TheReportBefore {
        private final ProgressReport first = report("first", "2015/2017");
        private final ProgressReport second = report("second", "2018/2020");
        private final ProgressReport third = report("third", "2021/2023");

        @Test
        void isTheOneWhosePeriodEndedLastBeforeTheStart() {
            MechanismIndex index = index(third, second, first);

            assertThat(ReportComparison.reportBefore(index, third)).contains(second);
            assertThat(ReportComparison.reportBefore(index, second)).contains(first);
            assertThat(ReportComparison.reportBefore(index, first)).isEmpty();
        }

        @Test
        void isTheOneThatItNamesEvenIfAnotherIsNearer() {
            ProgressReport naming =
                    third.toBuilder().follows(new ProgressReportId("first")).build();

            assertThat(ReportComparison.reportBefore(index(first, second, naming), naming))
                    .contains(first);
        }

        @Test
        void isFoundByPeriodWhereTheNamedOneIsUnknownOrTheReportItself() {
            ProgressReport unknown =
                    third.toBuilder().follows(new ProgressReportId("lost")).build();
            ProgressReport itself =
                    third.toBuilder().follows(new ProgressReportId("third")).build();

            assertThat(ReportComparison.reportBefore(index(first, second, unknown), unknown))
                    .contains(second);
            assertThat(ReportComparison.reportBefore(index(first, second, itself), itself))
                    .contains(second);
        }

        @Test
        void isNoneThatOverlapsThatIsOpenOrThatIsOnAnotherPlan() {
            ProgressReport overlapping = report("overlapping", "2018/2021-01");
            ProgressReport open = report("open", "2015/..");
            ProgressReport other =
                    second.toBuilder().plan(new ActionPlanId("other")).build();

            assertThat(ReportComparison.reportBefore(index(overlapping, open, other, third), third))
                    .isEmpty();
        }

        @Test
        void isTheOneFurtherDownWhereTwoEndedOnTheSameDay() {
            ProgressReport same = report("same", "2019/2020");

            assertThat(ReportComparison.reportBefore(index(second, same, third), third))
                    .contains(same);
            assertThat(ReportComparison.reportBefore(index(same, second, third), third))
                    .contains(second);
        }
    }

    @Test
    void twoDaysAreComparedByTheUpdatesOfThePlansCommitments() {
        ConsultativeMechanism mechanism = mechanism()
                .addCommitments(
                        commitment("a")
                                .chapter("V")
                                .addUpdate(update("2017", PLANNED))
                                .addUpdate(update("2019", FULFILLED))
                                .build(),
                        commitment("b").build(),
                        commitment("c").plan(new ActionPlanId("other")).build())
                .build();

        ReportComparison comparison =
                ReportComparison.ofDays(mechanism, PLAN, LocalDate.of(2017, 12, 31), LocalDate.of(2020, 12, 31));

        assertThat(comparison.rows())
                .containsExactly(
                        new Row(
                                new CommitmentId("a"),
                                ChapterKey.of(PLAN, "V"),
                                Optional.of(PLANNED),
                                Optional.of(FULFILLED)),
                        new Row(
                                new CommitmentId("b"),
                                new ChapterKey(Optional.of(PLAN), Optional.empty()),
                                Optional.empty(),
                                Optional.empty()));
        assertThat(comparison.rows(Change.UNCHANGED)).hasSize(1);
    }
}
