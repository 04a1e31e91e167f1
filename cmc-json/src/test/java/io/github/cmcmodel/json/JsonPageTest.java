// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.RepositoryFile;
import io.github.cmcmodel.json.form.Documents;
import io.github.cmcmodel.json.lines.StreamEdges;
import io.github.cmcmodel.json.report.ReportShapes;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleLayer;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ClosedCode;
import io.github.cmcmodel.value.code.Code;
import io.github.cmcmodel.value.id.Id;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds {@code docs/json.md} to the code: its snippets stand here, compiled and run, and its tables are made from the shapes.
 * {@code mvn -Dcmc.update-docs=true test} writes the tables anew.
 */
class JsonPageTest {
    private static final Path PAGE = RepositoryFile.at("docs/json.md");
    private static final Pattern GENERATED =
            Pattern.compile("<!-- generated: (\\w+) -->\\n(.*?)<!-- end -->", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void reading() throws IOException {
        Path file = Files.write(folder.resolve("cmc.json"), CmcRecord.bytes());
        String printed = printed(() -> {
            // snippet: reading
            ReadResult<ConsultativeMechanism> result = CmcJson.standard().read(file);
            ReadResult<ConsultativeMechanism> checked =
                    result.validated(MechanismValidator.create(), LocalDate.of(2026, 11, 23));
            System.out.print(TerminalReport.inLanguage(Locale.ENGLISH).format(checked));
            // end
        });
        assertThat(printed).contains("error: 0, ").contains("^");
    }

    @Test
    void strict() throws IOException {
        Path file = Files.write(folder.resolve("cmc.json"), CmcRecord.bytes());
        // snippet: strict
        CmcJson strict = CmcJson.standard().rejectingUnknownMembers().limiting(ReadLimit.DOCUMENT_BYTES, 1 << 20);
        ConsultativeMechanism mechanism = strict.readOrThrow(file);
        // end
        assertThat(mechanism).isEqualTo(CmcRecord.read());
    }

    @Test
    void writing() throws IOException {
        ConsultativeMechanism mechanism = CmcRecord.read();
        Path file = folder.resolve("cmc.json");
        // snippet: writing
        byte[] document = CmcJson.standard().write(mechanism); // a member a line; writeCompact: one line
        CmcJson.standard().write(mechanism, file); // replaces the file as a whole, or not at all
        byte[] canonical = CmcJson.standard().writeCanonical(mechanism); // RFC 8785
        String digest = CmcJson.standard().digest(mechanism); // SHA-256 of the canonical form
        // end
        assertThat(file).hasBinaryContent(document);
        assertThat(canonical).hasSizeLessThan(document.length);
        assertThat(digest).hasSize(64);
    }

    @Test
    void recordsAndTheirWriter() throws IOException {
        List<Commitment> commitments = List.of(CmcJson.standard()
                .read(
                        Commitment.class,
                        "{\"schemaVersion\":\"1.0\",\"id\":\"c\",\"plan\":\"p\",\"title\":{\"en\":\"T\"}}")
                .orElseThrow());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer(commitments, out);
        String printed = printed(() -> records(new ByteArrayInputStream(out.toByteArray())));
        assertThat(printed).startsWith("2: Optional[c]\nerror: 0");
    }

    private static void writer(List<Commitment> commitments, OutputStream out) throws IOException {
        // snippet: writer
        NdjsonWriter<Commitment> writer = CmcJson.standard().recordWriter(Commitment.class, out);
        for (Commitment commitment : commitments) {
            writer.write(commitment);
        }
        writer.complete(); // without it, readers see that the stream was given up
        // end
    }

    private static void records(InputStream in) {
        // snippet: records
        NdjsonReader<Commitment> reader = CmcJson.standard()
                .records(Commitment.class, in)
                .tolerating(10) // the eleventh bad record ends the reading
                .parallel(2); // threads of its own; the order stays
        try (Stream<NdjsonRecord<Commitment>> records = reader.stream()) {
            records.forEach(record -> System.out.print(record.line() + ": "
                    + record.result().value().map(Commitment::getId) + "\n"
                    + TerminalReport.inLanguage(Locale.ENGLISH).format(record.result())));
        }
        // end
    }

    @Test
    void report() {
        FindingReport report = CmcJson.standard().read("{}").report();
        // snippet: report
        byte[] json = CmcJson.standard().writeReport(report, Locale.forLanguageTag("es"));
        FindingReport same = CmcJson.standard().readReport(json);
        // end
        assertThat(same).isEqualTo(report);
    }

    private interface Program {
        void run() throws IOException;
    }

    private static String printed(Program program) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void thePageShowsTheCodeAboveAndNoOther() throws IOException {
        assertThat(RepositoryFile.snippets(PAGE, JsonPageTest.class))
                .containsExactly("reading", "strict", "writing", "records", "writer", "report");
    }

    @Test
    void theTablesAreWhatTheCodeSays() throws IOException {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("limits", limits());
        sections.put("codes", codes());
        sections.put("stream", types(StreamEdges.ALL));
        sections.put("terminal", terminal());
        sections.put("report", types(reversed(ReportShapes.ALL)));
        sections.put("members", types(reversed(Shapes.all())));
        String page = Files.readString(PAGE);
        List<String> found = new ArrayList<>();
        String written = GENERATED.matcher(page).replaceAll(section -> {
            found.add(section.group(1));
            return Matcher.quoteReplacement(
                    "<!-- generated: " + section.group(1) + " -->\n" + sections.get(section.group(1)) + "<!-- end -->");
        });
        assertThat(found).containsExactlyElementsOf(sections.keySet());
        RepositoryFile.isUpToDate(PAGE, written);
    }

    private static List<Shape<?, ?>> reversed(List<Shape<?, ?>> shapes) {
        List<Shape<?, ?>> reversed = new ArrayList<>(shapes);
        Collections.reverse(reversed); // what contains others stands first
        return reversed;
    }

    private static String limits() {
        StringBuilder table = new StringBuilder(
                "\n| `ReadLimit` | code | what | unless changed | at most |\n|---|---|---|---|---|\n");
        for (ReadLimit limit : ReadLimit.values()) {
            table.append("| `%s` | `%s` | %s | %,d | %,d |%n"
                    .formatted(limit, limit.code(), what(limit), limit.standard(), limit.ceiling())
                    .replace(System.lineSeparator(), "\n"));
        }
        return table.append('\n').toString();
    }

    private static String what(ReadLimit limit) {
        return switch (limit) {
            case DOCUMENT_BYTES -> "bytes of a document";
            case LINE_BYTES -> "bytes of a line of NDJSON";
            case DEPTH -> "objects and arrays inside each other";
            case NAME -> "characters (UTF-16) of a member's name";
            case STRING -> "characters (UTF-16) of a text";
            case NUMBER -> "characters of a number";
            case TOKENS -> "names, values and brackets of a document";
            case ITEMS -> "items of an array";
            case FINDINGS -> "errors, and likewise notices, that are listed; all are counted";
        };
    }

    private static String codes() {
        Set<RuleLayer> layers = EnumSet.of(RuleLayer.DOCUMENT, RuleLayer.STRUCTURE, RuleLayer.FORM);
        StringBuilder list = new StringBuilder("\n");
        for (RuleLayer layer : layers) {
            list.append("- [`%s`](rules.md#layer-%s): ".formatted(layer.code(), layer.code()))
                    .append(Arrays.stream(RuleCode.values())
                            .filter(rule -> rule.layer() == layer)
                            .map(rule -> "`" + rule + "`")
                            .collect(Collectors.joining(", ")))
                    .append('\n');
        }
        RuleCode other = RuleCode.TEXT_FORBIDDEN_CHARACTER; // for halves of surrogate pairs
        return list
                + "- [`%s`](rules.md#layer-%s): `%s`, for half of a surrogate pair%n%n"
                        .formatted(other.layer().code(), other.layer().code(), other)
                        .replace(System.lineSeparator(), "\n");
    }

    private static String terminal() {
        ReadResult<ConsultativeMechanism> result = CmcJson.standard().read("""
                {
                  "schemaVersion": "1.0",
                  "id": "CMC",
                  "name": {"en": "Caribbean Migration Consultations", "es": 7}
                }
                """);
        return "\n```\n" + TerminalReport.inLanguage(Locale.ENGLISH).format(result) + "```\n\n";
    }

    private static String types(List<Shape<?, ?>> shapes) {
        return shapes.stream().map(JsonPageTest::type).collect(Collectors.joining("", "\n", ""));
    }

    private static String type(Shape<?, ?> shape) {
        StringBuilder text = new StringBuilder("### " + shape + "\n\n" + shape.description() + "\n\n");
        if (shape.attributes().isEmpty()) {
            return text.toString();
        }
        text.append("| member | value | required | what |\n|---|---|---|---|\n");
        if (shape == StreamEdges.HEADER || shape == StreamEdges.TRAILER || shape == ReportShapes.REPORT) {
            text.append("| `%s` | text | yes | the version of the form |\n".formatted(Documents.VERSION_MEMBER));
        }
        for (Attribute<?, ?, ?> attribute : shape.attributes()) {
            text.append("| `%s` | %s | %s | %s |\n"
                    .formatted(attribute.name(), value(attribute), required(attribute), attribute.description()));
        }
        return text.append('\n').toString();
    }

    private static String required(Attribute<?, ?, ?> attribute) {
        return attribute.presence() == Presence.REQUIRED ? "yes" : "";
    }

    private static String value(Attribute<?, ?, ?> attribute) {
        String one = one(attribute.type());
        return switch (attribute.presence()) {
            case REQUIRED, OPTIONAL -> one;
            case LIST -> "list of " + one;
            case DEFAULTED -> one + "; else `" + code(attribute.defaultValue()) + "`";
        };
    }

    private static Object code(Object value) {
        return value instanceof ClosedCode closed ? closed.code() : value;
    }

    private static String one(ValueType<?> type) {
        if (type instanceof ValueType.Nested<?> nested) {
            String name = nested.shape().name();
            return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
        }
        if (type instanceof ValueType.Closed<?> closed) {
            return closed.values().stream()
                    .map(value -> "`" + code(value) + "`")
                    .collect(Collectors.joining(", "));
        }
        if (type instanceof ValueType.Form<?>) {
            return form(type.type());
        }
        if (type instanceof ValueType.Localized) {
            return "[text by language](#the-document)";
        }
        if (type instanceof ValueType.Whole<?> || type instanceof ValueType.Decimal) {
            return type instanceof ValueType.Decimal ? "number" : "integer";
        }
        return type instanceof ValueType.Bool ? "boolean" : "text";
    }

    private static String form(Class<?> type) {
        if (Id.class.isAssignableFrom(type)) {
            return "identifier";
        }
        if (Code.class.isAssignableFrom(type)) {
            return "code";
        }
        if (type == PartialDate.class) {
            return "date";
        }
        return type == DateRange.class ? "range" : "text";
    }
}
