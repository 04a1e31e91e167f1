// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.conformance;

import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.contract.Names;
import io.github.cmcmodel.json.ReadLimit;
import io.github.cmcmodel.json.schema.CmcSchemas;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One case in the making: a document, and what its author says must be found in it. */
final class Case {
    /** How the names of the files end that say what must be found. */
    static final String EXPECTED = ".expected.json";

    /** Marks in a text the place at which the next finding is expected. */
    static final char MARK = '¦';

    /** What stands in an argument for anything that was written about a person. */
    static final String WITHHELD = "…";

    /**
     * The canonical form of a case's value.
     *
     * @param text the form
     * @param verbatim whether it is the canonical form of the text as it stands too, without reading it as a value
     */
    record Canonical(String text, boolean verbatim) {}

    private final String folder;
    private final String name;
    private final Class<?> type;
    private final String purpose;
    private final List<ExpectedFinding> findings = new ArrayList<>();
    private final Map<String, Integer> limits = new LinkedHashMap<>();
    private Written written = Written.of(new byte[0]);
    private final List<StreamRecord> records = new ArrayList<>();
    private final List<ExpectedFinding> end = new ArrayList<>();
    private List<Integer> marks = List.of(0);
    private int nextMark;
    private int blankLines;
    private boolean stream;
    private boolean ended;
    private boolean proofRequired;
    private boolean strict;
    private LocalDate today = RuleSamples.TODAY;
    private Optional<String> shippedAs = Optional.empty();
    private Optional<SchemaVerdict> schema = Optional.empty();
    private Optional<Canonical> canonical = Optional.empty();

    /**
     * One record of a stream.
     *
     * @param line its line, from 1
     * @param offset where the line starts
     * @param findings what is found in it
     */
    private record StreamRecord(int line, int offset, List<ExpectedFinding> findings) {}

    private Case(String folder, String name, Class<?> type, String purpose) {
        this.folder = folder;
        this.name = name;
        this.type = type;
        this.purpose = purpose;
    }

    /** A case about a rule. */
    static Case of(RuleCode rule, String name, Class<?> type, String purpose) {
        return new Case(rule.code(), name, type, purpose);
    }

    /** A case about something else. */
    static Case of(String folder, String name, Class<?> type, String purpose) {
        return new Case(folder, name, type, purpose);
    }

    Case tree(Object document) {
        written = Written.tree(document);
        return this;
    }

    /** The text, with a {@link #MARK} at each place where something is found. */
    Case text(String marked) {
        String[] pieces = marked.split(String.valueOf(MARK), -1);
        List<Integer> found = new ArrayList<>();
        int offset = 0;
        for (String piece : pieces) {
            offset += piece.getBytes(StandardCharsets.UTF_8).length;
            found.add(offset);
        }
        marks = pieces.length == 1 ? List.of(0) : found.subList(0, pieces.length - 1);
        return bytes(String.join("", pieces).getBytes(StandardCharsets.UTF_8));
    }

    Case bytes(byte[] document) {
        written = Written.of(document);
        return this;
    }

    /** The document is the library's own, and part of the pack only where it is packed. */
    Case shipped(byte[] document, String file, LocalDate day) {
        shippedAs = Optional.of(file);
        today = day;
        return bytes(document);
    }

    Case marked(int offset) {
        marks = List.of(offset);
        nextMark = 0;
        return this;
    }

    /** The text is a stream, and in this line there is a record; what is found from here on is found in it. */
    Case record(int line) {
        stream = true;
        records.add(new StreamRecord(line, lineStart(line), new ArrayList<>()));
        return this;
    }

    /** So many lines of the stream hold no record. */
    Case blankLines(int count) {
        blankLines = count;
        return this;
    }

    /** The stream is refused unless its first and last line prove it complete. */
    Case proofRequired() {
        proofRequired = true;
        return this;
    }

    /** The text is a stream; what is found from here on is found in it as a whole, and ends it. */
    Case end() {
        stream = true;
        ended = true;
        return this;
    }

    private int lineStart(int line) {
        int offset = 0;
        for (int left = line - 1; left > 0; offset++) {
            left -= written.bytes()[offset] == '\n' ? 1 : 0;
        }
        return offset;
    }

    Case strict() {
        strict = true;
        return this;
    }

    Case limit(ReadLimit limit, int maximum) {
        limits.put(limit.code(), maximum);
        return this;
    }

    Case canonical(String text, boolean verbatim) {
        canonical = Optional.of(new Canonical(text, verbatim));
        return this;
    }

    Case schema(SchemaVerdict verdict) {
        schema = Optional.of(verdict);
        return this;
    }

    /** A finding at a value, with its arguments in the order of the rule. */
    Case finds(RuleCode rule, String pointer, Object... arguments) {
        return found(rule, pointer, written.values().get(pointer), named(rule, arguments));
    }

    Case finds(RuleCode rule, String pointer, Map<String, Object> arguments) {
        return found(rule, pointer, written.values().get(pointer), arguments);
    }

    /** A finding at the name of a member. */
    Case findsAtName(RuleCode rule, String pointer, Object... arguments) {
        return found(rule, pointer, written.names().get(pointer), named(rule, arguments));
    }

    /**
     * Unknown members. Where in the text they are is not compared: in a case that holds everything, each attribute that comes
     * would move all places after it.
     */
    Case findsUnknown(List<Pointer> places) {
        places.stream()
                .sorted(Comparator.comparing(place -> written.names().get(place.toString())))
                .forEach(this::addUnknown);
        return this;
    }

