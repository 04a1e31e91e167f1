// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.ActionPlanBuilder;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentAssessment;
import io.github.cmcmodel.plan.CommitmentAssessmentBuilder;
import io.github.cmcmodel.plan.CommitmentBuilder;
import io.github.cmcmodel.plan.CommitmentMatch;
import io.github.cmcmodel.plan.CommitmentMatchBuilder;
import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.IndicatorBuilder;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.plan.IndicatorValueBuilder;
import io.github.cmcmodel.plan.PlanArea;
import io.github.cmcmodel.plan.PlanAreaBuilder;
import io.github.cmcmodel.plan.PlanChapter;
import io.github.cmcmodel.plan.PlanChapterBuilder;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.plan.ProgressReportBuilder;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.plan.ProgressUpdateBuilder;
import io.github.cmcmodel.plan.ReportSection;
import io.github.cmcmodel.plan.ReportSectionBuilder;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ActionPlanState;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.CommitmentType;
import io.github.cmcmodel.value.code.IndicatorDirection;
import io.github.cmcmodel.value.code.InstrumentCode;
import io.github.cmcmodel.value.code.ProgressReportState;
import io.github.cmcmodel.value.code.SchemeCode;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.CommitmentId;
import io.github.cmcmodel.value.id.IndicatorId;
import io.github.cmcmodel.value.id.ProgressReportId;
import io.github.cmcmodel.value.id.ProgressUpdateId;

/** The shapes of the types in package {@code plan}. */
final class PlanShapes {
    private PlanShapes() {}

    static Shape<PlanArea, PlanAreaBuilder> planArea() {
        return PlanAreaAccess.table("An area of a chapter, such as area 2, progressive asylum systems.")
                .required("code", ValueType.TEXT, "the code by which commitments name the area, unique in its chapter")
                .required("title", ValueType.LOCALIZED_TEXT, "what the area is about")
                .end();
    }

    static Shape<PlanChapter, PlanChapterBuilder> planChapter() {
        return PlanChapterAccess.table("A chapter of a plan, such as chapter V, on solidarity with the Caribbean.")
                .required("number", ValueType.TEXT, "the number as the plan writes it, such as V, unique in the plan")
                .required("title", ValueType.LOCALIZED_TEXT, "what the chapter is about")
                .list("areas", ValueType.nested(PlanArea.class), "its areas")
                .cited();
    }

    static Shape<ActionPlan, ActionPlanBuilder> actionPlan() {
        return ActionPlanAccess.table("A plan of action, such as the Brazil Plan of Action of 2014.")
                .identifier("id", ValueType.form(ActionPlanId.class), "the identifier")
                .required("title", ValueType.LOCALIZED_TEXT, "what it is called")
                .optional("acronym", ValueType.TEXT, "its acronym, such as BPA")
                .required("state", ValueType.closed(ActionPlanState.class), "how far it has come")
                .optional("adopted", ValueType.form(PartialDate.class), "when it was adopted")
                .optional("horizon", ValueType.form(DateRange.class), "the time it is meant for")
                .optional("succeeds", ValueType.form(ActionPlanId.class), "the plan before it")
                .list("chapters", ValueType.nested(PlanChapter.class), "its chapters, in order")
                .optional("reportingCycleYears", ValueType.INTEGER, "every how many years progress is reported")
                .cited();
    }

    static Shape<IndicatorValue, IndicatorValueBuilder> indicatorValue() {
        return IndicatorValueAccess.table("The value of an indicator at a date, such as 120 in 2017.")
                .required("value", ValueType.DECIMAL, "the value, with its decimals as they were given")
                .required("date", ValueType.form(PartialDate.class), "the date at which, or by which, it holds")
                .cited();
    }

    static Shape<Indicator, IndicatorBuilder> indicator() {
        return IndicatorAccess.table(
                        "Something counted or measured to see how far a commitment has come, such as border officers trained.")
                .identifier("id", ValueType.form(IndicatorId.class), "the identifier")
                .required("name", ValueType.LOCALIZED_TEXT, "what is measured")
                .optional("unit", ValueType.LOCALIZED_TEXT, "in what unit, such as persons or per cent")
                .required("direction", ValueType.closed(IndicatorDirection.class), "which way it is meant to move")
                .optional("baseline", ValueType.nested(IndicatorValue.class), "where it started")
                .list("targets", ValueType.nested(IndicatorValue.class), "where it is meant to be, and by when")
                .list("observations", ValueType.nested(IndicatorValue.class), "what was observed, and when")
                .cited();
    }

