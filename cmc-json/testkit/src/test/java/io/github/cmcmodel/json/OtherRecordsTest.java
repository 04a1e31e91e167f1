// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.Approval;
import io.github.cmcmodel.ApprovedFiles;
import io.github.cmcmodel.Repository;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.provenance.Fact;
import io.github.cmcmodel.provenance.Provenance;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.MechanismValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every record of another mechanism in the folder, as docs/other-records.md lists them. */
class OtherRecordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static final Path FOLDER = Path.of("src/test/resources/io/github/cmcmodel/json/records");

    private static final CmcJson JSON = CmcJson.standard();

    static List<Path> records() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(Path record) {
        try {
            return Files.readAllBytes(record);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Finding> findings(Path record) {
        return JSON.read(bytes(record))
                .validated(MechanismValidator.create(), TODAY)
                .report()
                .findings();
    }

    @Test
    void thereAreAtLeastTen() {
        assertThat(records()).hasSizeGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordPassesTheRulesWithoutAnError(Path record) {
        assertThat(findings(record))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordHasNoMemberThatTheModelDoesNotKnow(Path record) {
        assertThat(findings(record)).extracting(Finding::rule).doesNotContain(RuleCode.STRUCTURE_UNKNOWN_MEMBER);
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordIsWrittenBackByteForByte(Path record) {
        assertThat(new String(JSON.write(JSON.readOrThrow(bytes(record))), StandardCharsets.UTF_8))
                .isEqualTo(new String(bytes(record), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordIsReadBackEqualHoweverItIsWritten(Path record) {
        ConsultativeMechanism mechanism = JSON.readOrThrow(bytes(record));

        assertThat(JSON.readOrThrow(JSON.writeCompact(mechanism))).isEqualTo(mechanism);
        assertThat(JSON.readOrThrow(JSON.writeCanonical(mechanism))).isEqualTo(withShortestNumbers(record));
    }

    /** Canonical form has 50 where a record has 50.00. */
    private static ConsultativeMechanism withShortestNumbers(Path record) {
        String text = new String(bytes(record), StandardCharsets.UTF_8);
        return JSON.read(text.replaceAll("(\": [0-9]+)\\.0+,", "$1,")).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyFactOfARecordIsCited(Path record) {
        List<Fact> uncited = new ArrayList<>();
        Provenance.visit(JSON.readOrThrow(bytes(record)), fact -> {
            if (fact.isUncited()) {
                uncited.add(fact);
            }
        });

        assertThat(uncited).extracting(Fact::place).isEmpty();
    }

    /** Each finding of a record is a disagreement of its sources, a code of its own, or something that no source says. */
    @ApprovedFiles
    void theFindingsOfTheRecordsAreKnown() {
        String found = records().stream()
                .map(record -> record.getFileName() + "\n"
                        + findings(record).stream()
                                .map(finding -> "  " + finding.severity().code() + " " + finding.rule() + " "
                                        + finding.pointer() + ": " + finding.message(Locale.ENGLISH) + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));

        Approval.check(FOLDER.resolve("findings.txt"), found);
    }

    @ParameterizedTest
    @MethodSource("records")
    void aRecordIsOnThePage(Path record) throws IOException {
        assertThat(Files.readString(Repository.at("docs/other-records.md"))).contains("`" + record.getFileName() + "`");
    }
}
