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
    private static final Severity[] SEVERITIES = Severity.values();

    /** Of each rule, how many were found of each severity, and behind them how many were suppressed. */
    private final Map<RuleCode, long[]> counts = new EnumMap<>(RuleCode.class);

    /** Every finding of two lists, once. */
    static Totals of(Collection<Finding> findings, Collection<Suppressed> suppressed) {
        Totals totals = new Totals();
        findings.forEach(finding -> totals.found(finding.rule(), finding.severity(), 1));
        suppressed.forEach(
                each -> totals.suppressed(each.finding().rule(), each.finding().severity(), 1));
        return totals;
    }

    void found(RuleCode rule, Severity severity, long more) {
        add(rule, severity.ordinal(), more);
    }

    void suppressed(RuleCode rule, Severity severity, long more) {
        add(rule, SEVERITIES.length + severity.ordinal(), more);
    }

    private void add(RuleCode rule, int at, long more) {
        long[] ofRule = counts.get(rule);
        if (ofRule == null) {
            ofRule = new long[2 * SEVERITIES.length];
            counts.put(rule, ofRule);
        }
        long sum = ofRule[at] + more;
        ofRule[at] = sum < 0 ? Long.MAX_VALUE : sum;
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
        return count(rule, severity.ordinal());
    }

    long suppressed(RuleCode rule, Severity severity) {
        return count(rule, SEVERITIES.length + severity.ordinal());
    }

    private long count(RuleCode rule, int at) {
        long[] ofRule = counts.get(rule);
        return ofRule == null ? 0 : ofRule[at];
    }

    /** In the order of the rules, the gravest of a rule first. */
    List<RuleTotal> list() {
        List<RuleTotal> list = new ArrayList<>();
        for (RuleCode rule : counts.keySet()) {
            for (Severity severity : SEVERITIES) {
                RuleTotal total = new RuleTotal(rule, severity, found(rule, severity), suppressed(rule, severity));
                if (total.found() > 0 || total.suppressed() > 0) {
                    list.add(total);
                }
            }
        }
        return List.copyOf(list);
    }
}
