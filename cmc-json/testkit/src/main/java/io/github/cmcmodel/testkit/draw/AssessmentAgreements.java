// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.PlanChapter;
import io.github.cmcmodel.progress.CommitmentProgress;
import io.github.cmcmodel.shape.CommitmentAssessmentShape;
import io.github.cmcmodel.shape.CommitmentShape;
import io.github.cmcmodel.shape.ProgressReportShape;
import io.github.cmcmodel.shape.ReportSectionShape;
import io.github.cmcmodel.testkit.draw.Agreements.Concept;
import io.github.cmcmodel.testkit.draw.Agreements.Size;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.CommitmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A report is on chapters and commitments of its plan, and gives them the status that their updates give. */
final class AssessmentAgreements implements Concept {
    private static final int MOST = 3;

    private static final Function<Draft, CommitmentId> ANY = TableValues.of(CommitmentAssessmentShape.COMMITMENT);

    private static final Function<Draft, CommitmentStatus> ANY_STATUS =
            TableValues.of(CommitmentAssessmentShape.STATUS);

    @Override
    public void agree(Agreements to) {
        to.percent(
                ProgressReportShape.SECTIONS,
                report -> report.sampler.whole && chapters(report).isEmpty() ? 0 : 70);
        to.value(ReportSectionShape.CHAPTER, AssessmentAgreements::chapter);
        to.percent(
                ReportSectionShape.ASSESSMENTS,
                section -> section.sampler.whole && commitments(section).isEmpty() ? 0 : 80);
        to.size(ReportSectionShape.ASSESSMENTS, section -> new Size(section.sampler.whole ? 1 : 0, MOST));
        to.value(CommitmentAssessmentShape.COMMITMENT, AssessmentAgreements::commitment);
        to.value(CommitmentAssessmentShape.STATUS, AssessmentAgreements::status);
    }

    private static List<PlanChapter> chapters(Draft report) {
        ActionPlan plan = report.sampler.made.find(ActionPlan.class, report.get(ProgressReportShape.PLAN));
        return plan == null ? List.of() : plan.getChapters();
    }

    private static String chapter(Draft section) {
        Draft report = section.outer(ProgressReportShape.SECTIONS);
        return section.sampler.whole && report != null
                ? section.sampler.any(chapters(report)).getNumber()
                : PlanAgreements.label(section);
    }

    private static List<Commitment> commitments(Draft section) {
        Draft report = section.outer(ProgressReportShape.SECTIONS);
        ActionPlanId plan = report == null ? null : report.get(ProgressReportShape.PLAN);
        return plan == null ? List.of() : section.sampler.made.with(Commitment.class, CommitmentShape.PLAN, plan);
    }

    private static CommitmentId commitment(Draft assessment) {
        Draft section = assessment.outer(ReportSectionShape.ASSESSMENTS);
        return assessment.sampler.whole && section != null
                ? assessment.sampler.any(commitments(section)).getId()
                : ANY.apply(assessment);
    }

    private static CommitmentStatus status(Draft assessment) {
        boolean differs =
                assessment.settings().conflicts && assessment.choices().flag(50);
        return (differs ? Optional.<CommitmentStatus>empty() : updated(assessment))
                .orElseGet(() -> ANY_STATUS.apply(assessment));
    }

    /** The status by the updates, on the last day of the report. */
    private static Optional<CommitmentStatus> updated(Draft assessment) {
        Draft section = assessment.outer(ReportSectionShape.ASSESSMENTS);
        Draft report = section == null ? null : section.outer(ProgressReportShape.SECTIONS);
        DateRange period = report == null ? null : report.get(ProgressReportShape.PERIOD);
        @Nullable LocalDate end = period == null ? null : period.latest().orElse(null);
        Commitment commitment =
                assessment.sampler.made.find(Commitment.class, assessment.get(CommitmentAssessmentShape.COMMITMENT));
        return commitment == null || end == null
                ? Optional.empty()
                : CommitmentProgress.of(commitment, end).status();
    }
}
