// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import io.github.cmcmodel.json.stream.Fault;
import io.github.cmcmodel.json.stream.JsonText;
import io.github.cmcmodel.json.stream.Places;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleLayer;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.Incomplete;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.validation.Suppressed;
import io.github.cmcmodel.validation.TextPosition;
import io.github.cmcmodel.value.Extensible;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The outcome of reading a document: the value, if it could be built, and everything that was found on the way.
 *
 * <p>There is a value exactly when the report has no error of reading. Immutable.
 *
 * @param <T> the type of the document's root
 */
public final class ReadResult<T extends Extensible> {
    private final CmcJson json;
    private final Class<T> type;
    private final Optional<T> value;
    private final FindingReport report;
    private final Reading<T> reading;
    private final byte[] document;
    private final Origin origin;

    private ReadResult(
            CmcJson json,
            Class<T> type,
            Optional<T> value,
            FindingReport report,
            Reading<T> reading,
            byte[] document,
            Origin origin) {
        this.json = json;
        this.type = type;
        this.value = value;
        this.report = report;
        this.reading = reading;
        this.document = document;
        this.origin = origin;
    }

    /**
     * Where a document starts in what it was taken from.
     *
     * @param line the line, from 1
     * @param offset the offset in bytes
     */
    record Origin(long line, long offset) {
        /** The document is all there is. */
        static final Origin START = new Origin(1, 0);

        TextPosition position(Places.Lines lines, long inDocument) {
            Places.LineAndColumn at = lines.at(inDocument);
            long inAll = line + at.line() - 1; // a stream may have more lines than an int can count
            return new TextPosition((int) Math.min(Integer.MAX_VALUE, inAll), at.column(), offset + inDocument);
        }
    }

    static <T extends Extensible> ReadResult<T> of(
            CmcJson json, Class<T> type, Reading<T> reading, byte[] document, Origin origin) {
        FindingReport report = reading.report(type, json.isStrict(), document, origin);
        Optional<T> value = report.hasErrors() ? Optional.empty() : reading.root();
        return new ReadResult<>(json, type, value, report, reading, document, origin);
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
     * The value, or everything that stands in its way.
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
     * checked as could be built, and nothing is reported that may follow from what is missing; where there were more errors in
     * reading than are listed, the rules are not applied.
     *
     * <p>Of a {@link ConsultativeMechanism} all rules are applied; of any other type those on single values and objects.
     *
     * @param validator the rules, with their severities and suppressions, which then hold for the whole report
     * @param today the day to look from
     * @return a new result; there is a value in it if there is one in this
     */
    public ReadResult<T> validated(MechanismValidator validator, LocalDate today) {
        FindingReport ofReading = reading.report(type, json.isStrict(), document, origin);
        FindingReport whole = reading.root()
                .filter(root -> !reading.hasUnlistedErrors()) // what is missing is no longer known
                .map(root -> ofReading.plus(located(rules(validator, root, today))))
                .orElse(ofReading);
        return new ReadResult<>(json, type, value, validator.regrade(whole), reading, document, origin);
    }

    private FindingReport rules(MechanismValidator validator, T root, LocalDate today) {
        Incomplete incomplete = incomplete();
        return root instanceof ConsultativeMechanism mechanism
                ? validator.validate(mechanism, today, incomplete)
                : validator.validateAlone(root, incomplete);
    }

    private Incomplete incomplete() {
        Incomplete.Builder incomplete = Incomplete.builder();
        for (Fault fault : reading.faults()) {
            RuleCode rule = fault.rule();
            if (rule == RuleCode.STRUCTURE_MISSING_MEMBER) {
                incomplete.fault(fault.place().path(fault.arguments().getOrDefault("member", "")));
            } else if (rule.severity() == Severity.ERROR && rule.layer() != RuleLayer.DOCUMENT) {
                incomplete.fault(fault.place());
            }
        }
        reading.droppedItems().forEach((list, items) -> items.forEach(item -> incomplete.dropped(list, item)));
        return incomplete.build();
    }

    /** What of the text may be shown beside the findings. */
    Excerpts excerpts() {
        long contacts = report.count(RuleCode.PRIVACY_CONTACT_IN_PUBLIC_TEXT);
        boolean allListed = contacts
                == report.findings(RuleCode.PRIVACY_CONTACT_IN_PUBLIC_TEXT).size();
        return new Excerpts(type, document, json.limits(), report.findings(), origin.offset(), allListed);
    }

    /** Finds the places of findings that know only a pointer: in a second pass, which a document without findings is spared. */
    private FindingReport located(FindingReport rules) {
        Set<Pointer> wanted = Stream.concat(
                        rules.findings().stream(), rules.suppressed().stream().map(Suppressed::finding))
                .map(Finding::pointer)
                .collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return rules;
        }
        Places.Lines lines = new Places.Lines(document);
        Map<Pointer, Long> offsets = Places.offsets(new JsonText(document, json.limits()), wanted);
        return rules.located(
                pointer -> Optional.ofNullable(offsets.get(pointer)).map(offset -> origin.position(lines, offset)));
    }
}
