// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.read;

import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleLayer;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.validation.Incomplete;
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
public record Reading<T>(
        Optional<T> root,
        List<ReadFault> faults,
        Map<RuleCode, Long> unlisted,
        Map<Pointer, List<Integer>> droppedItems) {
    /**
     * The reading of a document of which nothing could be read.
     *
     * @param <T> the type of the root
     * @param fault why
     * @return a reading without a root
     */
    public static <T> Reading<T> refused(ReadFault fault) {
        return new Reading<>(Optional.empty(), List.of(fault), Map.of(), Map.of());
    }

    /**
     * The same of a document that may have been cut off at its end: then it is that, rather than malformed.
     *
     * @param length the length of the document in bytes
     * @return the reading, in which a text that stops being JSON is truncated
     */
    public Reading<T> cutOff(long length) {
        List<ReadFault> all = faults.stream()
                .map(fault -> isNoJson(fault.rule())
                        ? ReadFault.ofDocument(RuleCode.JSON_TRUNCATED, length, Map.of())
                        : fault)
                .toList();
        return new Reading<>(root, all, unlisted, droppedItems);
    }

    private static boolean isNoJson(RuleCode rule) {
        return rule == RuleCode.JSON_SYNTAX || rule == RuleCode.JSON_ENCODING;
    }

    /**
     * Whether one of the faults is an error, so that the root is not the document's value.
     *
     * @return true if one is
     */
    public boolean hasErrors() {
        return faults.stream().anyMatch(fault -> fault.rule().severity() == Severity.ERROR);
    }

    /**
     * What of the document could not be built, so that no rule concludes anything from its absence.
     *
     * @return the places of what is missing or was left out
     */
    public Incomplete incomplete() {
        Incomplete.Builder incomplete = Incomplete.builder();
        for (ReadFault fault : faults) {
            RuleCode rule = fault.rule();
            if (rule == RuleCode.STRUCTURE_MISSING_MEMBER) {
                incomplete.fault(fault.place().path(fault.arguments().getOrDefault("member", "")));
            } else if (rule.severity() == Severity.ERROR && rule.layer() != RuleLayer.DOCUMENT) {
                incomplete.fault(fault.place());
            }
        }
        droppedItems.forEach((list, items) -> items.forEach(item -> incomplete.dropped(list, item)));
        return incomplete.build();
    }

    /**
     * Whether there are errors that are only counted, so that nobody knows any more what the root lacks.
     *
     * @return true if there are
     */
    public boolean hasUnlistedErrors() {
        return unlisted.keySet().stream().anyMatch(rule -> rule.severity() == Severity.ERROR);
    }
}
