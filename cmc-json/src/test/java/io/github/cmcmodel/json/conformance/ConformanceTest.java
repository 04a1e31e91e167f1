// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.json.CmcRecord;
import io.github.cmcmodel.json.NdjsonReader;
import io.github.cmcmodel.json.ReadLimit;
import io.github.cmcmodel.json.ReadResult;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.NumberLiteral;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the pack as a stranger would: from its index and its files alone. Runs with every Jackson of the build. */
class ConformanceTest {
    private static final MechanismValidator VALIDATOR = MechanismValidator.create();

    /** One case of the index. */
    record Entry(Map<String, @Nullable Object> members) {
        String text(String name) {
            return (String) members.get(name);
        }

        byte[] file() throws IOException {
            String file = text("file");
            return file.equals(RecordCases.FILE) ? CmcRecord.bytes() : Files.readAllBytes(Pack.DIRECTORY.resolve(file));
        }

        @SuppressWarnings("unchecked") // the schema of the index says so
        List<Map<String, Object>> objects(String name) {
            return (List<Map<String, Object>>) members.getOrDefault(name, List.of());
        }

        @SuppressWarnings("unchecked") // the schema of the index says so
        Map<String, Object> object(String name) {
            return (Map<String, Object>) members.getOrDefault(name, Map.of());
        }

        @SuppressWarnings("unchecked") // all types of the model are extensible
        Class<? extends Extensible> type() {
            return (Class<? extends Extensible>) Shapes.ALL.stream()
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
            return text("id");
        }
    }

    @SuppressWarnings("unchecked") // the schema of the index says so
    private static Stream<Entry> entries() throws IOException {
        byte[] index = Files.readAllBytes(Pack.DIRECTORY.resolve("index.json"));
        return ((List<Map<String, Object>>) JsonTree.object(index).get("cases"))
                .stream().map(Entry::new);
    }

    static Stream<Entry> documents() throws IOException {
        return entries().filter(entry -> !entry.text("kind").equals("ndjson"));
    }

    static Stream<Entry> streams() throws IOException {
        return entries().filter(entry -> entry.text("kind").equals("ndjson"));
    }

    static Stream<Entry> canonical() throws IOException {
        return entries().filter(entry -> entry.members().containsKey("canonical"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void exactlyWhatIsExpectedIsFoundInADocument(Entry entry) throws IOException {
        assertFound(entry.toString(), read(entry, entry.type()).report(), entry.objects("expected"));
    }

    private static <T extends Extensible> ReadResult<T> read(Entry entry, Class<T> type) throws IOException {
        return entry.reader().read(type, entry.file()).validated(VALIDATOR, entry.today());
    }

    private static void assertFound(String what, FindingReport report, List<Map<String, Object>> expected) {
        List<Map<String, Object>> found = new ArrayList<>();
        for (int at = 0; at < report.findings().size(); at++) {
            Map<String, Object> members = members(report.findings().get(at));
            if (at < expected.size()) {
                members.keySet().retainAll(expected.get(at).keySet()); // what is not said is not compared
            }
            found.add(members);
        }
        assertThat(found).as(what).isEqualTo(expected);
    }

    private static Map<String, Object> members(Finding finding) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rule", finding.rule().code());
        members.put("severity", finding.severity().code());
        members.put("pointer", finding.pointer().toString());
        finding.place().ifPresent(place -> {
            members.put("line", number(place.line()));
            members.put("column", number(place.column()));
            members.put("offset", number(place.offset()));
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
        List<Entry> records = entry.objects("records").stream().map(Entry::new).toList();
        NdjsonReader<T> reader = entry.reader().records(type, new ByteArrayInputStream(entry.file()));
        List<List<Object>> found = new ArrayList<>();
        reader.forEach(record -> {
            ReadResult<T> result = record.result().validated(VALIDATOR, entry.today());
            if (found.size() < records.size()) {
                assertFound(
                        entry + " line " + record.line(),
                        result.report(),
                        records.get(found.size()).objects("expected"));
            }
            found.add(List.of(number(record.line()), number(record.offset())));
        });
        assertThat(found)
                .isEqualTo(records.stream()
                        .map(record -> List.of(
                                record.members().get("line"), record.members().get("offset")))
                        .toList());
        assertThat(number(reader.blankLines())).isEqualTo(entry.members().get("blankLines"));
    }

    @ParameterizedTest
    @MethodSource("canonical")
    void theCanonicalFormIsTheExpectedOne(Entry entry) throws IOException {
        Extensible value = read(entry, entry.type()).orElseThrow();
        Map<String, Object> canonical = entry.object("canonical");

        assertThat(Pack.DIRECTORY.resolve((String) canonical.get("file")))
                .hasBinaryContent(CmcJson.standard().writeCanonical(value));
        assertThat(CmcJson.standard().digest(value)).isEqualTo(canonical.get("sha256"));
    }
}
