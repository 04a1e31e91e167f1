// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.MechanismValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A document with a million faults, in a process that could not hold a million findings. */
class ManyFaultsTest {
    private static final int FAULTS = 1_000_000;

    /** Reads the document and prints what the report says. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] arguments) {
            ReadResult<ConsultativeMechanism> result = CmcJson.standard().read(document());
            FindingReport report = result.validated(MechanismValidator.create(), LocalDate.of(2026, 11, 23))
                    .report();
            FindingReport back =
                    CmcJson.standard().readReport(CmcJson.standard().writeReport(report, Locale.ENGLISH));
            System.out.println(report.count(RuleCode.STRUCTURE_WRONG_KIND) + " of one rule, "
                    + report.count(Severity.ERROR) + " errors, "
                    + report.findings().size() + " listed, "
                    + back.equals(report));
        }

        private static byte[] document() {
            byte[] start = "{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"name\":{\"en\":\"A\"},\"established\":["
                    .getBytes(StandardCharsets.US_ASCII);
            byte[] document = Arrays.copyOf(start, start.length + 2 * FAULTS + 1);
            for (int at = 0; at < FAULTS; at++) {
                document[start.length + 2 * at] = '7';
                document[start.length + 2 * at + 1] = ',';
            }
            document[document.length - 2] = ']';
            document[document.length - 1] = '}';
            return document;
        }
    }

    @Test
    void aMillionFaultsAreCountedAndTheFirstThousandListed() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx16m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(child.waitFor()).as(printed).isZero();
        assertThat(printed.strip()).isEqualTo("1000000 of one rule, 1000000 errors, 1000 listed, true");
    }
}
