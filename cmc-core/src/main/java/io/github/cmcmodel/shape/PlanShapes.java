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
                    PlanAreaBuilder::new,
                    PlanAreaBuilder::build,
                    "An area of a chapter, such as area 2, progressive asylum systems.")
            .required(
                    "code",
                    ValueType.TEXT,
                    PlanArea::getCode,
                    PlanAreaBuilder::code,
                    "the code by which commitments name the area, unique in its chapter")
            .required(
                    "title",
                    ValueType.LOCALIZED_TEXT,
                    PlanArea::getTitle,
                    PlanAreaBuilder::title,
                    "what the area is about")
            .end(PlanAreaBuilder::extensions);

    static final Shape<PlanChapter, PlanChapterBuilder> PLAN_CHAPTER = Shape.cited(
            Shape.of(
                            PlanChapter.class,
                            PlanChapterBuilder::new,
                            PlanChapterBuilder::build,
                            "A chapter of a plan, such as chapter V, on solidarity with the Caribbean.")
                    .required(
                            "number",
                            ValueType.TEXT,
                            PlanChapter::getNumber,
                            PlanChapterBuilder::number,
                            "the number as the plan writes it, such as V, unique in the plan")
                    .required(
                            "title",
                            ValueType.LOCALIZED_TEXT,
                            PlanChapter::getTitle,
                            PlanChapterBuilder::title,
                            "what the chapter is about")
                    .list(
                            "areas",
                            new ValueType.Nested<>(PlanShapes.PLAN_AREA),
                            PlanChapter::getAreas,
                            PlanChapterBuilder::addArea,
                            "its areas"),
            PlanChapterBuilder::addCitation,
            PlanChapterBuilder::extensions);

    static final Shape<ActionPlan, ActionPlanBuilder> ACTION_PLAN = Shape.cited(
            Shape.of(
                            ActionPlan.class,
                            ActionPlanBuilder::new,
                            ActionPlanBuilder::build,
                            "A plan of action, such as the Brazil Plan of Action of 2014.")
                    .identifier(
                            "id", ValueTypes.ACTION_PLAN_ID, ActionPlan::getId, ActionPlanBuilder::id, "the identifier")
                    .required(
                            "title",
                            ValueType.LOCALIZED_TEXT,
                            ActionPlan::getTitle,
                            ActionPlanBuilder::title,
                            "what it is called")
                    .optional(
                            "acronym",
                            ValueType.TEXT,
                            ActionPlan::getAcronym,
                            ActionPlanBuilder::acronym,
                            "its acronym, such as BPA")
                    .required(
                            "state",
                            ValueTypes.ACTION_PLAN_STATE,
                            ActionPlan::getState,
                            ActionPlanBuilder::state,
                            "how far it has come")
                    .optional(
                            "adopted",
                            ValueTypes.PARTIAL_DATE,
                            ActionPlan::getAdopted,
                            ActionPlanBuilder::adopted,
                            "when it was adopted")
                    .optional(
                            "horizon",
                            ValueTypes.DATE_RANGE,
                            ActionPlan::getHorizon,
                            ActionPlanBuilder::horizon,
                            "the time it is meant for")
                    .optional(
                            "succeeds",
                            ValueTypes.ACTION_PLAN_ID,
                            ActionPlan::getSucceeds,
                            ActionPlanBuilder::succeeds,
                            "the plan before it")
                    .list(
                            "chapters",
                            new ValueType.Nested<>(PlanShapes.PLAN_CHAPTER),
                            ActionPlan::getChapters,
                            ActionPlanBuilder::addChapter,
                            "its chapters, in order")
                    .optional(
                            "reportingCycleYears",
                            ValueType.INTEGER,
                            ActionPlan::getReportingCycleYears,
                            ActionPlanBuilder::reportingCycleYears,
                            "every how many years progress is reported"),
            ActionPlanBuilder::addCitation,
            ActionPlanBuilder::extensions);

    static final Shape<IndicatorValue, IndicatorValueBuilder> INDICATOR_VALUE = Shape.cited(
            Shape.of(
                            IndicatorValue.class,
                            IndicatorValueBuilder::new,
                            IndicatorValueBuilder::build,
                            "The value of an indicator at a date, such as 120 in 2017.")
                    .required(
                            "value",
                            ValueType.DECIMAL,
                            IndicatorValue::getValue,
                            IndicatorValueBuilder::value,
                            "the value, with its decimals as they were given")
                    .required(
                            "date",
                            ValueTypes.PARTIAL_DATE,
                            IndicatorValue::getDate,
                            IndicatorValueBuilder::date,
                            "the date at which, or by which, it holds"),
            IndicatorValueBuilder::addCitation,
            IndicatorValueBuilder::extensions);

    static final Shape<Indicator, IndicatorBuilder> INDICATOR = Shape.cited(
            Shape.of(
                            Indicator.class,
                            IndicatorBuilder::new,
                            IndicatorBuilder::build,
                            "Something counted or measured to see how far a commitment has come, such as border officers trained.")
                    .identifier("id", ValueTypes.INDICATOR_ID, Indicator::getId, IndicatorBuilder::id, "the identifier")
                    .required(
                            "name",
                            ValueType.LOCALIZED_TEXT,
                            Indicator::getName,
                            IndicatorBuilder::name,
                            "what is measured")
                    .optional(
                            "unit",
                            ValueType.LOCALIZED_TEXT,
                            Indicator::getUnit,
                            IndicatorBuilder::unit,
                            "in what unit, such as persons or per cent")
                    .required(
                            "direction",
                            ValueTypes.INDICATOR_DIRECTION,
                            Indicator::getDirection,
                            IndicatorBuilder::direction,
                            "which way it is meant to move")
                    .optional(
                            "baseline",
                            new ValueType.Nested<>(PlanShapes.INDICATOR_VALUE),
                            Indicator::getBaseline,
                            IndicatorBuilder::baseline,
                            "where it started")
                    .list(
                            "targets",
                            new ValueType.Nested<>(PlanShapes.INDICATOR_VALUE),
                            Indicator::getTargets,
                            IndicatorBuilder::addTarget,
                            "where it is meant to be, and by when")
                    .list(
                            "observations",
                            new ValueType.Nested<>(PlanShapes.INDICATOR_VALUE),
                            Indicator::getObservations,
                            IndicatorBuilder::addObservation,
                            "what was observed, and when"),
            IndicatorBuilder::addCitation,
            IndicatorBuilder::extensions);

    static final Shape<ProgressUpdate, ProgressUpdateBuilder> PROGRESS_UPDATE = Shape.cited(
            Shape.of(
                            ProgressUpdate.class,
                            ProgressUpdateBuilder::new,
                            ProgressUpdateBuilder::build,
                            "What was reported on a commitment at a date, such as \"in progress\" in June 2019.")
                    .optional(
                            "id",
                            ValueTypes.PROGRESS_UPDATE_ID,
                            ProgressUpdate::getId,
                            ProgressUpdateBuilder::id,
                            "the identifier, unique within its commitment")
                    .required(
                            "date",
                            ValueTypes.PARTIAL_DATE,
                            ProgressUpdate::getDate,
                            ProgressUpdateBuilder::date,
                            "the date for which it speaks")
                    .required(
                            "status",
                            ValueTypes.COMMITMENT_STATUS,
                            ProgressUpdate::getStatus,
                            ProgressUpdateBuilder::status,
                            "how far the commitment had come")
                    .optional(
                            "narrative",
                            ValueType.LOCALIZED_TEXT,
                            ProgressUpdate::getNarrative,
                            ProgressUpdateBuilder::narrative,
                            "what was done")
                    .optional(
                            "replaces",
                            ValueTypes.PROGRESS_UPDATE_ID,
                            ProgressUpdate::getReplaces,
                            ProgressUpdateBuilder::replaces,
                            "the update of the same commitment that this one corrects"),
            ProgressUpdateBuilder::addCitation,
            ProgressUpdateBuilder::extensions);

    static final Shape<CommitmentMatch, CommitmentMatchBuilder> COMMITMENT_MATCH = Shape.of(
                    CommitmentMatch.class,
                    CommitmentMatchBuilder::new,
                    CommitmentMatchBuilder::build,
                    "The same commitment, or one that belongs with it, somewhere else, such as a pledge of the Global Refugee Forum.")
            .optional(
                    "scheme",
                    ValueTypes.SCHEME_CODE,
                    CommitmentMatch::getScheme,
                    CommitmentMatchBuilder::scheme,
                    "the scheme that the identifier belongs to")
            .required(
                    "identifier",
                    ValueType.TEXT,
                    CommitmentMatch::getIdentifier,
                    CommitmentMatchBuilder::identifier,
                    "the identifier in that scheme, as the scheme writes it")
            .end(CommitmentMatchBuilder::extensions);

    static final Shape<Commitment, CommitmentBuilder> COMMITMENT = Shape.cited(
            Shape.of(
                            Commitment.class,
                            CommitmentBuilder::new,
                            CommitmentBuilder::build,
                            "One thing promised in a plan, such as \"train border officials in disaster displacement\".")
                    .identifier(
                            "id", ValueTypes.COMMITMENT_ID, Commitment::getId, CommitmentBuilder::id, "the identifier")
                    .required(
                            "plan",
                            ValueTypes.ACTION_PLAN_ID,
                            Commitment::getPlan,
                            CommitmentBuilder::plan,
                            "the plan that holds it")
                    .optional(
                            "chapter",
                            ValueType.TEXT,
                            Commitment::getChapter,
                            CommitmentBuilder::chapter,
                            "the number of the chapter of the plan")
                    .optional(
                            "area",
                            ValueType.TEXT,
                            Commitment::getArea,
                            CommitmentBuilder::area,
                            "the code of the area of that chapter")
                    .required(
                            "title",
                            ValueType.LOCALIZED_TEXT,
                            Commitment::getTitle,
                            CommitmentBuilder::title,
                            "the promise in one line")
                    .optional(
                            "text",
                            ValueType.LOCALIZED_TEXT,
                            Commitment::getText,
                            CommitmentBuilder::text,
                            "the promise in full")
                    .list(
                            "types",
                            ValueTypes.COMMITMENT_TYPE,
                            Commitment::getTypes,
                            CommitmentBuilder::addType,
                            "what kind of thing is promised")
                    .list(
                            "leads",
                            new ValueType.Nested<>(ParticipantShapes.ACTOR),
                            Commitment::getLeads,
                            CommitmentBuilder::addLead,
                            "who leads")
                    .list(
                            "partners",
                            new ValueType.Nested<>(ParticipantShapes.ACTOR),
                            Commitment::getPartners,
                            CommitmentBuilder::addPartner,
                            "who helps")
                    .list(
                            "topics",
                            ValueTypes.TOPIC_CODE,
                            Commitment::getTopics,
                            CommitmentBuilder::addTopic,
                            "the topics it is about")
                    .optional(
                            "range",
                            ValueTypes.DATE_RANGE,
                            Commitment::getRange,
                            CommitmentBuilder::range,
                            "from when to when; its end is the last day on which the promise can be kept")
                    .list(
                            "instruments",
                            ValueTypes.INSTRUMENT_CODE,
                            Commitment::getInstruments,
                            CommitmentBuilder::addInstrument,
                            "the instruments it serves")
                    .list(
                            "indicators",
                            new ValueType.Nested<>(PlanShapes.INDICATOR),
                            Commitment::getIndicators,
                            CommitmentBuilder::addIndicator,
                            "what shows how far it is")
                    .list(
                            "updates",
                            new ValueType.Nested<>(PlanShapes.PROGRESS_UPDATE),
                            Commitment::getUpdates,
                            CommitmentBuilder::addUpdate,
                            "what was reported, in the order of time")
                    .list(
                            "matches",
                            new ValueType.Nested<>(PlanShapes.COMMITMENT_MATCH),
                            Commitment::getMatches,
                            CommitmentBuilder::addMatch,
                            "where else it is recorded")
                    .optional(
                            "supersedes",
                            ValueTypes.COMMITMENT_ID,
                            Commitment::getSupersedes,
                            CommitmentBuilder::supersedes,
                            "the commitment that this one takes the place of"),
            CommitmentBuilder::addCitation,
            CommitmentBuilder::extensions);

    static final Shape<CommitmentAssessment, CommitmentAssessmentBuilder> COMMITMENT_ASSESSMENT = Shape.of(
                    CommitmentAssessment.class,
                    CommitmentAssessmentBuilder::new,
                    CommitmentAssessmentBuilder::build,
                    "What a report says of one commitment.")
            .required(
                    "commitment",
                    ValueTypes.COMMITMENT_ID,
                    CommitmentAssessment::getCommitment,
                    CommitmentAssessmentBuilder::commitment,
                    "the commitment")
            .required(
                    "status",
                    ValueTypes.COMMITMENT_STATUS,
                    CommitmentAssessment::getStatus,
                    CommitmentAssessmentBuilder::status,
                    "the status that the report gives it")
            .end(CommitmentAssessmentBuilder::extensions);

    static final Shape<ReportSection, ReportSectionBuilder> REPORT_SECTION = Shape.of(
                    ReportSection.class,
                    ReportSectionBuilder::new,
                    ReportSectionBuilder::build,
                    "What a report says of one chapter.")
            .required(
                    "chapter",
                    ValueType.TEXT,
                    ReportSection::getChapter,
                    ReportSectionBuilder::chapter,
                    "the number of the chapter of the plan")
            .optional(
                    "progress",
                    ValueType.LOCALIZED_TEXT,
                    ReportSection::getProgress,
                    ReportSectionBuilder::progress,
                    "what was achieved")
            .optional(
                    "challenges",
                    ValueType.LOCALIZED_TEXT,
                    ReportSection::getChallenges,
                    ReportSectionBuilder::challenges,
                    "what stood in the way")
            .optional(
                    "priorities",
                    ValueType.LOCALIZED_TEXT,
                    ReportSection::getPriorities,
                    ReportSectionBuilder::priorities,
                    "what comes next")
            .list(
                    "assessments",
                    new ValueType.Nested<>(PlanShapes.COMMITMENT_ASSESSMENT),
                    ReportSection::getAssessments,
                    ReportSectionBuilder::addAssessment,
                    "what it says of single commitments")
            .end(ReportSectionBuilder::extensions);

    static final Shape<ProgressReport, ProgressReportBuilder> PROGRESS_REPORT = Shape.cited(
            Shape.of(
                            ProgressReport.class,
                            ProgressReportBuilder::new,
                            ProgressReportBuilder::build,
                            "A report on how far a plan has come over some years, such as the second triennial report on the Brazil Plan of Action, 2018 to 2020.")
                    .identifier(
                            "id",
                            ValueTypes.PROGRESS_REPORT_ID,
                            ProgressReport::getId,
                            ProgressReportBuilder::id,
                            "the identifier")
                    .required(
                            "plan",
                            ValueTypes.ACTION_PLAN_ID,
                            ProgressReport::getPlan,
                            ProgressReportBuilder::plan,
                            "the plan reported on")
                    .optional(
                            "title",
                            ValueType.LOCALIZED_TEXT,
                            ProgressReport::getTitle,
                            ProgressReportBuilder::title,
                            "what it is called")
                    .required(
                            "period",
                            ValueTypes.DATE_RANGE,
                            ProgressReport::getPeriod,
                            ProgressReportBuilder::period,
                            "the time reported on")
                    .required(
                            "state",
                            ValueTypes.PROGRESS_REPORT_STATE,
                            ProgressReport::getState,
                            ProgressReportBuilder::state,
                            "how far it has come")
                    .optional(
                            "published",
                            ValueTypes.PARTIAL_DATE,
                            ProgressReport::getPublished,
                            ProgressReportBuilder::published,
                            "when it was published")
                    .list(
                            "sections",
                            new ValueType.Nested<>(PlanShapes.REPORT_SECTION),
                            ProgressReport::getSections,
                            ProgressReportBuilder::addSection,
                            "what it says, chapter by chapter")
                    .optional(
                            "follows",
                            ValueTypes.PROGRESS_REPORT_ID,
                            ProgressReport::getFollows,
                            ProgressReportBuilder::follows,
                            "the report before it"),
            ProgressReportBuilder::addCitation,
            ProgressReportBuilder::extensions);
}
