// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.consultation.Venue;
import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.json.CmcJsonException;
import io.github.cmcmodel.json.CmcRecord;
import io.github.cmcmodel.json.NdjsonReader;
import io.github.cmcmodel.json.NdjsonRecord;
import io.github.cmcmodel.json.ReadLimit;
import io.github.cmcmodel.json.ReadResult;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.NumberLiteral;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the pack as a stranger would: from its files alone. Runs with every Jackson of the build. */
class ConformanceTest {
    private static final MechanismValidator VALIDATOR = MechanismValidator.create();

    /** Names the version that the reader knows, whichever the pack was written for. */
    private static final String SUPPORTED = "supported";

    /**
     * The pack of a version.
     *
     * @param version the version of the form that it is about
     * @param rules the codes of the rules that the version has
     */
    record Version(String version, Set<String> rules) {
        static Version of(Path directory) {
            List<Map<String, Object>> rules = objects(read(directory.resolve("rules.json")), "rules");
            return new Version(
                    directory.getFileName().toString(),
                    rules.stream().map(rule -> (String) rule.get("rule")).collect(Collectors.toSet()));
        }

        Path directory() {
            return Pack.DIRECTORY.resolveSibling(version);
        }

        boolean isPresent() {
            return version.equals(CmcJson.SCHEMA_VERSION);
        }

