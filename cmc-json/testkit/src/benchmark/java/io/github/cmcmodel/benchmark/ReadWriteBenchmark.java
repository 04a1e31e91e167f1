// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.avaje.jsonb.JsonType;
import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reading and writing one document, from bytes and to bytes. All contenders have read and written the same before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-XX:+AlwaysPreTouch", "-Xms1g", "-Xmx1g"})
@SuppressWarnings({"NullAway.Init", "checkstyle:VisibilityModifier"})
public class ReadWriteBenchmark {
    /** The size of the document. */
    @Param
    public Size size;

    /** How large a document is, about. */
    public enum Size {
        /** One commitment. */
        KB_2(1),
        /** A dozen. */
        KB_22(12),
        /** Some thousands. */
        MB_5(2_700);

        private final int commitments;

        Size(int commitments) {
            this.commitments = commitments;
        }
    }

    private final CmcJson cmc = CmcJson.standard();
    private final JsonFactory factory = new JsonFactory();
    private final ObjectReader recordReader = Databind.records().readerFor(Peer.Mechanism.class);
    private final ObjectWriter recordWriter = Databind.records().writerFor(Peer.Mechanism.class);
    private final ObjectReader builderReader = Databind.builders()
            .readerFor(ConsultativeMechanism.class)
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES); // the version of the form
    private final JsonType<Peer.Mechanism> avaje = Avaje.records();
    private ConsultativeMechanism mechanism;
    private Peer.Mechanism peer;
    private byte[] document;

    /** Makes the document, and sees to it that all read and write the same. */
    @Setup
    public void prepare() throws IOException {
        mechanism = SampleDocument.withCommitments(size.commitments);
        document = cmc.writeCompact(mechanism);
        peer = recordReader.readValue(document);
        same("model", mechanism, cmc.readOrThrow(document));
        same("databind into builders", mechanism, readDatabindBuilders());
        same("streaming", mechanism, readStreaming());
        same("avaje-jsonb", peer, readAvaje());
        same("fastjson2", peer, readFastjson());
        same("databind", document, writeDatabindRecords());
        same("avaje-jsonb", document, writeAvaje());
        same("fastjson2", peer, recordReader.readValue(writeFastjson()));
    }

    private static void same(String who, Object expected, Object actual) {
        boolean same =
                expected instanceof byte[] bytes ? Arrays.equals(bytes, (byte[]) actual) : expected.equals(actual);
        if (!same) {
            String text =
                    actual instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : actual.toString();
            throw new IllegalStateException(
                    who + " gives something else: " + text.substring(0, Math.min(2000, text.length())));
        }
    }

    /** This library. */
    @Benchmark
    public Object readCmc() {
        return cmc.readOrThrow(document);
    }

    /** Written by hand over Jackson's parser, into the model's builders; it collects no faults and keeps no unknown members. */
    @Benchmark
    public Object readStreaming() throws IOException {
        try (JsonParser parser = factory.createParser(document)) {
            return Streaming.mechanism(parser);
        }
    }

    /** Jackson 2 databind into records. */
    @Benchmark
    public Object readDatabindRecords() throws IOException {
        return recordReader.readValue(document);
    }

    /** Jackson 2 databind into the model's builders. */
    @Benchmark
    public Object readDatabindBuilders() throws IOException {
        return builderReader.readValue(document);
    }

    /** avaje-jsonb into records. */
    @Benchmark
    public Object readAvaje() {
        return avaje.fromJson(document);
    }

    /** fastjson2 into records. */
    @Benchmark
    public Object readFastjson() {
        return Fastjson.read(document);
    }

    /** The floor: every token, and the text of every name, string and number. */
    @Benchmark
    public void readFloor(Blackhole hole) throws IOException {
        try (JsonParser parser = factory.createParser(document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    hole.consume(parser.currentName());
                } else if (token.isScalarValue()) {
                    hole.consume(parser.getText());
                }
            }
        }
    }

    /** This library. */
    @Benchmark
    public byte[] writeCmc() {
        return cmc.writeCompact(mechanism);
    }

    /** Jackson 2 databind from records. */
    @Benchmark
    public byte[] writeDatabindRecords() throws IOException {
        return recordWriter.writeValueAsBytes(peer);
    }

    /** avaje-jsonb from records. */
    @Benchmark
    public byte[] writeAvaje() {
        return avaje.toJsonBytes(peer);
    }

    /** fastjson2 from records. */
    @Benchmark
    public byte[] writeFastjson() {
        return Fastjson.write(peer);
    }
}
