// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

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

/** The shapes of the types in package {@code plan}. */
final class PlanShapes {
    private PlanShapes() {}

    static final Shape<PlanArea, PlanAreaBuilder> PLAN_AREA = Shape.of(
                    PlanArea.class,
                    new PlanAreaAccess(),
                    "An area of a chapter, such as area 2, progressive asylum systems.")
            .required("code", ValueType.TEXT, "the code by which commitments name the area, unique in its chapter")
            .required("title", ValueType.LOCALIZED_TEXT, "what the area is about")
            .end();

    static final Shape<PlanChapter, PlanChapterBuilder> PLAN_CHAPTER = Shape.of(
                    PlanChapter.class,
                    new PlanChapterAccess(),
                    "A chapter of a plan, such as chapter V, on solidarity with the Caribbean.")
            .required("number", ValueType.TEXT, "the number as the plan writes it, such as V, unique in the plan")
            .required("title", ValueType.LOCALIZED_TEXT, "what the chapter is about")
            .list("areas", new ValueType.Nested<>(PlanShapes.PLAN_AREA), "its areas")
            .cited();

    static final Shape<ActionPlan, ActionPlanBuilder> ACTION_PLAN = Shape.of(
                    ActionPlan.class,
                    new ActionPlanAccess(),
                    "A plan of action, such as the Brazil Plan of Action of 2014.")
            .identifier("id", ValueTypes.ACTION_PLAN_ID, "the identifier")
            .required("title", ValueType.LOCALIZED_TEXT, "what it is called")
            .optional("acronym", ValueType.TEXT, "its acronym, such as BPA")
            .required("state", ValueTypes.ACTION_PLAN_STATE, "how far it has come")
            .optional("adopted", ValueTypes.PARTIAL_DATE, "when it was adopted")
            .optional("horizon", ValueTypes.DATE_RANGE, "the time it is meant for")
            .optional("succeeds", ValueTypes.ACTION_PLAN_ID, "the plan before it")
            .list("chapters", new ValueType.Nested<>(PlanShapes.PLAN_CHAPTER), "its chapters, in order")
            .optional("reportingCycleYears", ValueType.INTEGER, "every how many years progress is reported")
            .cited();

    static final Shape<IndicatorValue, IndicatorValueBuilder> INDICATOR_VALUE = Shape.of(
                    IndicatorValue.class,
                    new IndicatorValueAccess(),
                    "The value of an indicator at a date, such as 120 in 2017.")
            .required("value", ValueType.DECIMAL, "the value, with its decimals as they were given")
            .required("date", ValueTypes.PARTIAL_DATE, "the date at which, or by which, it holds")
            .cited();

    static final Shape<Indicator, IndicatorBuilder> INDICATOR = Shape.of(
                    Indicator.class,
                    new IndicatorAccess(),
                    "Something counted or measured to see how far a commitment has come, such as border officers trained.")
            .identifier("id", ValueTypes.INDICATOR_ID, "the identifier")
            .required("name", ValueType.LOCALIZED_TEXT, "what is measured")
            .optional("unit", ValueType.LOCALIZED_TEXT, "in what unit, such as persons or per cent")
            .required("direction", ValueTypes.INDICATOR_DIRECTION, "which way it is meant to move")
            .optional("baseline", new ValueType.Nested<>(PlanShapes.INDICATOR_VALUE), "where it started")
            .list("targets", new ValueType.Nested<>(PlanShapes.INDICATOR_VALUE), "where it is meant to be, and by when")
            .list("observations", new ValueType.Nested<>(PlanShapes.INDICATOR_VALUE), "what was observed, and when")
            .cited();

    static final Shape<ProgressUpdate, ProgressUpdateBuilder> PROGRESS_UPDATE = Shape.of(
                    ProgressUpdate.class,
                    new ProgressUpdateAccess(),
                    "What was reported on a commitment at a date, such as \"in progress\" in June 2019.")
            .optional("id", ValueTypes.PROGRESS_UPDATE_ID, "the identifier, unique within its commitment")
            .required("date", ValueTypes.PARTIAL_DATE, "the date for which it speaks")
            .required("status", ValueTypes.COMMITMENT_STATUS, "how far the commitment had come")
            .optional("narrative", ValueType.LOCALIZED_TEXT, "what was done")
            .optional(
                    "replaces",
                    ValueTypes.PROGRESS_UPDATE_ID,
                    "the update of the same commitment that this one corrects")
            .cited();

