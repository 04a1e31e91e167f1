// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.value.Extensible;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was found in one document, such as two errors and a warning, in the order of the document.
 *
 * <p>Where every finding has a place in the text, that place decides the order. Otherwise the pointers do: attributes in the
 * order of their type, items of a list by index, an object ahead of what is in it. At one place the gravest stands first.
 *
 * <p>Instances are immutable and compared by value.
 */
public final class FindingReport {
    private final Class<? extends Extensible> type;
    private final List<Finding> findings;
    private final List<Suppressed> suppressed;

    private FindingReport(Class<? extends Extensible> type, List<Finding> findings, List<Suppressed> suppressed) {
        this.type = type;
        this.findings = findings;
        this.suppressed = suppressed;
    }

    /**
     * A report.
     *
     * @param type the type of the document, such as {@code ConsultativeMechanism.class}, whose attributes give the order; of
     *     a document that is a person nothing is shown that it says
     * @param findings what was found, in any order
     * @param suppressed what was found and suppressed, in any order
     * @return the report
     */
    public static FindingReport of(
            Class<? extends Extensible> type, Collection<Finding> findings, Collection<Suppressed> suppressed) {
        if (findings.isEmpty() && suppressed.isEmpty()) {
            return new FindingReport(type, List.of(), List.of()); // what most documents come to, in no time
        }
        DocumentOrder order = DocumentOrder.of(type);
        return new FindingReport(
                type,
                order.sorted(
                        findings.stream()
                                .map(finding -> fitToShow(type, finding))
                                .toList(),
                        Function.identity()),
                order.sorted(
                        suppressed.stream()
                                .map(each -> new Suppressed(fitToShow(type, each.finding()), each.reason()))
                                .toList(),
                        Suppressed::finding));
    }

    /** A finding knows by its pointer that it is in a person, unless the document is the person. */
    private static Finding fitToShow(Class<?> type, Finding finding) {
        return type == FocalPointPerson.class ? finding.ofPerson() : finding;
    }

    /**
     * This report and another on the same document as one.
     *
     * @param other the other report
     * @return a report of the findings of both
     */
    public FindingReport plus(FindingReport other) {
        List<Finding> allFindings = new ArrayList<>(findings);
        allFindings.addAll(other.findings);
        List<Suppressed> allSuppressed = new ArrayList<>(suppressed);
        allSuppressed.addAll(other.suppressed);
        return of(type, allFindings, allSuppressed);
    }

    /**
     * This report with positions in the text for findings that have none yet.
     *
     * @param positions returns the position of a pointer, empty where it is not known
     * @return the report, in the order of the text if now every finding has its position
     */
    public FindingReport located(Function<Pointer, Optional<TextPosition>> positions) {
        return of(
                type,
                findings.stream().map(finding -> located(finding, positions)).toList(),
                suppressed.stream()
                        .map(each -> new Suppressed(located(each.finding(), positions), each.reason()))
                        .toList());
    }

    private static Finding located(Finding finding, Function<Pointer, Optional<TextPosition>> positions) {
        return finding.position().isPresent()
                ? finding
                : positions.apply(finding.pointer()).map(finding::withPosition).orElse(finding);
    }

    /**
     * The type of the document.
     *
     * @return such as {@code ConsultativeMechanism.class}
     */
    public Class<? extends Extensible> type() {
        return type;
    }

    /**
     * What was found and not suppressed.
     *
     * @return the findings, in the order of the document
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * What was found and suppressed.
     *
     * @return the findings with the reasons, in the order of the document
     */
    public List<Suppressed> suppressed() {
        return suppressed;
    }

    /**
     * How many findings are of a severity.
     *
     * @param severity the severity
     * @return the number, without those suppressed
     */
    public int count(Severity severity) {
        return Math.toIntExact(findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count());
    }

    /**
     * Whether there are errors.
     *
     * @return true if at least one finding is an error
     */
    public boolean hasErrors() {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether nothing was found, or only what was suppressed.
     *
     * @return true if there are no findings
     */
    public boolean isEmpty() {
        return findings.isEmpty();
    }

    /**
     * The gravest severity of all findings.
     *
     * @return the severity, empty when there are no findings
     */
    public Optional<Severity> worst() {
        return Arrays.stream(Severity.values())
                .filter(severity -> findings.stream().anyMatch(finding -> finding.severity() == severity))
                .findFirst();
    }

    /**
     * The findings of one rule.
     *
     * @param rule the rule
     * @return its findings
     */
    public List<Finding> findings(RuleCode rule) {
        return findings.stream().filter(finding -> finding.rule() == rule).toList();
    }

    /**
     * The findings at one pointer.
     *
     * @param pointer the pointer itself, not one of what is in it
     * @return the findings there
     */
    public List<Finding> findingsAt(Pointer pointer) {
        return findings.stream()
                .filter(finding -> finding.pointer().equals(pointer))
                .toList();
    }

    /**
     * The report for reading, with the messages in a language.
     *
     * @param locale the language wanted
     * @return one line per finding, as {@link Finding#format} writes it, each with a line feed at its end
     */
    public String format(Locale locale) {
        return findings.stream().map(finding -> finding.format(locale) + "\n").collect(Collectors.joining());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FindingReport that
                && type == that.type
                && findings.equals(that.findings)
                && suppressed.equals(that.suppressed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, findings, suppressed);
    }

    /**
     * The report in English.
     *
     * @return as {@link #format} says
     */
    @Override
    public String toString() {
        return format(Locale.ENGLISH);
    }
}
