// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.conformance;

import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.SchemaCoverage;
import io.github.cmcmodel.rule.Severity;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a validator of JSON Schema must say to a case.
 *
 * @param refusedAt the instance locations of the errors; none when the schema accepts the case
 * @param exactly whether only a validator that keeps numbers as they are written can tell
 */
record SchemaVerdict(List<String> refusedAt, boolean exactly) {
    static final SchemaVerdict ACCEPTS = new SchemaVerdict(List.of(), false);

    /** Text with these faults is no JSON that a validator could be given. */
    private static final Set<RuleCode> NO_JSON = EnumSet.of(
            RuleCode.JSON_EMPTY,
            RuleCode.JSON_ENCODING,
            RuleCode.JSON_BYTE_ORDER_MARK,
            RuleCode.JSON_SYNTAX,
            RuleCode.JSON_TRUNCATED,
            RuleCode.JSON_TRAILING_CONTENT);

    static SchemaVerdict refuses(String... pointers) {
        return new SchemaVerdict(List.of(pointers), false);
    }

    /** The same, of a validator that keeps numbers as they are written; others may round them first. */
    SchemaVerdict ofExactNumbers() {
        return new SchemaVerdict(refusedAt, true);
    }

    /** The verdict on a text in which that is found; empty where it is no JSON. */
    static Optional<SchemaVerdict> on(List<ExpectedFinding> findings) {
        if (findings.stream().anyMatch(finding -> NO_JSON.contains(finding.rule()))) {
            return Optional.empty();
        }
        List<String> places = findings.stream()
                .filter(SchemaVerdict::isSaid)
                .map(SchemaVerdict::location)
                .toList();
        return Optional.of(new SchemaVerdict(places, false));
    }

    private static boolean isSaid(ExpectedFinding finding) {
        return switch (SchemaCoverage.of(finding.rule()).extent()) {
            case FULL, PART -> true; // a case about what is left out of a part says so
            case STRICT -> finding.severity() == Severity.ERROR;
            case NONE -> false;
        };
    }

    /** JSON Schema blames an object for the names of its members, and a number for its own sign. */
    private static String location(ExpectedFinding finding) {
        String pointer = finding.pointer().orElseThrow();
        return switch (finding.rule()) {
            case STRUCTURE_UNKNOWN_MEMBER -> pointer.substring(0, pointer.lastIndexOf('/'));
            case LANGUAGE_MALFORMED ->
                pointer.endsWith("/language") ? pointer : pointer.substring(0, pointer.lastIndexOf('/'));
            case COUNT_NEGATIVE -> pointer + "/value";
            default -> pointer;
        };
    }

    static @Nullable Object toJson(Optional<SchemaVerdict> verdict, String file) {
        if (verdict.isEmpty()) {
            return null;
        }
        Map<String, Object> members = new LinkedHashMap<>();
        List<String> refusedAt = verdict.get().refusedAt();
        members.put("file", file);
        members.put("accepts", refusedAt.isEmpty());
        if (!refusedAt.isEmpty()) {
            members.put("pointers", refusedAt);
        }
        if (verdict.get().exactly()) {
            members.put("exactly", true);
        }
        return members;
    }
}
