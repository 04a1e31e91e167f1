// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.generators.SampleValues;
import io.github.cmcmodel.json.stream.Jackson2Sink;
import io.github.cmcmodel.json.stream.Jackson2Source;
import io.github.cmcmodel.json.stream.Jackson3Sink;
import io.github.cmcmodel.json.stream.Jackson3Source;
import io.github.cmcmodel.json.stream.Limits;
import io.github.cmcmodel.json.stream.ShapeWriter;
import io.github.cmcmodel.json.stream.TokenSink;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Jackson 2 and Jackson 3 give the same bytes. */
class EnginesAgreeTest {
    private static final Limits LIMITS = Limits.STANDARD;
    private static final com.fasterxml.jackson.core.JsonFactory TWO = Jackson2Source.factory(LIMITS);
    private static final tools.jackson.core.json.JsonFactory THREE = Jackson3Source.factory(LIMITS);

    @Property(tries = 30)
    void theyWriteTheSameBytes(@ForAll long seed, @ForAll boolean indented) {
        for (Shape<?, ?> shape : Shapes.ALL) {
            ByteArrayOutputStream two = new ByteArrayOutputStream();
            ByteArrayOutputStream three = new ByteArrayOutputStream();
            write(shape, seed, Jackson2Sink.into(TWO, two, indented));
            write(shape, seed, Jackson3Sink.into(THREE, three, indented));
            assertThat(three.toString(StandardCharsets.UTF_8)).isEqualTo(two.toString(StandardCharsets.UTF_8));
        }
    }

    private static <T> void write(Shape<T, ?> shape, long seed, TokenSink sink) {
        try (sink) {
            T value = SampleValues.from(seed, shape.type()).findFirst().orElseThrow();
            new ShapeWriter(sink).document(shape, value);
        }
    }
}
