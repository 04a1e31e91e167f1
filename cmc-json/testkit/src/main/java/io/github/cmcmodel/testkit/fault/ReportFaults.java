// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.fault;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.ConsultativeMechanismShape;
import io.github.cmcmodel.shape.ProgressReportShape;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.fault.Faults.Planted;
import io.github.cmcmodel.testkit.fault.Faults.Planter;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.ProgressReportId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How to break each rule on the time that reports cover. */
final class ReportFaults {
    private static final ProgressReportId ADDED = new ProgressReportId("added-for-the-fault");

    static final Map<RuleCode, Planter> ALL = Map.ofEntries(
            Map.entry(RuleCode.REPORT_PERIOD_OVERLAPS, ReportFaults::overlap),
            Map.entry(RuleCode.REPORT_GAP_IN_CYCLE, ReportFaults::gap),
            Map.entry(RuleCode.REPORT_STATUS_DIFFERS_FROM_UPDATE, AssessmentFault::differing));

    private ReportFaults() {}

    /** The last day that a report on a plan covers. */
    static LocalDate reportedUntil(ConsultativeMechanism mechanism, ActionPlanId plan) {
        return mechanism.getReports().stream()
                .filter(report -> report.getPlan().equals(plan))
                .map(ReportFaults::last)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    static LocalDate last(ProgressReport report) {
        return report.getPeriod().latest().orElseThrow(); // of a whole mechanism, no report is open
    }

    private static LocalDate first(ProgressReport report) {
        return report.getPeriod().earliest().orElseThrow();
    }

    private static ConsultativeMechanism base(Choices choices) {
        return Faults.base(choices, ConsultativeMechanismShape.REPORTS);
    }

    private static Pointer report(int at) {
        return Site.at(ConsultativeMechanismShape.REPORTS, at);
    }

    private static Pointer period(int at) {
        return Site.below(report(at), ProgressReportShape.PERIOD);
    }

    private static ProgressReport added(ProgressReport like, DateRange period) {
        return like.toBuilder().id(ADDED).period(period).sections(List.of()).build();
    }

    private static DateRange days(LocalDate first, LocalDate last) {
        return DateRange.of(PartialDate.of(first), PartialDate.of(last));
    }

    private static Planted overlap(Choices choices) {
        ConsultativeMechanism base = base(choices);
        int at = choices.below(base.getReports().size());
        ProgressReport report = base.getReports().get(at);
        LocalDate first = first(report);
        LocalDate last = last(report);
        DateRange period = switch (choices.below(3)) {
            case 0 -> report.getPeriod();
            case 1 -> days(first, first);
            default -> days(last, last);
        };
        int place = choices.below(base.getReports().size() + 1);
        boolean before = place <= at;
        return new Planted(
                Edit.inserted(base, report(place), added(report, period)),
                period(before ? at + 1 : place),
                Map.of("other", (before ? ADDED : report.getId()).value()));
    }

    private static Planted gap(Choices choices) {
        ConsultativeMechanism base = base(choices);
        ActionPlanId plan = Faults.any(choices, base.getReports()).getPlan();
        List<ProgressReport> reports = base.getReports().stream()
                .filter(report -> report.getPlan().equals(plan))
                .sorted(Comparator.comparing(ReportFaults::first))
                .toList();
        int days = 1 + choices.below(1_000);
        int place = choices.below(base.getReports().size() + 1);
        if (choices.below(2) == 0) {
            ProgressReport before = reports.get(reports.size() - 1);
            LocalDate start = last(before).plusDays(1L + days);
            return new Planted(
                    Edit.inserted(base, report(place), added(before, days(start, start.plusDays(days)))),
                    period(place),
                    Map.of("before", before.getId().value()));
        }
        ProgressReport after = reports.get(0);
        LocalDate end = first(after).minusDays(1L + days);
        ConsultativeMechanism broken = Edit.inserted(base, report(place), added(after, days(end.minusDays(days), end)));
        return new Planted(broken, period(broken.getReports().indexOf(after)), Map.of("before", ADDED.value()));
    }
}
