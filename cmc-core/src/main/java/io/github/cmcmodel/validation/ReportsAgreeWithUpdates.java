// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.plan.CommitmentAssessment;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.plan.ReportSection;
import io.github.cmcmodel.progress.StatusHistory;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.DateQualifier;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.RangeEnd;
import io.github.cmcmodel.value.UndatedEnd;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.id.CommitmentId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report gives a commitment a status of the category that its updates give on the last day of the period, or today where the
 * period is open. A commitment without updates by then, or outside the document, is not compared, nor is a status that this
 * version does not know, nor a report of which nobody knows the last day: where the end is unknown, approximate or uncertain.
 */
final class ReportsAgreeWithUpdates implements Rule {
    @Override
    public RuleCode code() {
        return RuleCode.REPORT_STATUS_DIFFERS_FROM_UPDATE;
    }

    @Override
    public List<RulePlace> places() {
        return List.of(RulePlace.of(CommitmentAssessment.class, "status"));
    }

    @Override
    public boolean concludesFromAbsence() {
        return true;
    }

    @Override
    public void check(MechanismIndex index, LocalDate today, Breaches breaches) {
        Map<CommitmentId, Optional<StatusHistory>> histories = new HashMap<>();
        List<ProgressReport> reports = index.mechanism().getReports();
        for (int at = 0; at < reports.size(); at++) {
            Optional<LocalDate> known = lastDay(reports.get(at).getPeriod().end(), today);
            if (known.isEmpty()) {
                continue;
            }
            LocalDate day = known.get();
            List<ReportSection> sections = reports.get(at).getSections();
            for (int section = 0; section < sections.size(); section++) {
                List<CommitmentAssessment> assessments = sections.get(section).getAssessments();
                for (int item = 0; item < assessments.size(); item++) {
                    CommitmentAssessment assessment = assessments.get(item);
                    Optional<CommitmentStatus> updated = histories
                            .computeIfAbsent(
                                    assessment.getCommitment(),
                                    id -> index.find(id).map(StatusHistory::of))
                            .flatMap(history -> history.on(day));
                    if (updated.isPresent() && differ(updated.get(), assessment.getStatus())) {
                        breaches.add(
                                Pointer.ROOT.path("reports", at, "sections", section, "assessments", item, "status"),
                                Map.of(
                                        "commitment", assessment.getCommitment().value(),
                                        "reported", assessment.getStatus().value(),
                                        "updated", updated.get().value()));
                    }
                }
            }
        }
    }

    private static boolean differ(CommitmentStatus one, CommitmentStatus other) {
        return one.category().isPresent()
                && other.category().isPresent()
                && !one.category().equals(other.category());
    }

    private static Optional<LocalDate> lastDay(RangeEnd end, LocalDate today) {
        return end instanceof PartialDate date
                ? Optional.of(date.latest()).filter(day -> date.qualifier() == DateQualifier.NONE)
                : Optional.of(today).filter(day -> end == UndatedEnd.OPEN);
    }
}