    /** An unknown member; of a person neither its name nor its value is told. */
    private void addUnknown(Pointer place) {
        boolean ofPerson = place.steps().contains("person");
        Object name = place.steps().get(place.steps().size() - 1);
        Pointer told = ofPerson ? place.parent().orElseThrow() : place;
        Map<String, Object> arguments = Map.of("member", ofPerson ? WITHHELD : name);
        add(new ExpectedFinding(
                RuleCode.STRUCTURE_UNKNOWN_MEMBER,
                RuleCode.STRUCTURE_UNKNOWN_MEMBER.severity(),
                Optional.of(told.toString()),
                Optional.empty(),
                Optional.of(arguments)));
    }

    /** A finding at the next mark, at the last one for all that remain; without a pointer where that is not compared. */
    Case findsAtMark(RuleCode rule, @Nullable String pointer, Object... arguments) {
        int offset = marks.get(Math.min(nextMark++, marks.size() - 1));
        return found(rule, pointer, offset, named(rule, arguments));
    }

    /** A finding whose place readers may tell in their own way. */
    Case findsSomewhere(RuleCode rule, Object... arguments) {
        add(new ExpectedFinding(
                rule, rule.severity(), Optional.empty(), Optional.empty(), Optional.of(named(rule, arguments))));
        return this;
    }

    /** A finding in a document whose text is not the pack's own. */
    Case findsAt(RuleCode rule, String pointer) {
        add(new ExpectedFinding(rule, rule.severity(), Optional.of(pointer), Optional.empty(), Optional.empty()));
        return this;
    }

    private Case found(
            RuleCode rule, @Nullable String pointer, @Nullable Integer offset, Map<String, Object> arguments) {
        if (offset == null) {
            throw new IllegalStateException(id() + " has nothing at " + pointer);
        }
        boolean error = strict && rule == RuleCode.STRUCTURE_UNKNOWN_MEMBER;
        add(new ExpectedFinding(
                rule,
                error ? Severity.ERROR : rule.severity(),
                Optional.ofNullable(pointer),
                Optional.of(ExpectedFinding.Place.of(written.bytes(), offset)),
                Optional.of(arguments)));
        return this;
    }

    private void add(ExpectedFinding finding) {
        if (ended) {
            end.add(finding);
        } else {
            (records.isEmpty() ? findings : records.get(records.size() - 1).findings()).add(finding);
        }
    }

    private static Map<String, Object> named(RuleCode rule, Object... values) {
        if (values.length != rule.arguments().size()) {
            throw new IllegalArgumentException(rule + " has the arguments " + rule.arguments());
        }
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int at = 0; at < values.length; at++) {
            arguments.put(rule.arguments().get(at).name(), values[at]);
        }
        return arguments;
    }

    String id() {
        return folder + "/" + name;
    }

    String folder() {
        return folder;
    }

    String file() {
        return shippedAs.orElse("cases/" + id() + (kind().equals("ndjson") ? ".ndjson" : ".json"));
    }

    /** The file that says what must be found, beside the document. */
    String expectedFile() {
        return file().substring(0, file().lastIndexOf('.')) + EXPECTED;
    }

    String canonicalFile() {
        return "cases/" + id() + ".canonical";
    }

    /** A file as the one that says what must be found names it: both are in one folder. */
    private static String beside(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    byte[] document() {
        return written.bytes();
    }

    boolean isShipped() {
        return shippedAs.isPresent();
    }

    Optional<Canonical> canonical() {
        return canonical;
    }

    /** All that is found, in the order of the document. */
    List<ExpectedFinding> findings() {
        return Stream.of(
                        findings,
                        records.stream()
                                .flatMap(record -> record.findings().stream())
                                .toList(),
                        end)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(finding ->
                        finding.place().map(ExpectedFinding.Place::offset).orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private String kind() {
        if (stream) {
            return "ndjson";
        } else if (List.of("canonical", "ndjson", "record").contains(folder)) {
            return folder;
        } else if (folder.startsWith("version")) {
            return "version";
        }
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? "faulty" : "valid";
    }

    Map<String, Object> toJson() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("document", beside(file()));
        members.put("type", type.getSimpleName());
        members.put("purpose", purpose);
        members.put("kind", kind());
        members.put("mode", strict ? "strict" : "normal");
        members.put("today", today.toString());
        if (!limits.isEmpty()) {
            members.put("limits", limits);
        }
        if (!kind().equals("ndjson")) {
            members.put("expected", json(findings()));
            members.put(
                    "schema",
                    SchemaVerdict.toJson(schema.isPresent() ? schema : SchemaVerdict.on(findings()), schemaFile()));
        } else {
            members.put("proof", proofRequired ? "required" : "optional");
            members.put("blankLines", blankLines);
            members.put("records", records.stream().map(Case::json).toList());
            members.put("end", json(end));
        }
        canonical.ifPresent(form -> {
            Map<String, Object> expected = new LinkedHashMap<>();
            expected.put("file", beside(canonicalFile()));
            expected.put("sha256", Pack.sha256(form.text().getBytes(StandardCharsets.UTF_8)));
            expected.put("verbatim", form.verbatim());
            members.put("canonical", expected);
        });
        return members;
    }

    private String schemaFile() {
        boolean whole = type == ConsultativeMechanism.class;
        if (strict && !whole) {
            throw new IllegalStateException(id() + " is strict, for which only whole mechanisms have a schema");
        }
        String ofWhole = strict ? CmcSchemas.STRICT_BUNDLE : CmcSchemas.BUNDLE;
        return whole ? ofWhole : Names.kebab(type.getSimpleName()) + ".schema.json";
    }

    private static Map<String, Object> json(StreamRecord record) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("line", record.line());
        members.put("offset", record.offset());
        members.put("expected", json(record.findings()));
        return members;
    }

    private static List<Map<String, Object>> json(List<ExpectedFinding> findings) {
        return findings.stream().map(ExpectedFinding::toJson).toList();
    }
}
