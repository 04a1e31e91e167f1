// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleMessages;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.value.Extensible;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was found in one document, such as two errors and a warning.
 *
 * <p>All findings are counted, by rule and severity; of many, only the first are listed. {@link #count(Severity)},
 * {@link #hasErrors()} and the like speak of all of them, {@link #findings()} and its relatives of those listed.
 *
 * <p>The list has the order of the document. Where every finding has a position in the text, that decides the order. Otherwise the
 * pointers do: attributes in the order of their type, items of a list by index, an object before what is in it. Of several findings
 * at one pointer the gravest comes first.
 *
 * <p>Instances are immutable and compared by value.
 */
public final class FindingReport {
    private final Class<? extends Extensible> type;
    private final List<Finding> findings;
    private final List<Suppressed> suppressed;
    private final List<RuleTotal> totals;

    private FindingReport(
            Class<? extends Extensible> type,
            List<Finding> findings,
            List<Suppressed> suppressed,
            List<RuleTotal> totals) {
        this.type = type;
        this.findings = findings;
        this.suppressed = suppressed;
        this.totals = totals;
    }

    /**
     * A report that lists all that was found.
     *
     * @param type the type of the document, such as {@code ConsultativeMechanism.class}, whose attributes give the order; if it is
     *     that of a person, the report shows nothing that the document contains
     * @param findings what was found, in any order
     * @param suppressed what was found and suppressed, in any order
     * @return the report
     */
    public static FindingReport of(
            Class<? extends Extensible> type, Collection<Finding> findings, Collection<Suppressed> suppressed) {
        return of(type, findings, suppressed, List.of());
    }

    /**
     * A report that lists some of what was found.
     *
     * @param type the type of the document, as above
     * @param findings the findings to list, in any order
     * @param suppressed the suppressed findings to list, in any order
     * @param totals how many there are of each rule and severity. Where a total is missing, or below what is listed, what is listed
     *     counts
     * @return the report
     */
    public static FindingReport of(
            Class<? extends Extensible> type,
            Collection<Finding> findings,
            Collection<Suppressed> suppressed,
            Collection<RuleTotal> totals) {
        Objects.requireNonNull(type, "FindingReport type");
        Objects.requireNonNull(findings, "FindingReport findings");
        Objects.requireNonNull(suppressed, "FindingReport suppressed");
        Objects.requireNonNull(totals, "FindingReport totals");
        if (findings.isEmpty() && suppressed.isEmpty() && totals.isEmpty()) {
            return new FindingReport(type, List.of(), List.of(), List.of()); // the report on most documents, in no time
        }
        Totals all = Totals.of(findings, suppressed);
        all.raise(totals);
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
                        Suppressed::finding),
                all.list());
    }

    /** A finding knows by its pointer that it is in a person, unless the document is the person. */
    private static Finding fitToShow(Class<?> type, Finding finding) {
        return Shapes.of(type).filter(Shape::isPersonal).isPresent() ? finding.ofPerson() : finding;
    }

    /**
     * This report and another on the same document as one.
     *
     * @param other the other report
     * @return a report of the findings of both; it lists what they list
     */
    public FindingReport plus(FindingReport other) {
        Objects.requireNonNull(other, "FindingReport other");
        List<Finding> allFindings = new ArrayList<>(findings);
        allFindings.addAll(other.findings);
        List<Suppressed> allSuppressed = new ArrayList<>(suppressed);
        allSuppressed.addAll(other.suppressed);
        Totals all = new Totals();
        all.add(totals);
        all.add(other.totals);
        return of(type, allFindings, allSuppressed, all.list());
    }

    /**
     * This report with a shorter list.
     *
     * @param most how many errors to list at most, and likewise how many other findings and how many suppressed ones of either kind
     * @return a report of the same findings, of which it lists the first
     * @throws IllegalArgumentException if the number is below zero
     */
    public FindingReport listing(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("'most' must be zero or more but is " + most);
        }
        return new FindingReport(
                type, first(most, findings, Function.identity()), first(most, suppressed, Suppressed::finding), totals);
    }

    private static <T> List<T> first(int most, List<T> items, Function<T, Finding> finding) {
        if (items.size() <= most) {
            return items;
        }
        int errors = 0;
        int others = 0;
        List<T> first = new ArrayList<>();
        for (T item : items) {
            boolean error = finding.apply(item).severity() == Severity.ERROR;
            if ((error ? errors++ : others++) < most) {
                first.add(item);
            }
        }
        return List.copyOf(first);
    }

    /**
     * This report with positions in the text for findings that have none yet.
     *
     * @param positions returns the position of a pointer, empty where it is not known
     * @return the report, in the order of the text if now every finding has its position
     */
    public FindingReport located(Function<Pointer, Optional<TextPosition>> positions) {
        Objects.requireNonNull(positions, "FindingReport positions");
        return of(
                type,
                findings.stream().map(finding -> located(finding, positions)).toList(),
                suppressed.stream()
                        .map(each -> new Suppressed(located(each.finding(), positions), each.reason()))
                        .toList(),
                totals);
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
     * What was found and not suppressed, as far as it is listed.
     *
     * @return the findings, in the order of the document
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The listed findings of one rule.
     *
     * @param rule the rule
     * @return its findings, in the order of the document
     */
    public List<Finding> findings(RuleCode rule) {
        Objects.requireNonNull(rule, "FindingReport rule");
        return findings.stream().filter(finding -> finding.rule() == rule).toList();
    }

    /**
     * The listed findings at one pointer.
     *
     * @param pointer the pointer itself, not one of what is in it
     * @return the findings there
     */
    public List<Finding> findingsAt(Pointer pointer) {
        Objects.requireNonNull(pointer, "FindingReport pointer");
        return findings.stream()
                .filter(finding -> finding.pointer().equals(pointer))
                .toList();
    }

    /**
     * What was found and suppressed, as far as it is listed.
     *
     * @return the findings with the reasons, in the order of the document
     */
    public List<Suppressed> suppressed() {
        return suppressed;
    }

    /**
     * How often each rule was broken, listed or not.
     *
     * @return a total for each rule and severity of which there are findings, in the order of the rules
     */
    public List<RuleTotal> totals() {
        return totals;
    }

    /**
     * How many findings there are.
     *
     * @return the number of all, listed or not, without those suppressed
     */
    public long total() {
        return sum(RuleTotal::found);
    }

    /**
     * How many findings of a severity there are.
     *
     * @param severity the severity
     * @return the number of all, listed or not, without those suppressed
     */
    public long count(Severity severity) {
        Objects.requireNonNull(severity, "FindingReport severity");
        return sum(total -> total.severity() == severity ? total.found() : 0);
    }

    /**
     * How many findings of a rule there are.
     *
     * @param rule the rule
     * @return the number of all, listed or not, without those suppressed
     */
    public long count(RuleCode rule) {
        Objects.requireNonNull(rule, "FindingReport rule");
        return sum(total -> total.rule() == rule ? total.found() : 0);
    }

    /**
     * How many suppressed findings there are.
     *
     * @return the number of all, listed or not
     */
    public long totalSuppressed() {
        return sum(RuleTotal::suppressed);
    }

    private long sum(ToLongFunction<RuleTotal> number) {
        long sum = 0;
        for (RuleTotal total : totals) {
            sum += number.applyAsLong(total);
            if (sum < 0) {
                return Long.MAX_VALUE; // as in Totals; only a report that somebody wrote by hand comes here
            }
        }
        return sum;
    }

    /**
     * Whether there are errors.
     *
     * @return true if at least one finding is an error, listed or not
     */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /**
     * Whether nothing was found, or only what was suppressed.
     *
     * @return true if there are no findings
     */
    public boolean isEmpty() {
        return total() == 0;
    }

    /**
     * The gravest severity of all findings.
     *
     * @return the severity, empty when there are no findings
     */
    public Optional<Severity> worst() {
        return Arrays.stream(Severity.values())
                .filter(severity -> count(severity) > 0)
                .findFirst();
    }

    /**
     * The report for reading, with the messages in a language.
     *
     * @param locale the language wanted
     * @return one line per listed finding, as {@link Finding#format} writes it, and then one for each rule of which not all findings are
     *     listed, such as {@code error text.blank: 1000 of 1204 shown}; each with a line feed at its end
     */
    public String format(Locale locale) {
        Objects.requireNonNull(locale, "FindingReport locale");
        StringBuilder text = new StringBuilder();
        findings.forEach(finding -> text.append(finding.format(locale)).append('\n'));
        unlisted(locale).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /**
     * The rules of which not all findings are listed.
     *
     * @param locale the language wanted
     * @return a line for each, such as {@code error text.blank: 1000 of 1204 shown}
     */
    public List<String> unlisted(Locale locale) {
        Objects.requireNonNull(locale, "FindingReport locale");
        Totals listed = Totals.of(findings, suppressed);
        return totals.stream()
                .filter(total -> total.found() > listed.found(total.rule(), total.severity()))
                .map(total -> total.severity().code() + " " + total.rule() + ": "
                        + RuleMessages.shown(listed.found(total.rule(), total.severity()), total.found(), locale))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FindingReport that
                && type == that.type
                && findings.equals(that.findings)
                && suppressed.equals(that.suppressed)
                && totals.equals(that.totals);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, findings, suppressed, totals);
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
