// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentAssessment;
import io.github.cmcmodel.plan.PlanChapter;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.plan.ReportSection;
import io.github.cmcmodel.progress.CommitmentProgress;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.source.Source;
import io.github.cmcmodel.source.SourcedRange;
import io.github.cmcmodel.testkit.Faults.Planted;
import io.github.cmcmodel.testkit.Faults.Planter;
import io.github.cmcmodel.testkit.Site.Found;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.topic.ThematicTopic;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.CitationMark;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.ConsultationState;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.ProgressReportId;
import io.github.cmcmodel.value.id.SourceId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How to break each rule that looks at how the objects of a mechanism go together, or at the day. */
final class MechanismFaults {
    /** No text drawn is written like this. */
    private static final String NOWHERE = "nowhere";

    private static final String ADDED = "added-for-the-fault";

    private static final List<Site> CITED = Site.ALL.stream()
            .filter(site -> Cited.class.isAssignableFrom(site.attribute().type().type()))
            .toList();

    static final Map<RuleCode, Planter> ALL = Map.ofEntries(
            Map.entry(RuleCode.FACT_DISPUTED, MechanismFaults::disputed),
            Map.entry(RuleCode.TOPIC_BROADER_CYCLE, MechanismFaults::narrowingTopics),
            Map.entry(RuleCode.PLAN_SUCCESSION_CYCLE, MechanismFaults::succeedingPlans),
            Map.entry(RuleCode.COMMITMENT_SUPERSEDES_CYCLE, MechanismFaults::supersedingCommitments),
            Map.entry(RuleCode.CONSULTATION_HELD_IN_FUTURE, MechanismFaults::heldInFuture),
            Map.entry(RuleCode.FOCAL_POINT_EXPIRED, MechanismFaults::expired),
            Map.entry(RuleCode.PLAN_AREA_UNKNOWN, MechanismFaults::unknownArea),
            Map.entry(RuleCode.COMMITMENT_END_BEFORE_PLAN, MechanismFaults::endBeforePlan),
            Map.entry(RuleCode.REPORT_PERIOD_OVERLAPS, MechanismFaults::overlap),
            Map.entry(RuleCode.REPORT_GAP_IN_CYCLE, MechanismFaults::gap),
            Map.entry(RuleCode.REPORT_STATUS_DIFFERS_FROM_UPDATE, MechanismFaults::differingStatus),
            Map.entry(RuleCode.SOURCE_UNUSED, MechanismFaults::unusedSource));

    private MechanismFaults() {}

    private static ConsultativeMechanism base(Choices choices, String... keys) {
        return Faults.base(choices, Site.needed(keys));
    }

    // Sources.

    private static Planted disputed(Choices choices) {
        int chosen = choices.below(CITED.size() + 1);
        Shape<?, ?> shape = Shapes.mechanism();
        Set<String> required = Site.needed("ConsultativeMechanism.sources");
        if (chosen > 0) {
            Site site = CITED.get(chosen - 1);
            required.addAll(site.way());
            if (site.attribute().type() instanceof ValueType.Nested<?> nested) {
                shape = nested.shape();
            }
            required.add(shape + ".citations");
        }
        ConsultativeMechanism base = Faults.base(choices, required);
        return Site.in(base, shape.type()).isEmpty()
                ? disputed(choices, base, Shapes.mechanism())
                : disputed(choices, base, shape);
    }