    static Shape<ProgressUpdate, ProgressUpdateBuilder> progressUpdate() {
        return ProgressUpdateAccess.table(
                        "What was reported on a commitment at a date, such as \"in progress\" in June 2019.")
                .optional("id", ValueType.form(ProgressUpdateId.class), "the identifier, unique within its commitment")
                .required("date", ValueType.form(PartialDate.class), "the date for which it speaks")
                .required("status", ValueType.closed(CommitmentStatus.class), "how far the commitment had come")
                .optional("narrative", ValueType.LOCALIZED_TEXT, "what was done")
                .optional(
                        "replaces",
                        ValueType.form(ProgressUpdateId.class),
                        "the update of the same commitment that this one corrects")
                .cited();
    }

    static Shape<CommitmentMatch, CommitmentMatchBuilder> commitmentMatch() {
        return CommitmentMatchAccess.table(
                        "The same commitment, or one that belongs with it, somewhere else, such as a pledge of the Global Refugee Forum.")
                .optional("scheme", ValueType.form(SchemeCode.class), "the scheme that the identifier belongs to")
                .required("identifier", ValueType.TEXT, "the identifier in that scheme, as the scheme writes it")
                .end();
    }

    static Shape<Commitment, CommitmentBuilder> commitment() {
        return CommitmentAccess.table(
                        "One thing promised in a plan, such as \"train border officials in disaster displacement\".")
                .identifier("id", ValueType.form(CommitmentId.class), "the identifier")
                .required("plan", ValueType.form(ActionPlanId.class), "the plan that holds it")
                .optional("chapter", ValueType.TEXT, "the number of the chapter of the plan")
                .optional("area", ValueType.TEXT, "the code of the area of that chapter")
                .required("title", ValueType.LOCALIZED_TEXT, "the promise in one line")
                .optional("text", ValueType.LOCALIZED_TEXT, "the promise in full")
                .list("types", ValueType.form(CommitmentType.class), "what kind of thing is promised")
                .list("leads", ValueType.nested(Actor.class), "who leads")
                .list("partners", ValueType.nested(Actor.class), "who helps")
                .list("topics", ValueType.form(TopicCode.class), "the topics it is about")
                .optional(
                        "range",
                        ValueType.form(DateRange.class),
                        "from when to when; its end is the last day on which the promise can be kept")
                .list("instruments", ValueType.form(InstrumentCode.class), "the instruments it serves")
                .list("indicators", ValueType.nested(Indicator.class), "what shows how far it is")
                .list("updates", ValueType.nested(ProgressUpdate.class), "what was reported, in the order of time")
                .list("matches", ValueType.nested(CommitmentMatch.class), "where else it is recorded")
                .optional(
                        "supersedes",
                        ValueType.form(CommitmentId.class),
                        "the commitment that this one takes the place of")
                .cited();
    }

    static Shape<CommitmentAssessment, CommitmentAssessmentBuilder> commitmentAssessment() {
        return CommitmentAssessmentAccess.table("What a report says of one commitment.")
                .required("commitment", ValueType.form(CommitmentId.class), "the commitment")
                .required("status", ValueType.closed(CommitmentStatus.class), "the status that the report gives it")
                .end();
    }

    static Shape<ReportSection, ReportSectionBuilder> reportSection() {
        return ReportSectionAccess.table("What a report says of one chapter.")
                .required("chapter", ValueType.TEXT, "the number of the chapter of the plan")
                .optional("progress", ValueType.LOCALIZED_TEXT, "what was achieved")
                .optional("challenges", ValueType.LOCALIZED_TEXT, "what stood in the way")
                .optional("priorities", ValueType.LOCALIZED_TEXT, "what comes next")
                .list("assessments", ValueType.nested(CommitmentAssessment.class), "what it says of single commitments")
                .end();
    }

    static Shape<ProgressReport, ProgressReportBuilder> progressReport() {
        return ProgressReportAccess.table(
                        "A report on how far a plan has come over some years, such as the second triennial report on the Brazil Plan of Action, 2018 to 2020.")
                .identifier("id", ValueType.form(ProgressReportId.class), "the identifier")
                .required("plan", ValueType.form(ActionPlanId.class), "the plan reported on")
                .optional("title", ValueType.LOCALIZED_TEXT, "what it is called")
                .required("period", ValueType.form(DateRange.class), "the time reported on")
                .required("state", ValueType.closed(ProgressReportState.class), "how far it has come")
                .optional("published", ValueType.form(PartialDate.class), "when it was published")
                .list("sections", ValueType.nested(ReportSection.class), "what it says, chapter by chapter")
                .optional("follows", ValueType.form(ProgressReportId.class), "the report before it")
                .cited();
    }
}
