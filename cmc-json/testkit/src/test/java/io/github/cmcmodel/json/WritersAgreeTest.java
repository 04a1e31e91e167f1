// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.cmcmodel.json.embed.Jackson2Sink;
import io.github.cmcmodel.json.embed.Jackson3Sink;
import io.github.cmcmodel.json.token.TokenSink;
import io.github.cmcmodel.json.write.ShapeWriter;
import io.github.cmcmodel.json.write.SpareBuffer;
import io.github.cmcmodel.json.write.Utf8Sink;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.testkit.SampleValues;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.core.ObjectWriteContext;

/** Our own writer gives the same bytes as Jackson 2 and Jackson 3. */
class WritersAgreeTest {
    private static final com.fasterxml.jackson.core.JsonFactory TWO =
            new com.fasterxml.jackson.core.JsonFactoryBuilder()
                    .enable(com.fasterxml.jackson.core.json.JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                    .build();
    private static final tools.jackson.core.json.JsonFactory THREE = tools.jackson.core.json.JsonFactory.builder()
            .enable(tools.jackson.core.json.JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(tools.jackson.core.json.JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    @Property(tries = 10)
    void theyWriteTheSameBytes(@ForAll long seed) throws IOException {
        for (Shape<?, ?> shape : Shapes.all()) {
            String ours = ours(shape, seed, false);
            assertThat(ours).isEqualTo(two(shape, seed, false)).isEqualTo(three(shape, seed));
        }
    }

    @Property(tries = 10)
    void indentedTheyDoToo(@ForAll long seed) throws IOException {
        for (Shape<?, ?> shape : Shapes.all()) {
            assertThat(ours(shape, seed, true)).isEqualTo(two(shape, seed, true) + "\n");
        }
    }

    @Test
    void everyCharacterIsWrittenAlike() throws IOException {
        Utf8Sink ours = new Utf8Sink(false, new SpareBuffer());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = TWO.createGenerator(bytes)) {
            TokenSink two = Jackson2Sink.onto(generator);
            for (TokenSink sink : new TokenSink[] {ours, two}) {
                sink.startArray();
                for (int point = 0; point <= Character.MAX_CODE_POINT; point += point < 0x3000 ? 1 : 97) {
                    if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
                        sink.string("a" + Character.toString(point) + "z");
                    }
                }
                sink.endArray();
            }
        }
        assertThat(ours.bytes()).isEqualTo(bytes.toByteArray());
    }

    private static String ours(Shape<?, ?> shape, long seed, boolean indented) {
        Utf8Sink sink = new Utf8Sink(indented, new SpareBuffer());
        write(shape, seed, sink);
        return new String(sink.bytes(), StandardCharsets.UTF_8);
    }

    private static String two(Shape<?, ?> shape, long seed, boolean indented) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = TWO.createGenerator(bytes)) {
            if (indented) {
                generator.setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                                .withObjectEmptySeparator("")
                                .withArrayEmptySeparator(""))
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter));
            }
            write(shape, seed, Jackson2Sink.onto(generator));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String three(Shape<?, ?> shape, long seed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (tools.jackson.core.JsonGenerator generator =
                THREE.createGenerator(ObjectWriteContext.empty(), bytes, tools.jackson.core.JsonEncoding.UTF8)) {
            write(shape, seed, Jackson3Sink.onto(generator));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static <T> void write(Shape<T, ?> shape, long seed, TokenSink sink) {
        new ShapeWriter(sink)
                .document(
                        shape, SampleValues.from(seed, shape.type()).findFirst().orElseThrow());
    }
}