    static final Shape<CommitmentMatch, CommitmentMatchBuilder> COMMITMENT_MATCH = Shape.of(
                    CommitmentMatch.class,
                    new CommitmentMatchAccess(),
                    "The same commitment, or one that belongs with it, somewhere else, such as a pledge of the Global Refugee Forum.")
            .optional("scheme", ValueTypes.SCHEME_CODE, "the scheme that the identifier belongs to")
            .required("identifier", ValueType.TEXT, "the identifier in that scheme, as the scheme writes it")
            .end();

    static final Shape<Commitment, CommitmentBuilder> COMMITMENT = Shape.of(
                    Commitment.class,
                    new CommitmentAccess(),
                    "One thing promised in a plan, such as \"train border officials in disaster displacement\".")
            .identifier("id", ValueTypes.COMMITMENT_ID, "the identifier")
            .required("plan", ValueTypes.ACTION_PLAN_ID, "the plan that holds it")
            .optional("chapter", ValueType.TEXT, "the number of the chapter of the plan")
            .optional("area", ValueType.TEXT, "the code of the area of that chapter")
            .required("title", ValueType.LOCALIZED_TEXT, "the promise in one line")
            .optional("text", ValueType.LOCALIZED_TEXT, "the promise in full")
            .list("types", ValueTypes.COMMITMENT_TYPE, "what kind of thing is promised")
            .list("leads", new ValueType.Nested<>(ParticipantShapes.ACTOR), "who leads")
            .list("partners", new ValueType.Nested<>(ParticipantShapes.ACTOR), "who helps")
            .list("topics", ValueTypes.TOPIC_CODE, "the topics it is about")
            .optional(
                    "range",
                    ValueTypes.DATE_RANGE,
                    "from when to when; its end is the last day on which the promise can be kept")
            .list("instruments", ValueTypes.INSTRUMENT_CODE, "the instruments it serves")
            .list("indicators", new ValueType.Nested<>(PlanShapes.INDICATOR), "what shows how far it is")
            .list(
                    "updates",
                    new ValueType.Nested<>(PlanShapes.PROGRESS_UPDATE),
                    "what was reported, in the order of time")
            .list("matches", new ValueType.Nested<>(PlanShapes.COMMITMENT_MATCH), "where else it is recorded")
            .optional("supersedes", ValueTypes.COMMITMENT_ID, "the commitment that this one takes the place of")
            .cited();

    static final Shape<CommitmentAssessment, CommitmentAssessmentBuilder> COMMITMENT_ASSESSMENT = Shape.of(
                    CommitmentAssessment.class,
                    new CommitmentAssessmentAccess(),
                    "What a report says of one commitment.")
            .required("commitment", ValueTypes.COMMITMENT_ID, "the commitment")
            .required("status", ValueTypes.COMMITMENT_STATUS, "the status that the report gives it")
            .end();

    static final Shape<ReportSection, ReportSectionBuilder> REPORT_SECTION = Shape.of(
                    ReportSection.class, new ReportSectionAccess(), "What a report says of one chapter.")
            .required("chapter", ValueType.TEXT, "the number of the chapter of the plan")
            .optional("progress", ValueType.LOCALIZED_TEXT, "what was achieved")
            .optional("challenges", ValueType.LOCALIZED_TEXT, "what stood in the way")
            .optional("priorities", ValueType.LOCALIZED_TEXT, "what comes next")
            .list(
                    "assessments",
                    new ValueType.Nested<>(PlanShapes.COMMITMENT_ASSESSMENT),
                    "what it says of single commitments")
            .end();

    static final Shape<ProgressReport, ProgressReportBuilder> PROGRESS_REPORT = Shape.of(
                    ProgressReport.class,
                    new ProgressReportAccess(),
                    "A report on how far a plan has come over some years, such as the second triennial report on the Brazil Plan of Action, 2018 to 2020.")
            .identifier("id", ValueTypes.PROGRESS_REPORT_ID, "the identifier")
            .required("plan", ValueTypes.ACTION_PLAN_ID, "the plan reported on")
            .optional("title", ValueType.LOCALIZED_TEXT, "what it is called")
            .required("period", ValueTypes.DATE_RANGE, "the time reported on")
            .required("state", ValueTypes.PROGRESS_REPORT_STATE, "how far it has come")
            .optional("published", ValueTypes.PARTIAL_DATE, "when it was published")
            .list("sections", new ValueType.Nested<>(PlanShapes.REPORT_SECTION), "what it says, chapter by chapter")
            .optional("follows", ValueTypes.PROGRESS_REPORT_ID, "the report before it")
            .cited();
}