    private static <T> Planted disputed(Choices choices, ConsultativeMechanism base, Shape<T, ?> shape) {
        Found<T> fact = Faults.any(choices, Site.in(base, shape.type()));
        List<Citation> citations = new ArrayList<>(((Cited) fact.value()).getCitations());
        if (citations.isEmpty()) {
            SourceId source = Faults.any(choices, base.getSources()).getId();
            citations.add(Citation.builder().source(source).build());
        }
        int least = choices.below(citations.size());
        for (int at = 0; at < citations.size(); at++) {
            if (at == least || choices.flag(20)) {
                citations.set(
                        at,
                        citations.get(at).toBuilder()
                                .mark(CitationMark.DISPUTED)
                                .build());
            }
        }
        String disputed = citations.stream()
                .filter(citation -> citation.getMark() == CitationMark.DISPUTED)
                .map(citation -> citation.getSource().value())
                .distinct()
                .collect(Collectors.joining(", "));
        return new Planted(
                Edit.replaced(base, fact.place(), Edit.with(shape, fact.value(), "citations", citations)),
                fact.place(),
                Map.of("source", disputed));
    }

    private static Planted unusedSource(Choices choices) {
        ConsultativeMechanism base = base(choices);
        Source source = Sampler.value(Source.class, SampleSettings.DEFAULTS.silent(), choices).toBuilder()
                .id(new SourceId(ADDED))
                .build();
        Pointer place =
                Pointer.ROOT.path("sources", choices.below(base.getSources().size() + 1));
        return new Planted(Edit.inserted(base, place, source), place, Map.of("source", ADDED));
    }

    // Chains that lead back.

    private static Planted narrowingTopics(Choices choices) {
        ConsultativeMechanism base = base(choices, "ConsultativeMechanism.topics");
        Ring<ThematicTopic> ring = ring(
                choices,
                base.getTopics(),
                1,
                ThematicTopic::getCode,
                (topic, broader) -> topic.toBuilder().broader(broader).build());
        return new Planted(
                base.toBuilder().topics(ring.things).build(),
                Pointer.ROOT.path("topics", ring.first, "broader"),
                Map.of("topic", ring.things.get(ring.first).getCode().value()));
    }

    private static Planted succeedingPlans(Choices choices) {
        ConsultativeMechanism base = base(choices, "ConsultativeMechanism.plans");
        List<ActionPlan> plans = new ArrayList<>(base.getPlans());
        if (plans.size() == 1) {
            plans.add(plans.get(0).toBuilder().id(new ActionPlanId(ADDED)).build());
        }
        Ring<ActionPlan> ring = ring(
                choices,
                plans,
                2,
                ActionPlan::getId,
                (plan, before) -> plan.toBuilder().succeeds(before).build());
        return new Planted(
                base.toBuilder().plans(ring.things).build(),
                Pointer.ROOT.path("plans", ring.first, "succeeds"),
                Map.of("plan", ring.things.get(ring.first).getId().value()));
    }

    private static Planted supersedingCommitments(Choices choices) {
        ConsultativeMechanism base = base(choices, "ConsultativeMechanism.commitments");
        Ring<Commitment> ring = ring(
                choices,
                base.getCommitments(),
                1,
                Commitment::getId,
                (commitment, before) ->
                        commitment.toBuilder().supersedes(before).build());
        return new Planted(
                base.toBuilder().commitments(ring.things).build(),
                Pointer.ROOT.path("commitments", ring.first, "supersedes"),
                Map.of("commitment", ring.things.get(ring.first).getId().value()));
    }

    /** Things of which some name each other in a circle, and the index of the first of those. */
    private record Ring<T>(List<T> things, int first) {}

