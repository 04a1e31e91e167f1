// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import io.github.cmcmodel.json.report.Excerpts;
import io.github.cmcmodel.json.report.ReadDocument;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.Incomplete;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.Extensible;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The outcome of reading a document: the value, if it could be built, and everything that was found on the way.
 *
 * <p>There is a value exactly when the report has no error of reading. Immutable.
 *
 * @param <T> the type of the document's root
 */
public final class ReadResult<T extends Extensible> {
    private final ReadDocument<T> document;
    private final Optional<T> value;
    private final FindingReport report;

    ReadResult(ReadDocument<T> document) {
        this.document = document;
        report = document.report();
        value = report.hasErrors() ? Optional.empty() : document.reading().root();
    }

    private ReadResult(ReadDocument<T> document, Optional<T> value, FindingReport report) {
        this.document = document;
        this.value = value;
        this.report = report;
    }

    /**
     * The value that the document holds.
     *
     * @return the value; empty when there was an error in reading
     */
    public Optional<T> value() {
        return value;
    }

    /**
     * Everything that was found: faults of the text and of its structure, and, in a {@link #validated} result, what the
     * rules say.
     *
     * @return the findings, in the order of the document
     */
    public FindingReport report() {
        return report;
    }

    /**
     * The value, or everything that prevents it.
     *
     * @return the value
     * @throws CmcJsonException if there was an error in reading; it carries the report
     */
    public T orElseThrow() {
        if (value.isEmpty()) {
            throw new CmcJsonException(report);
        }
        return value.get();
    }

    /**
     * The same result with what the rules say, each finding at its line and column. Of a document with faults as much is
     * checked as could be built, and nothing is reported that may follow from what is missing; where there were more errors than
     * are listed individually, the rules are not applied.
     *
     * <p>Of a {@link ConsultativeMechanism} all rules are applied; of any other type those on single values and objects.
     *
     * @param validator the rules, with their severities and suppressions, which then hold for the whole report
     * @param today the day to look from
     * @return a new result; there is a value in it if there is one in this
     */
    public ReadResult<T> validated(MechanismValidator validator, LocalDate today) {
        Objects.requireNonNull(validator, "ReadResult validator");
        Objects.requireNonNull(today, "ReadResult today");
        FindingReport ofReading = document.report();
        FindingReport whole = document.reading()
                .root()
                .filter(root -> !document.reading().hasUnlistedErrors()) // what is missing is no longer known
                .map(root -> ofReading.plus(document.located(rules(validator, root, today))))
                .orElse(ofReading);
        return new ReadResult<>(document, value, validator.regrade(whole));
    }

    private FindingReport rules(MechanismValidator validator, T root, LocalDate today) {
        Incomplete incomplete = document.reading().incomplete();
        return root instanceof ConsultativeMechanism mechanism
                ? validator.validate(mechanism, today, incomplete)
                : validator.validateAlone(root, incomplete);
    }

    /** The pieces of the text that may be shown beside the findings. */
    Excerpts excerpts() {
        return document.excerpts(report);
    }
}
