// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.fault;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentAssessment;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.plan.ReportSection;
import io.github.cmcmodel.progress.CommitmentProgress;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.shape.CommitmentAssessmentShape;
import io.github.cmcmodel.shape.CommitmentShape;
import io.github.cmcmodel.shape.ConsultativeMechanismShape;
import io.github.cmcmodel.shape.ProgressReportShape;
import io.github.cmcmodel.shape.ReportSectionShape;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.fault.Faults.Planted;
import io.github.cmcmodel.testkit.fault.Site.Found;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.CommitmentStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A report that gives a commitment another status than its updates do. */
final class AssessmentFault {
    private AssessmentFault() {}

    static Planted differing(Choices choices) {
        ConsultativeMechanism base = Faults.base(
                choices,
                ConsultativeMechanismShape.REPORTS,
                ProgressReportShape.SECTIONS,
                ConsultativeMechanismShape.COMMITMENTS,
                CommitmentShape.UPDATES);
        Found<ReportSection> section = Faults.any(choices, Site.in(base, ReportSection.class));
        LocalDate day = ReportFaults.last(
                base.getReports().get((int) section.place().steps().get(1)));
        List<Commitment> updated = base.getCommitments().stream()
                .filter(commitment -> status(commitment, day)
                        .flatMap(CommitmentStatus::category)
                        .isPresent())
                .toList();
        if (!updated.isEmpty()) {
            return differing(choices, base, section, Faults.any(choices, updated), day);
        }
        Found<Commitment> silent = Faults.any(choices, Site.in(base, Commitment.class));
        ProgressUpdate update = silent.value().getUpdates().get(0).toBuilder()
                .date(PartialDate.of(day))
                .status(CommitmentStatus.IN_PROGRESS)
                .replaces(Optional.empty())
                .build();
        Commitment spoken = silent.value().toBuilder()
                .terms(List.of())
                .updates(List.of(update))
                .build();
        ConsultativeMechanism changed = Edit.replaced(withoutAssessments(base), silent.place(), spoken);
        return differing(
                choices, changed, new Found<>(section.place(), withoutAssessments(section.value())), spoken, day);
    }

    private static Optional<CommitmentStatus> status(Commitment commitment, LocalDate day) {
        return CommitmentProgress.of(commitment, day).status();
    }

    private static ConsultativeMechanism withoutAssessments(ConsultativeMechanism mechanism) {
        return mechanism.toBuilder()
                .reports(mechanism.getReports().stream()
                        .map(AssessmentFault::withoutAssessments)
                        .toList())
                .build();
    }

    private static ProgressReport withoutAssessments(ProgressReport report) {
        return report.toBuilder()
                .sections(report.getSections().stream()
                        .map(AssessmentFault::withoutAssessments)
                        .toList())
                .build();
    }

    private static ReportSection withoutAssessments(ReportSection section) {
        return section.toBuilder().assessments(List.of()).build();
    }

    private static Planted differing(
            Choices choices,
            ConsultativeMechanism base,
            Found<ReportSection> section,
            Commitment commitment,
            LocalDate day) {
        CommitmentStatus updated = status(commitment, day).orElseThrow();
        CommitmentStatus reported = Faults.any(
                choices,
                CommitmentStatus.KNOWN.stream()
                        .filter(status -> !status.category().equals(updated.category()))
                        .toList());
        Pointer place = Site.below(
                section.place(),
                ReportSectionShape.ASSESSMENTS,
                choices.below(section.value().getAssessments().size() + 1));
        CommitmentAssessment assessment = CommitmentAssessment.builder()
                .commitment(commitment.getId())
                .status(reported)
                .build();
        return new Planted(
                Edit.inserted(base, place, assessment),
                Site.below(place, CommitmentAssessmentShape.STATUS),
                Map.of(
                        "commitment", commitment.getId().value(),
                        "reported", reported.value(),
                        "updated", updated.value()));
    }
}
