// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.Approval;
import io.github.cmcmodel.ApprovedFiles;
import io.github.cmcmodel.Repository;
import io.github.cmcmodel.Snippets;
import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.json.CmcRecord;
import io.github.cmcmodel.json.NdjsonReader;
import io.github.cmcmodel.json.NdjsonRecord;
import io.github.cmcmodel.json.NdjsonWriter;
import io.github.cmcmodel.json.ReadLimit;
import io.github.cmcmodel.json.ReadResult;
import io.github.cmcmodel.json.TerminalReport;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.MechanismValidator;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds {@code docs/json.md} to the code: its snippets stand here, compiled and run, and its tables are made from the shapes.
 */
class JsonPageTest {
    private static final Path PAGE = Repository.at("docs/json.md");
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
        assertThat(Snippets.of(PAGE, JsonPageTest.class))
                .containsExactly("reading", "strict", "writing", "records", "writer", "report");
    }

    @ApprovedFiles
    void theTablesAreWhatTheCodeSays() throws IOException {
        Map<String, String> sections = JsonTables.all();
        String page = Files.readString(PAGE);
        List<String> found = new ArrayList<>();
        String written = GENERATED.matcher(page).replaceAll(section -> {
            found.add(section.group(1));
            return Matcher.quoteReplacement(
                    "<!-- generated: " + section.group(1) + " -->\n" + sections.get(section.group(1)) + "<!-- end -->");
        });
        assertThat(found).containsExactlyElementsOf(sections.keySet());
        Approval.check(PAGE, written);
    }
}
