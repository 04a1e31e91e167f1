// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.report;

import io.github.cmcmodel.json.form.Limits;
import io.github.cmcmodel.json.read.ReadFault;
import io.github.cmcmodel.json.read.Reading;
import io.github.cmcmodel.json.token.JsonText;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.RuleTotal;
import io.github.cmcmodel.validation.Suppressed;
import io.github.cmcmodel.value.Extensible;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document that was read, with the text in which its findings have their places.
 *
 * @param <T> the type of the root
 */
public final class ReadDocument<T> {
    private final Class<? extends Extensible> type;
    private final Reading<T> reading;
    private final byte[] text;
    private final DocumentOrigin origin;
    private final Limits limits;
    private final boolean strict;

    /**
     * A document that was read.
     *
     * @param type the type that its report is on
     * @param reading the outcome of reading it
     * @param text its text
     * @param origin where it starts
     * @param limits the limits with which it was read
     * @param strict whether a member that nobody knows is an error
     */
    public ReadDocument(
            Class<? extends Extensible> type,
            Reading<T> reading,
            byte[] text,
            DocumentOrigin origin,
            Limits limits,
            boolean strict) {
        this.type = type;
        this.reading = reading;
        this.text = text;
        this.origin = origin;
        this.limits = limits;
        this.strict = strict;
    }

    /**
     * The type that the report is on.
     *
     * @return such as {@code Commitment}
     */
    public Class<? extends Extensible> type() {
        return type;
    }

    /**
     * The outcome of reading.
     *
     * @return the root, as far as it could be built, and the faults
     */
    public Reading<T> reading() {
        return reading;
    }

    /**
     * The faults as a report.
     *
     * @return the report, each finding at its line and column
     */
    public FindingReport report() {
        if (reading.faults().isEmpty()) {
            return FindingReport.of(type, List.of(), List.of());
        }
        LineTable lines = new LineTable(text);
        List<Finding> listed = reading.faults().stream()
                .map(fault -> finding(fault, strict).withPosition(origin.position(lines, fault.offset())))
                .toList();
        List<RuleTotal> more = reading.unlisted().entrySet().stream()
                .map(entry -> new RuleTotal(entry.getKey(), severity(entry.getKey(), strict), entry.getValue(), 0))
                .toList();
        return FindingReport.of(type, listed, List.of()).plus(FindingReport.of(type, List.of(), List.of(), more));
    }

    static Finding finding(ReadFault fault, boolean strict) {
        Finding finding =
                Finding.of(fault.rule(), fault.place(), fault.arguments()).withSeverity(severity(fault.rule(), strict));
        return fault.subject().id().map(finding::withSubject).orElse(finding);
    }

    private static Severity severity(RuleCode rule, boolean strict) {
        return strict && rule == RuleCode.STRUCTURE_UNKNOWN_MEMBER ? Severity.ERROR : rule.severity();
    }

    /**
     * The root, if there was no error.
     *
     * @return the root
     * @throws Refusal if there was one; it carries the errors alone
     */
    public T orElseThrow() {
        if (reading.hasErrors()) {
            throw refusal();
        }
        return reading.root().orElseThrow();
    }

    /**
     * The errors as an exception.
     *
     * @return the refusal, with at least one error
     */
    public Refusal refusal() {
        FindingReport all = report();
        return new Refusal(FindingReport.of(
                type,
                all.findings().stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .toList(),
                List.of(),
                all.totals().stream()
                        .filter(total -> total.severity() == Severity.ERROR)
                        .toList()));
    }

    /**
     * The report of the rules, each finding at its line and column. Finds them in a second pass over the text, which a document
     * without findings is spared.
     *
     * @param rules a report whose findings have only a pointer
     * @return the same with positions
     */
    public FindingReport located(FindingReport rules) {
        Set<Pointer> wanted = Stream.concat(
                        rules.findings().stream(), rules.suppressed().stream().map(Suppressed::finding))
                .map(Finding::pointer)
                .collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return rules;
        }
        LineTable lines = new LineTable(text);
        Map<Pointer, Long> offsets = PointerOffsets.find(new JsonText(text, limits), wanted);
        return rules.located(
                pointer -> Optional.ofNullable(offsets.get(pointer)).map(offset -> origin.position(lines, offset)));
    }

    /**
     * The pieces of the text that may be shown beside findings.
     *
     * @param report all findings on the document
     * @return the excerpts
     */
    public Excerpts excerpts(FindingReport report) {
        return new Excerpts(text, new HiddenStretches(text, limits, report, origin.offset()), origin.offset());
    }
}
