// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.OccupiedTime;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.code.ProgressReportKind;
import io.github.cmcmodel.value.id.ActionPlanId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * No two reports on one plan, of one kind and by the same authors, cover the same time. A final report beside triennial ones does,
 * as does what somebody else reports.
 */
final class ReportsCoverTimeOnce implements Rule {
    @Override
    public RuleCode code() {
        return RuleCode.REPORT_PERIOD_OVERLAPS;
    }

    @Override
    public List<RulePlace> places() {
        return List.of(RulePlace.of(ProgressReport.class, "period"));
    }

    /** Reports of one kind, by the same authors. */
    private record Series(ActionPlanId plan, Optional<ProgressReportKind> kind, Set<Actor> authors) {
        static Series of(ProgressReport report) {
            return new Series(report.getPlan(), report.getKind(), Set.copyOf(report.getAuthors()));
        }
    }

    @Override
    public void check(MechanismIndex index, LocalDate today, Breaches breaches) {
        Map<Series, OccupiedTime<String>> covered = new HashMap<>();
        for (int at = 0; at < index.mechanism().getReports().size(); at++) {
            ProgressReport report = index.mechanism().getReports().get(at);
            Pointer pointer = Pointer.ROOT.path("reports", at, "period");
            covered.computeIfAbsent(Series.of(report), first -> new OccupiedTime<>())
                    .add(report.getPeriod(), report.getId().value())
                    .ifPresent(other -> breaches.add(pointer, Map.of("other", other)));
        }
    }
}
