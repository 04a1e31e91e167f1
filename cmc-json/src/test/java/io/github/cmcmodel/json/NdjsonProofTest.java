// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.CommitmentId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Streams whose first and last line prove that they are complete. */
class NdjsonProofTest {
    private static final CmcJson JSON = CmcJson.standard();

    private static Commitment commitment(int number) {
        return Commitment.builder()
                .id(new CommitmentId("c" + number))
                .plan(new ActionPlanId("p"))
                .title(LocalizedText.of("en", "T"))
                .build();
    }

    private static String written(int count) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            NdjsonWriter<Commitment> writer = JSON.recordWriter(Commitment.class, out);
            for (int at = 1; at <= count; at++) {
                writer.write(commitment(at));
            }
            writer.complete();
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static NdjsonReader<Commitment> reader(String stream) {
        return JSON.records(Commitment.class, new ByteArrayInputStream(stream.getBytes(StandardCharsets.UTF_8)));
    }

    /** The records given, then the rule that ended the stream, if one did. */
    private static List<String> told(NdjsonReader<Commitment> reader) {
        List<String> told = new ArrayList<>();
        try {
            reader.forEach(record -> told.add(record.line() + " "
                    + record.result()
                            .value()
                            .map(value -> value.getId().value())
                            .orElse("bad")));
        } catch (CmcJsonException stopped) {
            Finding first = stopped.report().findings().get(0);
            told.add(first.rule() + " " + first.arguments().getOrDefault("member", "") + " at "
                    + first.position().orElseThrow().line());
        }
        return told;
    }

    @Test
    void theFormIsThreeKindsOfLines() {
        assertThat(written(1).replaceFirst("[0-9a-f]{64}", "DIGEST")).isEqualTo("""
                {"schemaVersion":"1.0","stream":"start","type":"Commitment"}
                {"schemaVersion":"1.0","id":"c1","plan":"p","title":{"en":"T"}}
                {"schemaVersion":"1.0","stream":"end","records":1,"sha256":"DIGEST"}
                """);
    }

    @Test
    void aCompleteStreamIsReadLikeAnyOther() {
        for (int count : new int[] {0, 1, 2, 300}) {
            String stream = written(count);
            assertThat(reader(stream).requiringCompletenessProof().stream()
                            .map(record -> record.result().orElseThrow().getId().value()))
                    .hasSize(count);
            assertThat(told(reader(stream).parallel(2))).isEqualTo(told(reader(stream)));
        }
        assertThat(told(reader(written(2)))).containsExactly("2 c1", "3 c2");
        assertThat(told(reader(written(2).stripTrailing()))).containsExactly("2 c1", "3 c2");
    }

    @Test
    void aStreamCutAtAnyByteBehindItsFirstLineIsNotTakenForComplete() {
        String whole = written(2);
        int first = whole.indexOf('\n') + 1;
        for (int length = first; length < whole.length() - 1; length++) {
            List<String> told = told(reader(whole.substring(0, length)));
            assertThat(told.get(told.size() - 1))
                    .as("cut after " + length + " bytes")
                    .matches("json.truncated .*");
        }
        for (int length = 0; length < first; length++) {
            List<String> told = told(reader(whole.substring(0, length)).requiringCompletenessProof());
            assertThat(told.get(told.size() - 1))
                    .as("cut after " + length + " bytes")
                    .contains(" at 1");
        }
    }

    @Test
    void aStreamCutInABlankLineIsToldToEndThere() {
        String whole = written(1);
        String cut = whole.substring(0, whole.indexOf('\n', whole.indexOf('\n') + 1) + 1);
        assertThat(told(reader(cut))).last().asString().isEqualTo("json.truncated  at 3");
        assertThat(told(reader(cut + "  "))).last().asString().isEqualTo("json.truncated  at 3");
        assertThat(told(reader(cut + "  \n"))).last().asString().isEqualTo("json.truncated  at 4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"id\":\"c2\"|\"id\":\"c3\"|json.stream-differs sha256 at 4",
                "\"records\":2|\"records\":3|json.stream-differs records at 4",
                "\"records\":2|\"records\":\"2\"|structure.wrong-kind `` at 4",
                "\"records\":2,||structure.missing-member records at 4",
                "\"type\":\"Commitment\"|\"type\":\"ActionPlan\"|json.stream-differs type at 1",
                "\"type\":\"Commitment\"|\"type\":\"Promise\"|structure.unknown-value `` at 1",
                "\"1.0\",\"stream\":\"start\"|\"2.0\",\"stream\":\"start\"|version.unsupported `` at 1",
            })
    void whatIsNotWhatWasWrittenIsSeen(String from, String to, String expected) {
        String stream = written(2).replace(from, to == null ? "" : to);
        List<String> told = told(reader(stream));
        assertThat(told.get(told.size() - 1)).isEqualTo(expected.replace("``", ""));
        assertThat(told(reader(stream).parallel(2))).isEqualTo(told);
    }

