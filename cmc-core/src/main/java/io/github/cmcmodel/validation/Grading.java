// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How grave findings are for the caller of a validator, which of them are suppressed, and how many are listed. */
final class Grading {
    private final Map<RuleCode, Severity> severities;
    private final Map<RuleCode, List<Suppression>> suppressions;
    private final int listed;

    Grading(Map<RuleCode, Severity> severities, Map<RuleCode, List<Suppression>> suppressions, int listed) {
        this.severities = new EnumMap<>(RuleCode.class);
        this.severities.putAll(severities);
        this.suppressions = new EnumMap<>(RuleCode.class);
        suppressions.forEach((rule, some) -> this.suppressions.put(rule, List.copyOf(some)));
        this.listed = listed;
    }

    /** Grades the findings of a report, as {@link MechanismValidator#regrade} says. */
    FindingReport regrade(FindingReport report) {
        if (report.totals().isEmpty()) {
            return report; // that on most documents
        }
        List<Finding> findings = new ArrayList<>();
        List<Suppressed> suppressed = new ArrayList<>();
        for (Finding finding : report.findings()) {
            Finding graded = regrade(finding);
            suppression(finding.rule(), finding.pointer(), finding.subject())
                    .ifPresentOrElse(
                            covering -> suppressed.add(new Suppressed(graded, covering.reason())),
                            () -> findings.add(graded));
        }
        for (Suppressed each : report.suppressed()) {
            suppressed.add(new Suppressed(regrade(each.finding()), each.reason()));
        }
        Totals totals = Totals.of(findings, suppressed);
        addUnlisted(report, totals);
        return FindingReport.of(report.type(), findings, suppressed, totals.list())
                .listing(listed);
    }

    private void addUnlisted(FindingReport report, Totals totals) {
        Totals listedThere = Totals.of(report.findings(), report.suppressed());
        for (RuleTotal total : report.totals()) {
            RuleCode rule = total.rule();
            Severity severity = severities.getOrDefault(rule, total.severity());
            long found = total.found() - listedThere.found(rule, total.severity());
            boolean suppressedEverywhere =
                    suppressions.getOrDefault(rule, List.of()).stream().anyMatch(Suppression::coversAll);
            totals.found(rule, severity, suppressedEverywhere ? 0 : found);
            totals.suppressed(rule, severity, suppressedEverywhere ? found : 0);
            totals.suppressed(rule, severity, total.suppressed() - listedThere.suppressed(rule, total.severity()));
        }
    }

    private Finding regrade(Finding finding) {
        return finding.withSeverity(severities.getOrDefault(finding.rule(), finding.severity()));
    }

    Severity severity(RuleCode rule) {
        return severities.getOrDefault(rule, rule.severity());
    }

    int listed() {
        return listed;
    }

    /** The first suppression that covers a finding; asks for its details only where there is one of its rule that needs them. */
    Optional<Suppression> suppression(RuleCode rule, FindingCollector.Details details) {
        List<Suppression> ofRule = suppressions.getOrDefault(rule, List.of());
        if (ofRule.isEmpty()) {
            return Optional.empty();
        }
        return ofRule.get(0).coversAll()
                ? Optional.of(ofRule.get(0))
                : suppression(rule, PersonalData.shown(details.pointer()), details.subject());
    }

    private Optional<Suppression> suppression(RuleCode rule, Pointer pointer, Optional<String> subject) {
        return suppressions.getOrDefault(rule, List.of()).stream()
                .filter(each -> each.covers(pointer, subject))
                .findFirst();
    }
}
