// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.json.CmcRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverviewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Locale before = Locale.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    private int run(String... words) {
        return new Overview(print(out), print(err)).run(words, TODAY);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theBundledRecordIsShownAndWrittenBack() throws IOException {
        Path written = folder.resolve("record.json");
        assertThat(run("--write", written.toString())).isZero();
        assertThat(errors()).isEmpty();
        assertThat(output())
                .startsWith("Caribbean Migration Consultations (CMC), seen on 2026-11-23")
                .contains("PARTICIPANTS BY STANDING AND AFFILIATION")
                .contains("CARICOM full member (")
                .contains("2017-12-04/2017-12-06 or 2017-12-05/2017-12-06")
                .contains("22 [cmc-deck] or")
                .contains("TOPICS BY YEAR")
                .contains("NETWORKS")
                .contains("unreported")
                .contains("error: 0")
                .contains("consultation.attendance-conflict")
                .endsWith("read back, it is the same.\n");
        assertThat(Files.readAllBytes(written)).isEqualTo(CmcRecord.bytes());
    }

    @Test
    void theOutputDoesNotDependOnTheLocaleOfTheMachine() {
        run("--write", folder.resolve("1.json").toString());
        String english = output().replaceAll("Written to .*", "");
        out.reset();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        run("--write", folder.resolve("2.json").toString());
        assertThat(output().replaceAll("Written to .*", "")).isEqualTo(english);
    }

    @Test
    void findingsAndCodesAreToldInTheLanguageAskedFor() {
        run("--language", "es", "--write", folder.resolve("es.json").toString());
        assertThat(output()).contains("no nombra").contains("reunión preparatoria; celebrada");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(run(folder.resolve("none.json").toString())).isEqualTo(1);
        assertThat(errors()).contains("none.json").contains("there is no such file");
        assertThat(output()).isEmpty();
    }

    @Test
    void aFolderIsNoDocument() {
        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(errors()).isNotBlank();
    }

    @Test
    void whatIsNotJsonIsRefusedWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("page.html"), "\n  <html>");
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(errors()).contains("error 2:3 json.syntax").contains("""
                      2 |   <
                        |   ^
                    """);
    }

    @Test
    void aFaultyDocumentGetsEveryFaultWithItsPlaceAndNothingIsWritten() throws IOException {
        Path written = folder.resolve("out.json");
        Path file = Files.writeString(folder.resolve("faulty.json"), """
                {
                  "schemaVersion": "1.0",
                  "id": "CMC",
                  "name": {"en": " "},
                  "established": [{"date": "2016-13"}],
                  "commitments": [
                    {"id": "a", "plan": "none", "title": {"en": "A"}, "leads": [{"kind": "memberState", "id": "b"}]},
                    {"id": "a", "plan": 7}
                  ]
                }
                """);
        assertThat(run(file.toString(), "--write", written.toString())).isEqualTo(1);
        assertThat(errors())
                .contains("""
                        error 3:9 /id id.malformed:""")
                .contains("""
                          3 |   "id": "CMC",
                            |         ^
                        error 4:18 /name/en text.blank: must not be blank, but is
                          4 |   "name": {"en": " "},
                            |                  ^
                        """)
                .contains("5:28 /established/0/date date.impossible")
                .contains("8:5 /commitments/1 structure.missing-member")
                .contains("8:25 /commitments/1/plan structure.wrong-kind")
                .endsWith("warning: 0, information: 0, suppressed: 0\n");
        assertThat(output()).isEmpty();
        assertThat(written).doesNotExist();
    }

    @Test
    void anErrorOfTheRulesCountsAsMuchAsOneOfTheText() throws IOException {
        Path file = Files.writeString(folder.resolve("unresolved.json"), """
                {"schemaVersion": "1.0", "id": "cmc", "name": {"en": "CMC"},
                 "networks": [{"id": "n", "name": {"en": "N"}, "topics": ["statelessness"], "state": "active"}]}
                """);
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(errors())
                .contains("has 1 error(s)")
                .contains("error 2:59 /networks/0/topics/0 reference.unresolved");
    }

    @Test
    void nothingIsEverOverwritten() throws IOException {
        Path there = Files.writeString(folder.resolve("there.json"), "mine");
        assertThat(run("--write", there.toString())).isEqualTo(2);
        assertThat(errors()).contains("never replaces a file");
        assertThat(there).hasContent("mine");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(there);
        }
    }

    @Test
    void wordsThatMeanNothingAreRefusedWithTheUsage() {
        for (String[] words : new String[][] {{"--on", "yesterday"}, {"--on"}, {"--what"}, {"a.json", "b.json"}}) {
            err.reset();
            assertThat(run(words)).isEqualTo(2);
            assertThat(errors()).contains("usage:");
        }
    }
}
