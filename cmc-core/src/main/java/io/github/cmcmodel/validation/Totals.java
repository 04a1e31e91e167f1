// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts findings by rule and severity. A sum that no long can hold stays at the greatest. */
final class Totals {
    /** How many findings there are of one rule and severity. */
    private static final class Counts {
        private long found;
        private long suppressed;
    }

    private final Map<RuleCode, Map<Severity, Counts>> counts = new EnumMap<>(RuleCode.class);

    /** Every finding of two lists, once. */
    static Totals of(Collection<Finding> findings, Collection<Suppressed> suppressed) {
        Totals totals = new Totals();
        findings.forEach(finding -> totals.found(finding.rule(), finding.severity(), 1));
        suppressed.forEach(
                each -> totals.suppressed(each.finding().rule(), each.finding().severity(), 1));
        return totals;
    }

    void found(RuleCode rule, Severity severity, long more) {
        Counts ofRule = counts(rule, severity);
        ofRule.found = sum(ofRule.found, more);
    }

    void suppressed(RuleCode rule, Severity severity, long more) {
        Counts ofRule = counts(rule, severity);
        ofRule.suppressed = sum(ofRule.suppressed, more);
    }

    private Counts counts(RuleCode rule, Severity severity) {
        return counts.computeIfAbsent(rule, first -> new EnumMap<>(Severity.class))
                .computeIfAbsent(severity, first -> new Counts());
    }

    private static long sum(long first, long second) {
        long sum = first + second;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    void add(Collection<RuleTotal> others) {
        for (RuleTotal other : others) {
            found(other.rule(), other.severity(), other.found());
            suppressed(other.rule(), other.severity(), other.suppressed());
        }
    }

    /** Raises what is counted here to what is stated there. */
    void raise(Collection<RuleTotal> stated) {
        for (RuleTotal each : stated) {
            found(each.rule(), each.severity(), Math.max(0, each.found() - found(each.rule(), each.severity())));
            suppressed(
                    each.rule(),
                    each.severity(),
                    Math.max(0, each.suppressed() - suppressed(each.rule(), each.severity())));
        }
    }

    long found(RuleCode rule, Severity severity) {
        return counts(rule, severity).found;
    }

    long suppressed(RuleCode rule, Severity severity) {
        return counts(rule, severity).suppressed;
    }

    /** In the order of the rules, the gravest of a rule first. */
    List<RuleTotal> list() {
        List<RuleTotal> list = new ArrayList<>();
        counts.forEach((rule, bySeverity) -> bySeverity.forEach((severity, ofRule) -> {
            if (ofRule.found > 0 || ofRule.suppressed > 0) {
                list.add(new RuleTotal(rule, severity, ofRule.found, ofRule.suppressed));
            }
        }));
        return List.copyOf(list);
    }
}
