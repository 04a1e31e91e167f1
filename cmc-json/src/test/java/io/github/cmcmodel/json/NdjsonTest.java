// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.validation.TextPosition;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.CommitmentId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NdjsonTest {
    private static final CmcJson JSON = CmcJson.standard();

    private static Commitment commitment(int number) {
        return Commitment.builder()
                .id(new CommitmentId("c" + number))
                .plan(new ActionPlanId("p"))
                .title(LocalizedText.of("en", "line \u2028 and \u0085 do not end a line, nor \r"))
                .build();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(int number) {
        return new String(JSON.writeCompact(commitment(number)), StandardCharsets.UTF_8);
    }

    private static List<String> told(NdjsonReader<Commitment> reader) {
        List<String> told = new ArrayList<>();
        reader.forEach(record -> told.add(record.line() + " "
                + record.result()
                        .value()
                        .map(value -> value.getId().value())
                        .orElseGet(() -> record.result()
                                .report()
                                .findings()
                                .get(0)
                                .rule()
                                .code())));
        return told;
    }

    @Test
    void whatIsWrittenIsReadBackRecordByRecord() throws IOException {
        List<Commitment> all =
                IntStream.range(0, 500).mapToObj(NdjsonTest::commitment).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.writeRecords(all, out);
        List<Commitment> read = JSON.records(Commitment.class, new ByteArrayInputStream(out.toByteArray())).stream()
                .map(record -> record.result().orElseThrow())
                .toList();
        assertThat(read).isEqualTo(all);
    }

    @Test
    void aBadLineIsOneRecordWithoutValueAndReadingGoesOn() {
        String text =
                line(1) + "\n{]\n" + line(3) + "\r\n\n  \n{\"schemaVersion\":\"1.0\",\"id\":7}\n" + line(7) + "\n";
        NdjsonReader<Commitment> reader = JSON.records(Commitment.class, stream(text));
        assertThat(told(reader)).containsExactly("1 c1", "2 json.syntax", "3 c3", "6 structure.missing-member", "7 c7");
        assertThat(reader.badRecords()).isEqualTo(2);
        assertThat(reader.blankLines()).isEqualTo(2);
    }

    @Test
    void placesAreThoseOfTheStream() {
        String text = "\n" + line(1) + "\n  {\"schemaVersion\":7}\n";
        long offset = 1 + line(1).getBytes(StandardCharsets.UTF_8).length + 1;
        var findings = JSON.records(Commitment.class, stream(text)).stream()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .result()
                .report()
                .findings(RuleCode.STRUCTURE_WRONG_KIND);
        assertThat(findings.get(0).position()).isEqualTo(Optional.of(new TextPosition(3, 20, offset + 19)));
    }

    @Test
    void aLastLineThatIsCutOffIsTruncatedRatherThanMalformed() {
        byte[] whole = (line(1) + "\n" + line(2)).getBytes(StandardCharsets.UTF_8);
        int first = line(1).getBytes(StandardCharsets.UTF_8).length + 1;
        for (int length = first + 1; length < whole.length; length++) {
            InputStream cut = new ByteArrayInputStream(whole, 0, length);
            assertThat(told(JSON.records(Commitment.class, cut)))
                    .as("cut after " + length + " bytes")
                    .containsExactly("1 c1", "2 json.truncated");
        }
        assertThat(told(JSON.records(Commitment.class, new ByteArrayInputStream(whole))))
                .containsExactly("1 c1", "2 c2");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_534, 65_535, 65_536, 65_537, 200_000})
    void linesThatCrossABufferAreWhole(int padding) {
        String padded = " ".repeat(padding) + line(1) + "\n" + line(2) + "\n";
        assertThat(told(JSON.records(Commitment.class, stream(padded)))).containsExactly("1 c1", "2 c2");
    }

    @Test
    void aLineThatIsTooLongIsSkippedWithoutBeingHeld() {
        int length = ReadLimit.LINE_BYTES.standard() + 1;
        String text =
                "x".repeat(length) + "\n" + line(2) + "\n" + " ".repeat(ReadLimit.LINE_BYTES.standard() - 10) + "\n";
        assertThat(told(JSON.records(Commitment.class, stream(text)))).containsExactly("1 json.limit-exceeded", "2 c2");
    }

    @Test
    void aReaderStopsWhenMoreIsBadThanItBears() {
        String text = "x\n" + line(2) + "\ny\n" + line(4) + "\n";
        List<String> seen = new ArrayList<>();
        assertThatExceptionOfType(CmcJsonException.class)
                .isThrownBy(() -> JSON.records(Commitment.class, stream(text))
                        .tolerating(1)
                        .forEach(record -> seen.add(Long.toString(record.line()))))
                .satisfies(stopped -> assertThat(stopped.report()
                                .findings()
                                .get(0)
                                .position()
                                .orElseThrow()
                                .line())
                        .isEqualTo(3));
        assertThat(seen).containsExactly("1", "2");
        assertThatExceptionOfType(CmcJsonException.class)
                .isThrownBy(
                        () -> told(JSON.records(Commitment.class, stream(text)).failingFast()));
    }

    @Test
    void aRecordIsReadWhenItIsAskedForAndNotBefore() {
        InputStream failing = new InputStream() {
            private final InputStream start = stream(line(1) + "\n" + " ".repeat(70_000));

            @Override
            public int read() throws IOException {
                throw new IOException("asked for too much");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = start.read(bytes, offset, Math.min(length, 1_000));
                if (start.available() < 60_000) {
                    throw new IOException("asked for too much");
                }
                return read;
            }
        };
        assertThat(JSON.records(Commitment.class, failing).stream().findFirst()).isPresent();
    }

    @Test
    void aReaderIsUsedOnce() {
        NdjsonReader<Commitment> reader = JSON.records(Commitment.class, stream(line(1)));
        assertThat(told(reader)).hasSize(1);
        assertThatIllegalStateException().isThrownBy(reader::stream);
    }

    @Test
    void aStreamWithoutRecordsIsEmpty() {
        assertThat(told(JSON.records(Commitment.class, stream("")))).isEmpty();
        assertThat(told(JSON.records(Commitment.class, stream("\n\r\n \t\n")))).isEmpty();
    }
}
