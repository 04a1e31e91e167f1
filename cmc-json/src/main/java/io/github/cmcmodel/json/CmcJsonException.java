// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.validation.FindingReport;
import java.util.Objects;

/**
 * A document could not be read, or a value not be written. The only exception that this library throws for what is in a
 * document; it carries the whole report.
 */
public final class CmcJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient FindingReport report;

    /**
     * An exception that carries a report. The library makes it; applications need it only in tests of their own.
     *
     * @param report the report, with at least one error
     * @throws java.util.NoSuchElementException if the report has no error
     */
    public CmcJsonException(FindingReport report) {
        super(summary(report));
        this.report = report;
    }

    /**
     * Everything that was found.
     *
     * @return the report, with at least one error
     */
    public FindingReport report() {
        return Objects.requireNonNull(report, "a report does not survive Java serialization");
    }

    private static String summary(FindingReport report) {
        Objects.requireNonNull(report, "CmcJsonException report");
        long more = report.count(Severity.ERROR) - 1;
        return report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .map(first -> first + (more == 0 ? "" : " (and " + more + " more)"))
                .orElse("the report lists no error, of "
                        + (more + 1)); // a validator suppressed them, or was to list none
    }
}
