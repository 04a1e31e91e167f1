// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.ConsultativeMechanismBuilder;
import io.github.cmcmodel.mechanism.Organization;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.ActionPlanBuilder;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentAssessment;
import io.github.cmcmodel.plan.CommitmentBuilder;
import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.IndicatorBuilder;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.plan.PlanChapter;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.plan.ReportSection;
import io.github.cmcmodel.plan.Term;
import io.github.cmcmodel.topic.ThematicTopic;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ActionPlanState;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.IndicatorDirection;
import io.github.cmcmodel.value.code.OrganizationKind;
import io.github.cmcmodel.value.code.ProgressReportState;
import io.github.cmcmodel.value.code.Standing;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.code.TopicStatus;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.CommitmentId;
import io.github.cmcmodel.value.id.IndicatorId;
import io.github.cmcmodel.value.id.MechanismId;
import io.github.cmcmodel.value.id.MemberStateId;
import io.github.cmcmodel.value.id.OrganizationId;
import io.github.cmcmodel.value.id.ProgressReportId;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Small values for the tests of this package. */
final class Samples {
    static final ActionPlanId PLAN = new ActionPlanId("brazil-plan-2014");

    /** The day from which the progress of indicators is looked at. */
    static final LocalDate LOOKED_AT = LocalDate.of(2019, 1, 1);

    private Samples() {}

    static CommitmentBuilder commitment(String id) {
        return Commitment.builder()
                .id(new CommitmentId(id))
                .plan(PLAN)
                .title(LocalizedText.of("en", "Train border officials"));
    }

    static Term term(String range) {
        return Term.builder().range(DateRange.parse(range)).build();
    }

    /** A term that ends on a day, agreed on another. */
    static Term agreed(String agreed, String range) {
        return term(range).toBuilder().agreed(PartialDate.parse(agreed)).build();
    }

    static ConsultativeMechanismBuilder mechanism() {
        return ConsultativeMechanism.builder()
                .id(new MechanismId("cmc"))
                .name(LocalizedText.of("en", "Caribbean Migration Consultations"));
    }

    static ActionPlanBuilder plan(ActionPlanId id) {
        return ActionPlan.builder()
                .id(id)
                .title(LocalizedText.of("en", "Plan of Action"))
                .state(ActionPlanState.ADOPTED);
    }

    static PlanChapter chapter(String number) {
        return PlanChapter.builder()
                .number(number)
                .title(LocalizedText.of("en", "Chapter"))
                .build();
    }

    static MemberState state(String id) {
        return MemberState.builder()
                .id(new MemberStateId(id))
                .name(LocalizedText.of("en", id))
                .standing(Standing.SOVEREIGN_STATE)
                .build();
    }

    static Organization organization(String id) {
        return Organization.builder()
                .id(new OrganizationId(id))
                .name(LocalizedText.of("en", id))
                .kind(OrganizationKind.KNOWN.get(0))
                .build();
    }

    static ThematicTopic topic(String code) {
        return ThematicTopic.builder()
                .code(new TopicCode(code))
                .label(LocalizedText.of("en", code))
                .status(TopicStatus.ACTIVE)
                .build();
    }

    static Commitment withUpdates(ProgressUpdate... updates) {
        return commitment("train-officials").updates(List.of(updates)).build();
    }

    static ProgressUpdate update(String date, CommitmentStatus status) {
        return ProgressUpdate.builder()
                .date(PartialDate.parse(date))
                .status(status)
                .build();
    }

    static ProgressUpdate update(String id, String date, CommitmentStatus status) {
        return update(date, status).toBuilder().id(new ProgressUpdateId(id)).build();
    }

    static ProgressUpdate correction(String id, String date, CommitmentStatus status, String replaces) {
        return update(id, date, status).toBuilder()
                .replaces(new ProgressUpdateId(replaces))
                .build();
    }

    static ProgressReport report(String id, String period, ReportSection... sections) {
        return ProgressReport.builder()
                .id(new ProgressReportId(id))
                .plan(PLAN)
                .period(DateRange.parse(period))
                .state(ProgressReportState.PUBLISHED)
                .addSections(sections)
                .build();
    }

    static ReportSection section(String chapter, CommitmentAssessment... assessments) {
        return ReportSection.builder()
                .chapter(chapter)
                .addAssessments(assessments)
                .build();
    }

    static CommitmentAssessment says(String commitment, CommitmentStatus status) {
        return CommitmentAssessment.builder()
                .commitment(new CommitmentId(commitment))
                .status(status)
                .build();
    }

    static IndicatorValue value(String value, String date) {
        return IndicatorValue.builder()
                .value(new BigDecimal(value))
                .date(PartialDate.parse(date))
                .build();
    }

    static IndicatorBuilder bare(IndicatorDirection direction) {
        return Indicator.builder()
                .id(new IndicatorId("officers-trained"))
                .name(LocalizedText.of("en", "Border officers trained"))
                .direction(direction);
    }

    static IndicatorProgress progress(IndicatorDirection direction, String baseline, String target, String observed) {
        return IndicatorProgress.of(
                bare(direction)
                        .unit(LocalizedText.of("en", "persons"))
                        .baseline(value(baseline, "2015"))
                        .addTarget(value(target, "2020"))
                        .addObservation(value(observed, "2018"))
                        .build(),
                LOOKED_AT);
    }
}
