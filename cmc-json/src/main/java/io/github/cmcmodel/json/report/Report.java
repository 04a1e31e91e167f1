// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.report;

import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.code.ClosedCode;
import java.util.List;
import java.util.Locale;

/**
 * A report on its way into JSON, or out of it.
 *
 * @param report the report
 * @param language the language of its messages
 */
public record Report(FindingReport report, Locale language) {
    List<ReportFinding> findings() {
        return report.findings().stream()
                .map(finding -> new ReportFinding(finding, language))
                .toList();
    }

    List<ReportSuppression> suppressed() {
        return report.suppressed().stream()
                .map(each -> new ReportSuppression(new ReportFinding(each.finding(), language), each.reason()))
                .toList();
    }

    record ReportFinding(Finding finding, Locale language) {}

    record ReportSuppression(ReportFinding finding, String reason) {}

    /** How many findings there are of each severity, listed or not; suppressed ones do not count. */
    record ReportCounts(long error, long warning, long information) {
        static ReportCounts of(FindingReport report) {
            return new ReportCounts(
                    report.count(Severity.ERROR), report.count(Severity.WARNING), report.count(Severity.INFORMATION));
        }
    }

    /** The arguments of a finding: members whose names depend on the rule. */
    record ReportArguments(Extensions values) implements Extensible {
        @Override
        public Extensions getExtensions() {
            return values;
        }
    }

    /** How grave a finding is: an {@code error}, a {@code warning}, or {@code information}, of which nothing is wrong. */
    enum Level implements ClosedCode {
        ERROR,
        WARNING,
        INFORMATION;

        static Level of(Severity severity) {
            return valueOf(severity.name());
        }

        Severity severity() {
            return Severity.valueOf(name());
        }

        @Override
        public String code() {
            return severity().code();
        }
    }
}
