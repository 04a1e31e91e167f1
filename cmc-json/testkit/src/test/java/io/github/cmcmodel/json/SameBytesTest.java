// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.rule.RuleMessages;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.testkit.SampleValues;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.Extensible;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written and reported does not depend on the JDK, the locale, the zone or the character set of the machine. */
class SameBytesTest {
    private static final CmcJson JSON = CmcJson.standard();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String DOCUMENT = """
            {"schemaVersion":"1.0","id":"title-in-i","plan":"p","title":{"en":"TITLE Iİıi","ar":"عنوان ٣","es":"ñ 漢 😀"},
             "range":"2016-03/..","updates":[{"date":"2017-03-26","status":"inProgress"}],
             "future":[1.50,-0e5,1234567.89012,true,null,{"ü\\u0000":"\\u001b"}]}
            """;
    private static final String FAULTY = """
            {"schemaVersion":"1.0","id":"TITLE I","title":{"en":"ü","EN":"I"},"range":"2017/2016","leads":7,
             "updates":[{"date":"2015-02-29","status":"İ"},{}]}
            """;

    /** Holds on every JDK; changes only with the form or with the messages for these faults. */
    private static final String FIXED = "1ffaf592cedad99a9f7122759c6c653405a235015d1ccec5cf4b0dd1195602fc";

    /** Prints the digests in a process of its own. */
    static final class Printer {
        private Printer() {}

        public static void main(String[] arguments) {
            digests().forEach(System.out::println);
        }
    }

    private static List<String> digests() {
        List<String> digests = new ArrayList<>(List.of(fixed()));
        Stream<Extensible> ofEveryType = Shapes.all().stream()
                .flatMap(shape -> SampleValues.from(7, shape.type()).limit(5))
                .map(Extensible.class::cast);
        Stream.concat(Stream.of(CmcRecord.read()), ofEveryType).forEach(value -> {
            digests.add(sha256(JSON.write(value)));
            digests.add(sha256(JSON.writeCompact(value)));
            digests.add(JSON.digest(value));
        });
        digests.add(sha256(reports(JSON.read(CmcRecord.bytes())
                        .validated(MechanismValidator.create(), TODAY)
                        .report())
                .getBytes(StandardCharsets.UTF_8)));
        return digests;
    }

    private static String fixed() {
        Commitment commitment = JSON.read(Commitment.class, DOCUMENT).orElseThrow();
        String all = new String(JSON.write(commitment), StandardCharsets.UTF_8)
                + new String(JSON.writeCompact(commitment), StandardCharsets.UTF_8)
                + new String(JSON.writeCanonical(commitment), StandardCharsets.UTF_8)
                + reports(JSON.read(Commitment.class, FAULTY).report());
        return sha256(all.getBytes(StandardCharsets.UTF_8));
    }

    private static String reports(FindingReport report) {
        StringBuilder text = new StringBuilder(report.toString());
        RuleMessages.LANGUAGES.forEach(language -> text.append(report.format(Locale.forLanguageTag(language))));
        return text.toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void theBytesAreThoseOfEveryOtherJdk() {
        assertThat(fixed()).isEqualTo(FIXED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=America/Los_Angeles",
                "-Dfile.encoding=US-ASCII -Duser.language=th -Duser.country=TH -Dline.separator=x"
            })
    void theBytesAreThoseOfEveryOtherMachine(String options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options.split(" ")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Printer.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C");
        Process child = builder.start();
        String printed = new String(child.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(child.waitFor()).isZero();
        assertThat(Stream.of(printed.split("[\\nx]")).filter(line -> !line.isEmpty()))
                .containsExactlyElementsOf(digests());
    }
}
