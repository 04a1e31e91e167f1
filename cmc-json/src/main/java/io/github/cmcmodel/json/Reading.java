// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import io.github.cmcmodel.json.stream.Fault;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.value.Extensible;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of one pass over a document.
 *
 * @param <T> the type of the root
 * @param root the root, as far as it could be built
 * @param faults what was found, in the order of the document
 * @param droppedItems which items of which lists were left out, by the list's place in the text
 */
record Reading<T>(Optional<T> root, List<Fault> faults, Map<Pointer, List<Integer>> droppedItems) {
    /** A document of which nothing could be read. */
    static <T> Reading<T> refused(RuleCode rule, long offset, Map<String, Object> arguments) {
        return new Reading<>(Optional.empty(), List.of(fault(rule, offset, arguments)), Map.of());
    }

    /** The same of a document that may have been cut off at its end: then it is that, rather than malformed. */
    Reading<T> cutOff(long length) {
        List<Fault> told = faults.stream()
                .map(fault -> isNoJson(fault.rule()) ? fault(RuleCode.JSON_TRUNCATED, length, Map.of()) : fault)
                .toList();
        return new Reading<>(root, told, droppedItems);
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
        List<Finding> errors = ReadResult.findings(false, this, document, origin).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        return new CmcJsonException(FindingReport.of(type, errors, List.of()));
    }

    /** A fault of the document as a whole. */
    static Fault fault(RuleCode rule, long offset, Map<String, Object> arguments) {
        return new Fault(rule, Pointer.ROOT, offset, arguments, Fault.Subject.NONE);
    }

    static Finding finding(Fault fault, boolean strict) {
        Finding finding = Finding.of(fault.rule(), fault.place(), fault.arguments());
        boolean forbidden = strict && isErrorIfStrict(fault.rule());
        Finding graded = forbidden ? finding.withSeverity(Severity.ERROR) : finding;
        return fault.subject().id().map(graded::withSubject).orElse(graded);
    }

    /** More notices than are told can only be more unknown members: others come once in a document. */
    private static boolean isErrorIfStrict(RuleCode rule) {
        return rule == RuleCode.STRUCTURE_UNKNOWN_MEMBER || rule == RuleCode.JSON_MORE_NOTICES;
    }
}
