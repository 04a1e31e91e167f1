// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import static io.github.cmcmodel.progress.Samples.PLAN;
import static io.github.cmcmodel.progress.Samples.commitment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.plan.CommitmentAssessment;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.plan.ReportSection;
import io.github.cmcmodel.progress.ReportComparison.Change;
import io.github.cmcmodel.progress.ReportComparison.Row;
import io.github.cmcmodel.progress.ReportComparison.Tallies;
import io.github.cmcmodel.value.CommitmentId;
import io.github.cmcmodel.value.CommitmentStatus;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.ProgressReportId;
import io.github.cmcmodel.value.ProgressReportState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ReportComparisonPropertyTest {
    private static ProgressReport report(String id, String period, ReportSection... sections) {
        return ProgressReport.builder()
                .id(new ProgressReportId(id))
                .plan(PLAN)
                .period(DateRange.parse(period))
                .state(ProgressReportState.PUBLISHED)
                .addSections(sections)
                .build();
    }

    private static ReportSection section(String chapter, CommitmentAssessment... assessments) {
        return ReportSection.builder()
                .chapter(chapter)
                .addAssessments(assessments)
                .build();
    }

    private static CommitmentAssessment says(String commitment, CommitmentStatus status) {
        return CommitmentAssessment.builder()
                .commitment(new CommitmentId(commitment))
                .status(status)
                .build();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void rowsAndTalliesAgreeWithTheTwoReports(
            @ForAll @Size(max = 12) List<@IntRange(max = 6) Integer> before,
            @ForAll @Size(max = 12) List<@IntRange(max = 6) Integer> now) {
        ProgressReport earlier = generated("earlier", before);
        ProgressReport later = generated("later", now);
        ReportComparison comparison = ReportComparison.between(Optional.of(earlier), later);

        Map<CommitmentId, CommitmentStatus> old = statuses(earlier);
        Map<CommitmentId, CommitmentStatus> current = statuses(later);
        assertThat(comparison.rows()).extracting(Row::commitment).doesNotHaveDuplicates();
        assertThat(comparison.rows()).hasSize((int) Stream.concat(old.keySet().stream(), current.keySet().stream())
                .distinct()
                .count());
        for (Row row : comparison.rows()) {
            assertThat(row.before()).isEqualTo(Optional.ofNullable(old.get(row.commitment())));
            assertThat(row.now()).isEqualTo(Optional.ofNullable(current.get(row.commitment())));
        }
        StatusTally sumBefore = StatusTally.EMPTY;
        StatusTally sumNow = StatusTally.EMPTY;
        for (Tallies tallies : comparison.byChapter().values()) {
            assertThat(tallies.before().total()).isEqualTo(tallies.now().total());
            sumBefore = sumBefore.plus(tallies.before());
            sumNow = sumNow.plus(tallies.now());
        }
        assertThat(comparison.total()).isEqualTo(new Tallies(sumBefore, sumNow));
        assertThat(ReportComparison.between(Optional.of(later), later).rows())
                .extracting(Row::change)
                .allMatch(change -> change == Change.UNCHANGED);
    }

    private static ProgressReport generated(String id, List<Integer> seeds) {
        return report(
                id,
                "2015/2017",
                seeds.stream()
                        .map(seed -> section(
                                "C" + seed % 3, says("c" + seed, CommitmentStatus.values()[(seed + id.length()) % 4])))
                        .toArray(ReportSection[]::new));
    }

    private static Map<CommitmentId, CommitmentStatus> statuses(ProgressReport report) {
        Map<CommitmentId, CommitmentStatus> statuses = new LinkedHashMap<>();
        report.getSections().stream()
                .flatMap(section -> section.getAssessments().stream())
                .forEach(assessment -> statuses.putIfAbsent(assessment.getCommitment(), assessment.getStatus()));
        return statuses;
    }
}
