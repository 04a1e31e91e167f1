// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import io.github.cmcmodel.json.stream.Fault;
import io.github.cmcmodel.json.stream.Places;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.RuleTotal;
import io.github.cmcmodel.value.Extensible;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The outcome of one pass over a document.
 *
 * @param <T> the type of the root
 * @param root the root, as far as it could be built
 * @param faults what was found, in the order of the document, as far as it is listed
 * @param unlisted how many more faults there are of each rule
 * @param droppedItems which items of which lists were left out, by the list's place in the text
 */
record Reading<T>(
        Optional<T> root, List<Fault> faults, Map<RuleCode, Long> unlisted, Map<Pointer, List<Integer>> droppedItems) {
    /** A document of which nothing could be read. */
    static <T> Reading<T> refused(RuleCode rule, long offset, Map<String, Object> arguments) {
        return new Reading<>(Optional.empty(), List.of(fault(rule, offset, arguments)), Map.of(), Map.of());
    }

    /** The same of a document that may have been cut off at its end: then it is that, rather than malformed. */
    Reading<T> cutOff(long length) {
        List<Fault> told = faults.stream()
                .map(fault -> isNoJson(fault.rule()) ? fault(RuleCode.JSON_TRUNCATED, length, Map.of()) : fault)
                .toList();
        return new Reading<>(root, told, unlisted, droppedItems);
    }

    private static boolean isNoJson(RuleCode rule) {
        return rule == RuleCode.JSON_SYNTAX || rule == RuleCode.JSON_ENCODING;
    }

    /** The root, if there was no error. */
    T orElseThrow(Class<? extends Extensible> type, byte[] document, ReadResult.Origin origin) {
        boolean faulty = faults.stream().anyMatch(fault -> fault.rule().severity() == Severity.ERROR);
        if (faulty) {
            throw exception(type, document, origin);
        }
        return root.orElseThrow();
    }

    /**
     * The errors as an exception.
     *
     * @param type the type that the report is on
     */
    CmcJsonException exception(Class<? extends Extensible> type, byte[] document, ReadResult.Origin origin) {
        FindingReport all = report(type, false, document, origin);
        return new CmcJsonException(FindingReport.of(
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
     * All that was found.
     *
     * @param type the type that the report is on
     * @param strict whether members that no type knows are errors
     */
    FindingReport report(Class<? extends Extensible> type, boolean strict, byte[] document, ReadResult.Origin origin) {
        if (faults.isEmpty()) {
            return FindingReport.of(type, List.of(), List.of());
        }
        Places.Lines lines = new Places.Lines(document);
        List<Finding> listed = faults.stream()
                .map(fault -> finding(fault, strict).withPosition(origin.position(lines, fault.offset())))
                .toList();
        List<RuleTotal> more = unlisted.entrySet().stream()
                .map(entry -> new RuleTotal(entry.getKey(), severity(entry.getKey(), strict), entry.getValue(), 0))
                .toList();
        return FindingReport.of(type, listed, List.of()).plus(FindingReport.of(type, List.of(), List.of(), more));
    }

    /** Whether errors are only counted, so that nobody knows any more what the root lacks. */
    boolean hasUnlistedErrors() {
        return unlisted.keySet().stream().anyMatch(rule -> rule.severity() == Severity.ERROR);
    }

    /** A fault of the document as a whole. */
    static Fault fault(RuleCode rule, long offset, Map<String, Object> arguments) {
        return new Fault(rule, Pointer.ROOT, offset, arguments, Fault.Subject.NONE);
    }

    static Finding finding(Fault fault, boolean strict) {
        Finding finding =
                Finding.of(fault.rule(), fault.place(), fault.arguments()).withSeverity(severity(fault.rule(), strict));
        return fault.subject().id().map(finding::withSubject).orElse(finding);
    }

    private static Severity severity(RuleCode rule, boolean strict) {
        return strict && rule == RuleCode.STRUCTURE_UNKNOWN_MEMBER ? Severity.ERROR : rule.severity();
    }
}