    @Test
    void everyByteAheadOfTheLastLineCountsAlsoOfBlankAndOverlongLines() {
        CmcJson tight = JSON.limiting(ReadLimit.LINE_BYTES, 200);
        String overlong = " ".repeat(100_000) + "x\r\n\r\n \n";
        String stream = written(1);
        int second = stream.indexOf('\n') + 1;
        String changed = stream.substring(0, second) + overlong + stream.substring(second);
        List<String> told = told(
                tight.records(Commitment.class, new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8))));
        assertThat(told).containsExactly("2 bad", "5 c1", "json.stream-differs records at 6");
        String sum = sha256(changed.substring(0, changed.indexOf("{\"schemaVersion\":\"1.0\",\"stream\":\"end\"")));
        String mended = changed.replace("\"records\":1", "\"records\":2").replaceFirst("[0-9a-f]{64}", sum);
        assertThat(told(tight.records(
                        Commitment.class, new ByteArrayInputStream(mended.getBytes(StandardCharsets.UTF_8)))))
                .containsExactly("2 bad", "5 c1");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void nothingMayFollowTheLastLine() {
        List<String> told = told(reader(written(1) + "\n\n{}\n"));
        assertThat(told).containsExactly("2 c1", "json.trailing-content  at 6");
        assertThat(told(reader(written(1) + "\n \n"))).containsExactly("2 c1");
    }

    @Test
    void aStreamWithoutTheLinesIsReadUnlessTheyAreRequired() {
        String plain = new String(JSON.writeCompact(commitment(1)), StandardCharsets.UTF_8) + "\n";
        assertThat(told(reader(plain))).containsExactly("1 c1");
        assertThat(told(reader(plain).requiringCompletenessProof()))
                .containsExactly("structure.missing-member stream at 1");
        assertThat(told(reader("").requiringCompletenessProof()))
                .containsExactly("structure.missing-member stream at 1");
    }

    @Test
    void aShareOfBadRecordsIsLookedAtFromTheHundredthOn() {
        String bad = "x\n".repeat(100);
        assertThat(told(reader(bad).toleratingPercent(99))).hasSize(100).endsWith("json.syntax  at 100");
        assertThat(told(reader(bad))).hasSize(100).endsWith("100 bad");
        String half = (new String(JSON.writeCompact(commitment(1)), StandardCharsets.UTF_8) + "\nx\n").repeat(100);
        assertThat(told(reader(half).toleratingPercent(50))).hasSize(200).endsWith("200 bad");
        assertThat(told(reader(half).toleratingPercent(49))).hasSize(100).endsWith("json.syntax  at 100");
        for (int percent : new int[] {-1, 101}) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> reader("").toleratingPercent(percent))
                    .withMessageContaining("from 0 to 100 but is " + percent);
        }
    }

    @Test
    void whatWasGivenUpHalfWayIsNotComplete() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NdjsonWriter<Commitment> writer = JSON.recordWriter(Commitment.class, out);
        writer.write(commitment(1));
        assertThatExceptionOfType(CmcJsonException.class)
                .isThrownBy(() ->
                        writer.write(commitment(2).toBuilder().chapter("\ud800").build()))
                .satisfies(refused -> assertThat(refused.report().findings(RuleCode.TEXT_FORBIDDEN_CHARACTER))
                        .hasSize(1));
        assertThat(told(reader(out.toString(StandardCharsets.UTF_8)))).containsExactly("2 c1", "json.truncated  at 3");
        writer.complete(); // yet the refused record left no trace
        assertThat(told(reader(out.toString(StandardCharsets.UTF_8)))).containsExactly("2 c1");
        assertThatIllegalStateException().isThrownBy(writer::complete);
        assertThatIllegalStateException().isThrownBy(() -> writer.write(commitment(3)));
    }

    @Test
    void anOutputThatFailsCannotBeCompleted() throws IOException {
        int[] left = {2 * 61 + 5};
        NdjsonWriter<Commitment> writer = JSON.recordWriter(Commitment.class, new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                if (--left[0] < 0) {
                    throw new IOException("full");
                }
            }
        });
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> {
            for (int at = 0; at < 10; at++) {
                writer.write(commitment(at));
            }
        });
        assertThatIllegalStateException().isThrownBy(writer::complete);
    }

    @Test
    void everyTypeCanBeStreamed() throws IOException {
        for (var type : List.of(ActionPlan.class, Commitment.class)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            JSON.recordWriter(type, out).complete();
            assertThat(
                            JSON
                                    .records(type, new ByteArrayInputStream(out.toByteArray()))
                                    .requiringCompletenessProof()
                                    .stream())
                    .isEmpty();
        }
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> JSON.recordWriter(Extensible.class, new ByteArrayOutputStream()));
    }
}
