// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.shape.ProgressReportShape;
import io.github.cmcmodel.testkit.draw.Agreements.Concept;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.ProgressReportId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reports on one plan share no day, unless sources may disagree, and each follows the one before it. */
final class ReportAgreements implements Concept {
    private static final int FEWEST_DAYS = 30;
    private static final int LONGEST_GAP = 400;
    private static final int MOST_DAYS = 1_200;

    private static final Function<Draft, ActionPlanId> ANY_PLAN = TableValues.of(ProgressReportShape.PLAN);

    @Override
    public void agree(Agreements to) {
        to.possible(ProgressReport.class, sampler -> withRoom(sampler, 0) != null);
        to.value(ProgressReportShape.PLAN, ReportAgreements::plan);
        to.value(ProgressReportShape.PERIOD, ReportAgreements::period);
        to.percent(ProgressReportShape.FOLLOWS, ReportAgreements::followsPercent);
        to.value(ProgressReportShape.FOLLOWS, ReportAgreements::follows);
    }

    /** The last report on a plan, which in a mechanism is the one made last. */
    private static @Nullable ProgressReport last(Sampler sampler, ActionPlanId plan) {
        List<ProgressReport> reports = sampler.made.with(ProgressReport.class, ProgressReportShape.PLAN, plan);
        return reports.isEmpty() ? null : reports.get(reports.size() - 1);
    }

    /** The first day that no report on a plan covers. */
    private static long free(Sampler sampler, ActionPlanId plan) {
        ProgressReport last = last(sampler, plan);
        return last == null
                ? sampler.days.first
                : 1 + last.getPeriod().latest().map(LocalDate::toEpochDay).orElse(sampler.days.last);
    }

    /** A plan on which there can be one more report, looked for from a certain one on; null if there is none. */
    private static @Nullable ActionPlan withRoom(Sampler sampler, int start) {
        List<ActionPlan> plans = sampler.made.all(ActionPlan.class);
        for (int step = 0; step < plans.size(); step++) {
            ActionPlan plan = plans.get((start + step) % plans.size());
            if (free(sampler, plan.getId()) + FEWEST_DAYS <= sampler.days.last) {
                return plan;
            }
        }
        return null;
    }

    private static ActionPlanId plan(Draft report) {
        if (!report.sampler.whole) {
            return ANY_PLAN.apply(report);
        }
        int start =
                report.choices().below(report.sampler.made.all(ActionPlan.class).size());
        ActionPlan plan = withRoom(report.sampler, start);
        if (plan == null) {
            throw new IllegalStateException("no plan has room for a report");
        }
        return plan.getId();
    }

    private static DateRange period(Draft report) {
        ActionPlanId plan = report.get(ProgressReportShape.PLAN);
        Days days = report.sampler.days;
        if (!report.sampler.whole || plan == null) {
            return days.range();
        }
        ProgressReport last = last(report.sampler, plan);
        if (last != null && report.settings().conflicts && report.choices().flag(10)) {
            return last.getPeriod(); // which two reports may cover, though seldom of one kind
        }
        long free = free(report.sampler, plan);
        boolean gap = last == null || !report.settings().silent;
        long room = days.last - free - FEWEST_DAYS;
        long start = gap && report.choices().flag(50)
                ? free + report.choices().below((int) Math.max(1, Math.min(LONGEST_GAP, room)))
                : free;
        LocalDate day = LocalDate.ofEpochDay(start);
        int year = day.getDayOfYear() == 1 ? day.getYear() : day.getYear() + 1;
        int lastYear = year + report.choices().below(3);
        boolean years = report.choices().flag(50) && (gap || day.getDayOfYear() == 1);
        return years && lastYear < report.settings().to.getYear()
                ? DateRange.of(PartialDate.ofYear(year), PartialDate.ofYear(lastYear))
                : Days.days(start, days.day(start, Math.min(days.last, start + MOST_DAYS)));
    }

    private static int followsPercent(Draft report) {
        ActionPlanId plan = report.get(ProgressReportShape.PLAN);
        if (!report.sampler.whole || plan == null) {
            return 40;
        }
        return last(report.sampler, plan) == null ? 0 : 60;
    }

    private static ProgressReportId follows(Draft report) {
        ActionPlanId plan = report.get(ProgressReportShape.PLAN);
        ProgressReport before = report.sampler.whole && plan != null ? last(report.sampler, plan) : null;
        return before == null
                ? new ProgressReportId("earlier-" + report.choices().below(5))
                : before.getId();
    }
}
