// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cmcmodel.contract.Names;
import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.json.CmcJsonException;
import io.github.cmcmodel.json.CmcRecord;
import io.github.cmcmodel.json.NdjsonWriter;
import io.github.cmcmodel.json.schema.CmcSchemas;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A stream as a program sees it that has the schemas and not this library, as docs/schema.md tells it to go about it. */
class StreamSchemaTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final IndependentValidator HEADER = IndependentValidator.of(CmcSchemas.STREAM_HEADER);
    private static final IndependentValidator TRAILER = IndependentValidator.of(CmcSchemas.STREAM_TRAILER);
    private static final IndependentValidator RECORD = IndependentValidator.of(CmcSchemas.RECORD);

    @Test
    void aStreamIsValidatedByItsHeaderItsTypeAndItsTrailer() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NdjsonWriter<MemberState> writer = CmcJson.standard().recordWriter(MemberState.class, out);
        for (MemberState state : CmcRecord.read().getParticipants()) {
            writer.write(state);
        }
        writer.complete();
        String stream = out.toString(StandardCharsets.UTF_8);

        assertThat(faults(stream)).isEmpty();
        assertThat(faults(stream.replaceFirst("\"id\":\"[a-z-]+\"", "\"id\":\"A B\"")))
                .containsExactly("2 /id", "trailer");
        assertThat(faults(stream.replaceFirst("\\{\"schemaVersion\":\"1.0\",\"id\".*\\n", "")))
                .containsExactly("trailer");
    }

    /** What is wrong with a stream, found without this library. */
    private static List<String> faults(String stream) {
        List<String> lines = stream.lines().toList();
        JsonNode header = tree(lines.get(0));
        assertThat(HEADER.errors(header)).isEmpty();
        Shape<?, ?> shape = Shapes.all().stream()
                .filter(each -> each.name().equals(header.path("type").asText()))
                .findFirst()
                .orElseThrow();
        IndependentValidator type = IndependentValidator.of(Names.schema(shape));
        List<String> faults = new ArrayList<>();
        for (int at = 1; at < lines.size() - 1; at++) {
            JsonNode record = tree(lines.get(at));
            assertThat(RECORD.errors(record)).isEmpty();
            for (Pointer place : type.faults(record)) {
                faults.add(at + 1 + " " + place);
            }
        }
        JsonNode trailer = tree(lines.get(lines.size() - 1));
        assertThat(TRAILER.errors(trailer)).isEmpty();
        String ahead = stream.substring(0, stream.lastIndexOf("{\"schemaVersion\""));
        if (trailer.path("records").asLong() != lines.size() - 2
                || !trailer.path("sha256").asText().equals(sha256(ahead))) {
            faults.add("trailer");
        }
        return faults;
    }

    @Test
    void whatIsNoHeaderBothRefuse() {
        refuses(HEADER, 0, "", header -> header.remove("type"));
        refuses(HEADER, 0, "/type", header -> header.put("type", "commitments"));
        refuses(HEADER, 0, "/type", header -> header.putNull("type"));
        refuses(HEADER, 0, "/schemaVersion", header -> header.put("schemaVersion", "2.0"));
    }

    @Test
    void whatIsNoTrailerBothRefuse() {
        refuses(TRAILER, 2, "", trailer -> trailer.remove("sha256"));
        refuses(
                TRAILER,
                2,
                "/sha256",
                trailer -> trailer.put("sha256", trailer.path("sha256").asText().toUpperCase(Locale.ROOT)));
        refuses(TRAILER, 2, "/sha256", trailer -> trailer.put("sha256", "abc"));
        refuses(TRAILER, 2, "/records", trailer -> trailer.put("records", -1));
        refuses(TRAILER, 2, "/records", trailer -> trailer.put("records", "1"));
        refuses(TRAILER, 2, "/schemaVersion", trailer -> trailer.put("schemaVersion", "2.0"));
    }

    @Test
    void aHeaderIsNoTrailerAndARecordIsNeither() {
        List<String> lines = FormTables.stream();
        assertThat(TRAILER.faults(lines.get(0))).isNotEmpty();
        assertThat(HEADER.faults(lines.get(2))).isNotEmpty();
        assertThat(HEADER.faults(lines.get(1))).isNotEmpty();
        assertThat(TRAILER.faults(lines.get(1))).isNotEmpty();
    }

    private static void refuses(IndependentValidator schema, int at, String place, Consumer<ObjectNode> spoil) {
        List<String> lines = new ArrayList<>(FormTables.stream());
        ObjectNode line = (ObjectNode) tree(lines.get(at));
        spoil.accept(line);
        lines.set(at, line.toString());
        assertThat(schema.faults(line)).extracting(Pointer::toString).containsExactly(place);
        InputStream stream = new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(CmcJsonException.class)
                .isThrownBy(() -> CmcJson.standard()
                        .records(Commitment.class, stream)
                        .requiringCompletenessProof()
                        .forEach(record -> {}));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