    private static <T, I> Ring<T> ring(
            Choices choices, List<T> things, int shortest, Function<T, I> id, BiFunction<T, I, T> naming) {
        List<Integer> left = IntStream.range(0, things.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        List<Integer> ring = new ArrayList<>();
        int length = shortest + choices.below(things.size() - shortest + 1);
        for (int step = 0; step < length; step++) {
            ring.add(left.remove(/* index */ choices.below(left.size())));
        }
        List<T> changed = new ArrayList<>(things);
        for (int step = 0; step < length; step++) {
            int at = ring.get(step);
            int next = ring.get((step + 1) % length);
            changed.set(at, naming.apply(things.get(at), id.apply(things.get(next))));
        }
        return new Ring<>(changed, ring.stream().min(Comparator.naturalOrder()).orElseThrow());
    }

    // The day.

    private static Planted heldInFuture(Choices choices) {
        ConsultativeMechanism base = base(choices, "ConsultativeMechanism.consultations");
        Found<Consultation> consultation = Faults.any(choices, Site.in(base, Consultation.class));
        List<DateRange> dates = new ArrayList<>();
        if (choices.flag(30)) {
            // a year that began already, and what another source says more precisely
            LocalDate day = LocalDate.of(Faults.TODAY.getYear(), 12, 31).minusDays(choices.below(300));
            dates.add(DateRange.from(PartialDate.ofYear(Faults.TODAY.getYear())));
            dates.add(choices.below(2), DateRange.from(PartialDate.of(day)));
        } else {
            dates.add(future(choices));
        }
        int at = dates.size() == 1 || dates.get(0).earliest().isAfter(Faults.TODAY) ? 0 : 1;
        return new Planted(
                Edit.replaced(
                        base,
                        consultation.place(),
                        consultation.value().toBuilder()
                                .state(ConsultationState.HELD)
                                .dates(dates.stream()
                                        .map(range -> SourcedRange.builder()
                                                .range(range)
                                                .build())
                                        .toList())
                                .build()),
                consultation.place().path("dates", at, "range"),
                Map.of("date", dates.get(at).toString(), "today", Faults.TODAY.toString()));
    }

    private static DateRange future(Choices choices) {
        LocalDate day = Faults.TODAY.plusDays(1 + choices.below(3_000));
        return switch (choices.below(4)) {
            case 0 -> DateRange.of(PartialDate.of(day), PartialDate.of(day.plusDays(choices.below(5))));
            case 1 -> DateRange.from(PartialDate.of(day));
            case 2 -> DateRange.from(PartialDate.of(YearMonth.from(day).plusMonths(1)));
            default -> DateRange.from(PartialDate.ofYear(day.getYear() + 1));
        };
    }

    private static Planted expired(Choices choices) {
        ConsultativeMechanism base = Faults.base(choices, Site.wayTo(FocalPointPerson.class));
        Found<FocalPointPerson> person = Faults.any(choices, Site.in(base, FocalPointPerson.class));
        int ago = choices.below(100);
        PartialDate until = switch (choices.below(3)) {
            case 0 -> PartialDate.of(Faults.TODAY.minusDays(1L + ago));
            case 1 -> PartialDate.of(YearMonth.from(Faults.TODAY).minusMonths(1L + ago));
            default -> PartialDate.ofYear(Faults.TODAY.getYear() - 1 - ago);
        };
        return new Planted(
                Edit.replaced(
                        base,
                        person.place(),
                        person.value().toBuilder().validUntil(until).build()),
                person.place().member("validUntil"),
                Map.of("today", Faults.TODAY.toString()));
    }

    // Plans and their commitments.

    private static Planted unknownArea(Choices choices) {
        int kind = choices.below(4);
        ConsultativeMechanism base = base(
                choices,
                kind < 3 ? "ConsultativeMechanism.commitments" : "ConsultativeMechanism.reports",
                "ProgressReport.sections",
                "ActionPlan.chapters",
                "PlanChapter.areas");
        if (kind == 3) {
            Found<ReportSection> section = Faults.any(choices, Site.in(base, ReportSection.class));
            int report = (int) section.place().steps().get(1);
            return unknownArea(
                    base,
                    section.place(),
                    section.value().toBuilder().chapter(NOWHERE).build(),
                    "chapter",
                    NOWHERE,
                    base.getReports().get(report).getPlan());
        }
        Found<Commitment> found = Faults.any(choices, Site.in(base, Commitment.class));
        Commitment commitment = found.value();
        if (kind == 0) {
            Commitment broken = commitment.toBuilder().chapter(NOWHERE).build();
            return unknownArea(base, found.place(), broken, "chapter", NOWHERE, commitment.getPlan());
        }
        PlanChapter chapter =
                Faults.any(choices, plan(base, commitment.getPlan()).getChapters());
        // an area of nothing, or one that is there but comes without its chapter
        Optional<String> number = kind == 1 ? Optional.of(chapter.getNumber()) : Optional.empty();
        String area =
                kind == 1 ? NOWHERE : Faults.any(choices, chapter.getAreas()).getCode();
        Commitment broken = commitment.toBuilder().chapter(number).area(area).build();
        return unknownArea(base, found.place(), broken, "area", area, commitment.getPlan());
    }

    private static Planted unknownArea(
            ConsultativeMechanism base,
            Pointer place,
            Object broken,
            String attribute,
            String chapterOrArea,
            ActionPlanId plan) {
        return new Planted(
                Edit.replaced(base, place, broken),
                place.member(attribute),
                Map.of("area", chapterOrArea, "plan", plan.value()));
    }

    private static ActionPlan plan(ConsultativeMechanism mechanism, ActionPlanId id) {
        return mechanism.getPlans().stream()
                .filter(plan -> plan.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Planted endBeforePlan(Choices choices) {
        ConsultativeMechanism base = base(choices, "ConsultativeMechanism.commitments", "ActionPlan.horizon");
        Found<Commitment> commitment = Faults.any(choices, Site.in(base, Commitment.class));
        LocalDate begin = plan(base, commitment.value().getPlan())
                .getHorizon()
                .orElseThrow()
                .earliest();
        PartialDate end = switch (choices.below(3)) {
            case 0 -> PartialDate.of(begin.minusDays(1L + choices.below(300)));
            case 1 -> PartialDate.of(YearMonth.from(begin).minusMonths(1));
            default -> PartialDate.ofYear(begin.getYear() - 1);
        };
        PartialDate start = PartialDate.ofYear(SampleSettings.DEFAULTS.from.getYear() - 5); // ahead of all updates
        return new Planted(
                Edit.replaced(
                        base,
                        commitment.place(),
                        commitment.value().toBuilder()
                                .range(DateRange.of(start, end))
                                .build()),
                commitment.place().member("range"),
                Map.of(
                        "end",
                        end.toString(),
                        "plan",
                        commitment.value().getPlan().value()));
    }

    // Reports.

    /** The last day that a report on a plan covers. */
    static LocalDate reportedUntil(ConsultativeMechanism mechanism, ActionPlanId plan) {
        return mechanism.getReports().stream()
                .filter(report -> report.getPlan().equals(plan))
                .map(MechanismFaults::last)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static LocalDate last(ProgressReport report) {
        return report.getPeriod().latest().orElseThrow(); // of a whole mechanism, no report is open
    }

    private static ProgressReport added(ProgressReport like, DateRange period) {
        return like.toBuilder()
                .id(new ProgressReportId(ADDED))
                .period(period)
                .sections(List.of())
                .build();
    }

    private static DateRange days(LocalDate first, LocalDate last) {
        return DateRange.of(PartialDate.of(first), PartialDate.of(last));
    }

    private static Planted overlap(Choices choices) {
        ConsultativeMechanism base = base(choices, "ConsultativeMechanism.reports");
        int at = choices.below(base.getReports().size());
        ProgressReport report = base.getReports().get(at);
        LocalDate first = report.getPeriod().earliest();
        LocalDate last = last(report);
        DateRange period = switch (choices.below(3)) {
            case 0 -> report.getPeriod();
            case 1 -> days(first, first);
            default -> days(last, last);
        };
        int place = choices.below(base.getReports().size() + 1);
        Pointer inserted = Pointer.ROOT.path("reports", place);
        boolean ahead = place <= at;
        return new Planted(
                Edit.inserted(base, inserted, added(report, period)),
                Pointer.ROOT.path("reports", ahead ? at + 1 : place, "period"),
                Map.of("other", ahead ? ADDED : report.getId().value()));
    }

    private static Planted gap(Choices choices) {
        ConsultativeMechanism base = base(choices, "ConsultativeMechanism.reports");
        ActionPlanId plan = Faults.any(choices, base.getReports()).getPlan();
        List<ProgressReport> reports = base.getReports().stream()
                .filter(report -> report.getPlan().equals(plan))
                .sorted(Comparator.comparing(report -> report.getPeriod().earliest()))
                .toList();
        int days = 1 + choices.below(1_000);
        Pointer place =
                Pointer.ROOT.path("reports", choices.below(base.getReports().size() + 1));
        if (choices.below(2) == 0) {
            ProgressReport before = reports.get(reports.size() - 1);
            LocalDate start = last(before).plusDays(1L + days);
            return new Planted(
                    Edit.inserted(base, place, added(before, days(start, start.plusDays(days)))),
                    place.member("period"),
                    Map.of("before", before.getId().value()));
        }
        ProgressReport after = reports.get(0);
        LocalDate end = after.getPeriod().earliest().minusDays(1L + days);
        ConsultativeMechanism broken = Edit.inserted(base, place, added(after, days(end.minusDays(days), end)));
        return new Planted(
                broken,
                Pointer.ROOT.path("reports", broken.getReports().indexOf(after), "period"),
                Map.of("before", ADDED));
    }

    private static Planted differingStatus(Choices choices) {
        ConsultativeMechanism base = base(
                choices,
                "ConsultativeMechanism.reports",
                "ProgressReport.sections",
                "ConsultativeMechanism.commitments",
                "Commitment.updates");
        Found<ReportSection> section = Faults.any(choices, Site.in(base, ReportSection.class));
        LocalDate day = last(base.getReports().get((int) section.place().steps().get(1)));
        List<Commitment> updated = base.getCommitments().stream()
                .filter(commitment ->
                        CommitmentProgress.of(commitment, day).status().isPresent())
                .toList();
        if (!updated.isEmpty()) {
            return differingStatus(choices, base, section, Faults.any(choices, updated), day);
        }
        Found<Commitment> silent = Faults.any(choices, Site.in(base, Commitment.class));
        ProgressUpdate update = silent.value().getUpdates().get(0).toBuilder()
                .date(PartialDate.of(day))
                .replaces(Optional.empty())
                .build();
        Commitment spoken = silent.value().toBuilder()
                .range(Optional.empty())
                .updates(List.of(update))
                .build();
        ConsultativeMechanism changed = Edit.replaced(withoutAssessments(base), silent.place(), spoken);
        return differingStatus(
                choices, changed, new Found<>(section.place(), withoutAssessments(section.value())), spoken, day);
    }

    private static ConsultativeMechanism withoutAssessments(ConsultativeMechanism mechanism) {
        return mechanism.toBuilder()
                .reports(mechanism.getReports().stream()
                        .map(report -> report.toBuilder()
                                .sections(report.getSections().stream()
                                        .map(MechanismFaults::withoutAssessments)
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    private static ReportSection withoutAssessments(ReportSection section) {
        return section.toBuilder().assessments(List.of()).build();
    }

    private static Planted differingStatus(
            Choices choices,
            ConsultativeMechanism base,
            Found<ReportSection> section,
            Commitment commitment,
            LocalDate day) {
        CommitmentStatus updated =
                CommitmentProgress.of(commitment, day).status().orElseThrow();
        List<CommitmentStatus> others = List.of(CommitmentStatus.values()).stream()
                .filter(status -> status != updated)
                .toList();
        CommitmentStatus reported = Faults.any(choices, others);
        Pointer place = section.place()
                .path(
                        "assessments",
                        choices.below(section.value().getAssessments().size() + 1));
        CommitmentAssessment assessment = CommitmentAssessment.builder()
                .commitment(commitment.getId())
                .status(reported)
                .build();
        return new Planted(
                Edit.inserted(base, place, assessment),
                place.member("status"),
                Map.of(
                        "commitment", commitment.getId().value(),
                        "reported", reported.code(),
                        "updated", updated.code()));
    }
}
