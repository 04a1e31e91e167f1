// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.report;

import io.github.cmcmodel.json.read.ReadFault;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.value.Extensible;
import java.util.List;

/**
 * A document or value that is refused, with the report that says why. Never leaves this module: the facade and the modules for
 * Jackson make exceptions of their own of it.
 */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient FindingReport report;

    /**
     * The refusal of a document or value.
     *
     * @param type its type
     * @param findings why, at least one an error
     */
    public Refusal(Class<? extends Extensible> type, List<Finding> findings) {
        this(FindingReport.of(type, findings, List.of()));
    }

    /**
     * The refusal of a document or value.
     *
     * @param report why, with at least one error
     */
    public Refusal(FindingReport report) {
        super(null, null, false, false); // only carries the report: no stack trace
        this.report = report;
    }

    /**
     * The refusal of a value that has no text of its own, so that its findings have no lines.
     *
     * @param type its type
     * @param faults why, at least one an error
     * @return the refusal
     */
    public static Refusal ofValue(Class<? extends Extensible> type, List<ReadFault> faults) {
        return new Refusal(
                type,
                faults.stream().map(fault -> ReadDocument.finding(fault, false)).toList());
    }

    /**
     * Everything that was found.
     *
     * @return the report, with at least one error
     */
    public FindingReport report() {
        return report;
    }
}
