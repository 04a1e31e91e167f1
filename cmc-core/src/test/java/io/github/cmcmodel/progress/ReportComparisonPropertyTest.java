// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import static io.github.cmcmodel.progress.Samples.report;
import static io.github.cmcmodel.progress.Samples.says;
import static io.github.cmcmodel.progress.Samples.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.plan.ReportSection;
import io.github.cmcmodel.progress.ReportComparison.Change;
import io.github.cmcmodel.progress.ReportComparison.Row;
import io.github.cmcmodel.progress.ReportComparison.Tallies;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.id.CommitmentId;
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
                                "C" + seed % 3, says("c" + seed, CommitmentStatus.KNOWN.get((seed + id.length()) % 4))))
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
