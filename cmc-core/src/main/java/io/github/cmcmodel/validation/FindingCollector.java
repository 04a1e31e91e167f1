// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.value.Extensible;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects what the rules find in one value, such as a million blank titles: counts every finding, and lists the first n errors and
 * the first n others in the order of the document. Of one that is only counted, nothing is made and nothing is kept.
 *
 * <p>Relies on each rule to report in the order of the document; the order of the rules is free. For one thread.
 */
final class FindingCollector {
    /** What a finding says beyond its rule: asked during the call that it is given to, if at all, and never kept. */
    interface Details {
        /** Where in the document. */
        Pointer pointer();

        /** The identifier of the nearest thing around that has one. */
        Optional<String> subject();

        /** A value for each of {@link RuleCode#arguments()}. */
        Map<String, ?> arguments();
    }

    private final Class<? extends Extensible> type;
    private final Grading grading;
    private @Nullable Found found; // most values have nothing to collect

    FindingCollector(Class<? extends Extensible> type, Grading grading) {
        this.type = type;
        this.grading = grading;
    }

    /** All that is made with the first finding. */
    private static final class Found {
        private final Totals totals = new Totals();
        private final FirstFindings<Finding> errors;
        private final FirstFindings<Finding> others;
        private final FirstFindings<Suppressed> suppressedErrors;
        private final FirstFindings<Suppressed> suppressedOthers;

        Found(DocumentOrder order, int most) {
            errors = new FirstFindings<>(most, order, Function.identity());
            others = new FirstFindings<>(most, order, Function.identity());
            suppressedErrors = new FirstFindings<>(most, order, Suppressed::finding);
            suppressedOthers = new FirstFindings<>(most, order, Suppressed::finding);
        }
    }

    /**
     * Adds one breach of a rule.
     *
     * @param rule the rule
     * @param details what else there is to say, if it is to be said
     */
    void add(RuleCode rule, Details details) {
        Found all = found();
        Severity severity = grading.severity(rule);
        Suppression suppression = grading.suppression(rule, details).orElse(null);
        boolean error = severity == Severity.ERROR;
        if (suppression == null) {
            FirstFindings<Finding> first = error ? all.errors : all.others;
            if (first.wants(rule)) {
                first.add(finding(rule, severity, details));
            }
            all.totals.found(rule, severity, 1);
        } else {
            FirstFindings<Suppressed> first = error ? all.suppressedErrors : all.suppressedOthers;
            if (first.wants(rule)) {
                first.add(new Suppressed(finding(rule, severity, details), suppression.reason()));
            }
            all.totals.suppressed(rule, severity, 1);
        }
    }

    /**
     * Adds that a rule threw instead of ending. What it has reported before stays.
     *
     * @param rule the rule
     * @param failure what it threw; its message is not shown, since it may hold input
     * @param details where the object is that the rule looked at; the arguments are not asked for
     */
    void failed(RuleCode rule, RuntimeException failure, Details details) {
        add(RuleCode.RULE_FAILED, new Details() {
            @Override
            public Pointer pointer() {
                return details.pointer();
            }

            @Override
            public Optional<String> subject() {
                return details.subject();
            }

            @Override
            public Map<String, ?> arguments() {
                return Map.of(
                        "rule", rule.code(), "exception", failure.getClass().getName());
            }
        });
    }

    private Found found() {
        if (found == null) {
            found = new Found(DocumentOrder.of(type), grading.listed());
        }
        return found;
    }

    private static Finding finding(RuleCode rule, Severity severity, Details details) {
        Finding finding =
                Finding.of(rule, details.pointer(), details.arguments()).withSeverity(severity);
        return details.subject().map(finding::withSubject).orElse(finding);
    }

    /** What was collected. */
    FindingReport report() {
        if (found == null) {
            return FindingReport.of(type, List.of(), List.of());
        }
        List<Finding> findings = new ArrayList<>(found.errors.list());
        findings.addAll(found.others.list());
        List<Suppressed> suppressed = new ArrayList<>(found.suppressedErrors.list());
        suppressed.addAll(found.suppressedOthers.list());
        return FindingReport.of(type, findings, suppressed, found.totals.list());
    }
}