        /** All cases; the record that a release shipped is in its archive alone. */
        Stream<Entry> entries() {
            try (Stream<Path> files = Files.walk(directory())) {
                return files
                        .filter(file -> file.toString().endsWith(Case.EXPECTED))
                        .sorted()
                        .map(file -> new Entry(this, file, read(file)))
                        .filter(entry -> isPresent() || !entry.isShipped())
                        .toList()
                        .stream();
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }

        /** Warnings and information may come with a later minor version, and what is a later one changes with the reader's. */
        boolean isCompared(String rule, String severity) {
            return isPresent()
                    || (rules.contains(rule) || severity.equals(Severity.ERROR.code()))
                            && !rule.equals(RuleCode.VERSION_NEWER_MINOR.code());
        }

        private static Map<String, @Nullable Object> read(Path file) {
            try {
                return JsonTree.object(Files.readAllBytes(file));
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }

    @SuppressWarnings("unchecked") // the schema of the expectations says so
    private static List<Map<String, Object>> objects(Map<String, @Nullable Object> members, String name) {
        return (List<Map<String, Object>>) members.getOrDefault(name, List.of());
    }

    /**
     * One case.
     *
     * @param version the version of the form that it is about
     * @param path the file that says what must be found
     * @param members what it says
     */
    record Entry(Version version, Path path, Map<String, @Nullable Object> members) {
        String text(String name) {
            return (String) members.get(name);
        }

        byte[] file() throws IOException {
            return isShipped() ? CmcRecord.bytes() : Files.readAllBytes(document());
        }

        private Path document() {
            return path.resolveSibling(text("document"));
        }

        boolean isShipped() {
            return document().equals(version.directory().resolve(RecordCases.FILE));
        }

        /** Findings that are to be compared. */
        List<Map<String, Object>> findings(String name) {
            return objects(members, name).stream()
                    .filter(finding ->
                            version.isCompared((String) finding.get("rule"), (String) finding.get("severity")))
                    .map(finding -> comparable(version, finding))
                    .toList();
        }

        @SuppressWarnings("unchecked") // the schema of the expectations says so
        Map<String, Object> object(String name) {
            return (Map<String, Object>) members.getOrDefault(name, Map.of());
        }

        @SuppressWarnings("unchecked") // all types of the model are extensible
        Class<? extends Extensible> type() {
            return (Class<? extends Extensible>) Shapes.all().stream()
                    .filter(shape -> shape.name().equals(text("type")))
                    .findFirst()
                    .orElseThrow()
                    .type();
        }

        LocalDate today() {
            return LocalDate.parse(text("today"));
        }

        CmcJson reader() {
            CmcJson json = CmcJson.standard();
            for (Map.Entry<String, Object> limit : object("limits").entrySet()) {
                ReadLimit which = Arrays.stream(ReadLimit.values())
                        .filter(one -> one.code().equals(limit.getKey()))
                        .findFirst()
                        .orElseThrow();
                json = json.limiting(which, Integer.parseInt(limit.getValue().toString()));
            }
            return text("mode").equals("strict") ? json.rejectingUnknownMembers() : json;
        }

        @Override
        public String toString() {
            return version.version() + " " + version.directory().relativize(document());
        }
    }

    @SuppressWarnings("unchecked") // the schema of the expectations says so
    private static Map<String, Object> comparable(Version version, Map<String, Object> finding) {
        Map<String, Object> compared = new LinkedHashMap<>(finding);
        if (!version.isPresent()) {
            compared.computeIfPresent("arguments", (name, given) -> {
                Map<String, Object> arguments = new LinkedHashMap<>((Map<String, Object>) given);
                arguments.remove(SUPPORTED);
                return arguments;
            });
        }
        return compared;
    }

    private static Stream<Entry> entries() throws IOException {
        try (Stream<Path> directories = Files.list(Pack.DIRECTORY.getParent())) {
            return directories.sorted().toList().stream().map(Version::of).flatMap(Version::entries);
        }
    }

    static Stream<Entry> documents() throws IOException {
        return entries().filter(entry -> !entry.text("kind").equals("ndjson"));
    }

    static Stream<Entry> streams() throws IOException {
        return entries().filter(entry -> entry.text("kind").equals("ndjson"));
    }

    static Stream<Entry> canonical() throws IOException {
        return entries()
                .filter(entry -> entry.version().isPresent()) // it names the version that wrote it
                .filter(entry -> entry.members().containsKey("canonical"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void exactlyWhatIsExpectedIsFoundInADocument(Entry entry) throws IOException {
        assertFound(entry, "expected", read(entry, entry.type()).report());
    }

    private static <T extends Extensible> ReadResult<T> read(Entry entry, Class<T> type) throws IOException {
        return entry.reader().read(type, entry.file()).validated(VALIDATOR, entry.today());
    }

    private static void assertFound(Entry entry, String name, FindingReport report) {
        List<Map<String, Object>> expected = entry.findings(name);
        List<Map<String, Object>> found = new ArrayList<>();
        for (Map<String, Object> members : compared(entry.version(), report)) {
            if (found.size() < expected.size()) {
                members.keySet().retainAll(expected.get(found.size()).keySet()); // what is not said is not compared
            }
            found.add(members);
        }
        assertThat(found).as(entry + " " + name).isEqualTo(expected);
    }

    private static List<Map<String, Object>> compared(Version version, FindingReport report) {
        return report.findings().stream()
                .filter(finding -> version.isCompared(
                        finding.rule().code(), finding.severity().code()))
                .map(finding -> comparable(version, members(finding)))
                .toList();
    }

    private static Map<String, Object> members(Finding finding) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rule", finding.rule().code());
        members.put("severity", finding.severity().code());
        members.put("pointer", finding.pointer().toString());
        finding.position().ifPresent(position -> {
            members.put("line", number(position.line()));
            members.put("column", number(position.column()));
            members.put("offset", number(position.offset()));
        });
        members.put(
                "arguments",
                finding.arguments().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                argument -> argument.getValue() instanceof Number number
                                        ? number(number)
                                        : argument.getValue())));
        return members;
    }

    private static NumberLiteral number(Number number) {
        return new NumberLiteral(number.toString());
    }

    @ParameterizedTest
    @MethodSource("streams")
    void exactlyTheExpectedRecordsAreInAStream(Entry entry) throws IOException {
        assertStream(entry, entry.type());
    }

    private static <T extends Extensible> void assertStream(Entry entry, Class<T> type) throws IOException {
        List<Entry> records = objects(entry.members(), "records").stream()
                .map(members -> new Entry(entry.version(), entry.path(), withDocument(entry, members)))
                .toList();
        NdjsonReader<T> reader = entry.reader().records(type, new ByteArrayInputStream(entry.file()));
        if (entry.members().getOrDefault("proof", "").equals("required")) {
            reader = reader.requiringCompletenessProof();
        }
        List<List<Object>> found = new ArrayList<>();
        FindingReport end = FindingReport.of(type, List.of(), List.of());
        try {
            for (NdjsonRecord<T> record : reader) {
                ReadResult<T> result = record.result().validated(VALIDATOR, entry.today());
                if (found.size() < records.size()) {
                    assertFound(records.get(found.size()), "expected", result.report());
                }
                found.add(List.of(number(record.line()), number(record.offset())));
            }
        } catch (CmcJsonException ended) {
            end = ended.report();
        }
        assertFound(entry, "end", end);
        assertThat(found)
                .isEqualTo(records.stream()
                        .map(record -> List.of(
                                record.members().get("line"), record.members().get("offset")))
                        .toList());
        assertThat(number(reader.blankLines())).isEqualTo(entry.members().get("blankLines"));
    }

    private static Map<String, @Nullable Object> withDocument(Entry stream, Map<String, Object> record) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>(record);
        members.put("document", stream.text("document") + ", line " + record.get("line"));
        return members;
    }

    @Test
    void aPackOfAnOlderVersionIsNotHeldToNoticesThatCameLater() {
        Version older = new Version("0.9", Set.of(RuleCode.TEXT_BLANK.code(), RuleCode.VERSION_UNSUPPORTED.code()));
        List<Finding> findings = Stream.of(
                        Finding.of(RuleCode.TEXT_BLANK, Pointer.ROOT, Map.of()),
                        Finding.of(RuleCode.PARTICIPANT_UNIDENTIFIED, Pointer.ROOT, Map.of()), // a warning
                        Finding.of(RuleCode.COMMITMENT_WITHOUT_LEAD, Pointer.ROOT, Map.of()), // information
                        Finding.of(
                                RuleCode.NUMBER_NOT_POSITIVE, Pointer.ROOT, Map.of()), // an error, which may not come
                        version(RuleCode.VERSION_NEWER_MINOR),
                        version(RuleCode.VERSION_UNSUPPORTED))
                .toList();
        FindingReport report = FindingReport.of(Venue.class, findings, List.of());

        assertThat(compared(older, report))
                .extracting(finding -> finding.get("rule"))
                .containsExactlyInAnyOrder("text.blank", "number.not-positive", "version.unsupported");
        assertThat(compared(older, report))
                .noneMatch(finding -> finding.toString().contains(SUPPORTED + "="));
        assertThat(compared(Version.of(Pack.DIRECTORY), report)).hasSameSizeAs(findings);
    }

    private static Finding version(RuleCode rule) {
        return Finding.of(rule, Pointer.ROOT, Map.of("version", "0.10", SUPPORTED, "1.0"));
    }

    @ParameterizedTest
    @MethodSource("canonical")
    void theCanonicalFormIsTheExpectedOne(Entry entry) throws IOException {
        Extensible value = read(entry, entry.type()).orElseThrow();
        Map<String, Object> canonical = entry.object("canonical");

        assertThat(entry.path().resolveSibling((String) canonical.get("file")))
                .hasBinaryContent(CmcJson.standard().writeCanonical(value));
        assertThat(CmcJson.standard().digest(value)).isEqualTo(canonical.get("sha256"));
    }
}
