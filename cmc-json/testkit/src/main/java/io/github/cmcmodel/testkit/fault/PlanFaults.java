// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.fault;

import static io.github.cmcmodel.testkit.fault.ObjectFault.on;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.PlanChapter;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.plan.ReportSection;
import io.github.cmcmodel.plan.Term;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.ActionPlanShape;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.CommitmentShape;
import io.github.cmcmodel.shape.ConsultativeMechanismShape;
import io.github.cmcmodel.shape.PlanChapterShape;
import io.github.cmcmodel.shape.ProgressReportShape;
import io.github.cmcmodel.shape.ReportSectionShape;
import io.github.cmcmodel.shape.TermShape;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.fault.Faults.Broken;
import io.github.cmcmodel.testkit.fault.Faults.Planted;
import io.github.cmcmodel.testkit.fault.Faults.Planter;
import io.github.cmcmodel.testkit.fault.Site.Found;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.id.ActionPlanId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How to break each rule on plans, and on commitments and reports as parts of a plan. */
final class PlanFaults {
    /** No text that is drawn is written like this. */
    private static final String NOWHERE = "nowhere";

    static final Map<RuleCode, Planter> ALL = Map.ofEntries(
            on(
                    ActionPlan.class,
                    RuleCode.PLAN_SUCCEEDS_ITSELF,
                    (choices, plan) -> new Broken(
                            plan.toBuilder().succeeds(plan.getId()).build(), Map.of(), ActionPlanShape.SUCCEEDS)),
            on(ActionPlan.class, RuleCode.PLAN_CHAPTER_DUPLICATE, PlanFaults::chapterTwice, ActionPlanShape.CHAPTERS),
            Map.entry(RuleCode.PLAN_AREA_UNKNOWN, PlanFaults::unknown),
            Map.entry(RuleCode.COMMITMENT_END_BEFORE_PLAN, PlanFaults::endBeforePlan));

    private PlanFaults() {}

    private static Broken chapterTwice(Choices choices, ActionPlan plan) {
        PlanChapter chapter = Faults.any(choices, plan.getChapters());
        return new Broken(
                plan.toBuilder().addChapter(chapter).build(),
                Map.of("chapter", chapter.getNumber()),
                ActionPlanShape.CHAPTERS,
                plan.getChapters().size(),
                PlanChapterShape.NUMBER);
    }

    private static Planted unknown(Choices choices) {
        return choices.below(4) == 3 ? unknownInReport(choices) : unknownInCommitment(choices);
    }

    private static Planted unknownInReport(Choices choices) {
        ConsultativeMechanism base = Faults.base(choices, Site.wayTo(ReportSection.class));
        Found<ProgressReport> report = Faults.any(
                choices,
                Site.in(base, ProgressReport.class).stream()
                        .filter(found -> !found.value().getSections().isEmpty())
                        .toList());
        int at = choices.below(report.value().getSections().size());
        ReportSection section = report.value().getSections().get(at);
        return unknown(
                        section.toBuilder().chapter(NOWHERE).build(),
                        ReportSectionShape.CHAPTER,
                        NOWHERE,
                        report.value().getPlan())
                .in(base, Site.below(report.place(), ProgressReportShape.SECTIONS, at));
    }

    private static Planted unknownInCommitment(Choices choices) {
        ConsultativeMechanism base = Faults.base(
                choices,
                ConsultativeMechanismShape.COMMITMENTS,
                CommitmentShape.PLAN,
                ActionPlanShape.CHAPTERS,
                PlanChapterShape.AREAS);
        Found<Commitment> found = Faults.any(choices, Site.in(base, Commitment.class));
        Commitment commitment = found.value();
        int kind = choices.below(3);
        if (kind == 0) {
            Commitment broken = commitment.toBuilder().chapter(NOWHERE).build();
            return unknown(
                            broken,
                            CommitmentShape.CHAPTER,
                            NOWHERE,
                            commitment.getPlan().orElseThrow())
                    .in(base, found.place());
        }
        PlanChapter chapter = Faults.any(choices, plan(base, commitment).getChapters());
        // an area of nothing, or one that is there but comes without its chapter
        Optional<String> number = kind == 1 ? Optional.of(chapter.getNumber()) : Optional.empty();
        String area =
                kind == 1 ? NOWHERE : Faults.any(choices, chapter.getAreas()).getCode();
        Commitment broken = commitment.toBuilder().chapter(number).area(area).build();
        return unknown(broken, CommitmentShape.AREA, area, commitment.getPlan().orElseThrow())
                .in(base, found.place());
    }

    private static Broken unknown(
            Object broken, Attribute<?, ?, ?> attribute, String chapterOrArea, ActionPlanId plan) {
        return new Broken(broken, Map.of("area", chapterOrArea, "plan", plan.value()), attribute);
    }

    private static ActionPlan plan(ConsultativeMechanism mechanism, Commitment commitment) {
        return MechanismIndex.of(mechanism)
                .find(commitment.getPlan().orElseThrow())
                .orElseThrow();
    }

    private static Planted endBeforePlan(Choices choices) {
        ConsultativeMechanism base = Faults.base(
                choices, ConsultativeMechanismShape.COMMITMENTS, CommitmentShape.PLAN, ActionPlanShape.HORIZON);
        Found<Commitment> commitment = Faults.any(choices, Site.in(base, Commitment.class));
        LocalDate begin = plan(base, commitment.value())
                .getHorizon()
                .flatMap(DateRange::earliest)
                .orElseThrow();
        PartialDate end = switch (choices.below(3)) {
            case 0 -> PartialDate.of(begin.minusDays(1L + choices.below(300)));
            case 1 -> PartialDate.of(YearMonth.from(begin).minusMonths(1));
            default -> PartialDate.ofYear(begin.getYear() - 1);
        };
        PartialDate start = PartialDate.ofYear(2000); // before all updates
        return new Broken(
                        commitment.value().toBuilder()
                                .milestones(List.of())
                                .terms(List.of(Term.builder()
                                        .range(DateRange.of(start, end))
                                        .build()))
                                .build(),
                        Map.of(
                                "end",
                                end.toString(),
                                "plan",
                                commitment.value().getPlan().orElseThrow().value()),
                        CommitmentShape.TERMS,
                        0,
                        TermShape.RANGE)
                .in(base, commitment.place());
    }
}
