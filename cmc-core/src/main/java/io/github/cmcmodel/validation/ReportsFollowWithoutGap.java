// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.id.ActionPlanId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Between the first report on a plan and the last there is no time that certainly none covers. */
final class ReportsFollowWithoutGap implements Rule {
    @Override
    public RuleCode code() {
        return RuleCode.REPORT_GAP_IN_CYCLE;
    }

    @Override
    public List<RulePlace> places() {
        return List.of(RulePlace.of(ProgressReport.class, "period"));
    }

    @Override
    public boolean concludesFromAbsence() {
        return true;
    }

    @Override
    public void check(MechanismIndex index, LocalDate today, Breaches breaches) {
        List<ProgressReport> all = index.mechanism().getReports();
        Map<ActionPlanId, List<Integer>> byPlan = new LinkedHashMap<>();
        for (int at = 0; at < all.size(); at++) {
            byPlan.computeIfAbsent(all.get(at).getPlan(), first -> new ArrayList<>())
                    .add(at);
        }
        Map<Integer, String> before = new TreeMap<>(); // by the index of the report that leaves the gap
        for (List<Integer> reports : byPlan.values()) {
            reports.sort(Comparator.comparing(at -> first(all.get(at))));
            ProgressReport furthest = all.get(reports.get(0));
            for (int at : reports) {
                ProgressReport report = all.get(at);
                if (last(furthest).isBefore(first(report))
                        && last(furthest).plusDays(1).isBefore(first(report))) {
                    before.put(at, furthest.getId().value());
                }
                furthest = last(report).isAfter(last(furthest)) ? report : furthest;
            }
        }
        before.forEach((at, id) -> breaches.add(Pointer.ROOT.path("reports", at, "period"), Map.of("before", id)));
    }

    private static LocalDate first(ProgressReport report) {
        return report.getPeriod().earliest().orElse(LocalDate.MIN);
    }

    private static LocalDate last(ProgressReport report) {
        return report.getPeriod().latest().orElse(LocalDate.MAX);
    }
}
