// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** Tokens into an application's own generator of Jackson 2. */
public final class Jackson2Sink implements TokenSink {
    private final JsonGenerator generator;

    /** What is no text holds numbers as values. */
    private final boolean binary;

    private Jackson2Sink(JsonGenerator generator, boolean binary) {
        this.generator = generator;
        this.binary = binary;
    }

    /**
     * Makes a sink onto an application's own generator. It is not closed by us.
     *
     * @param generator the generator, where a value may stand
     * @return the sink
     */
    public static Jackson2Sink onto(JsonGenerator generator) {
        return new Jackson2Sink(
                generator, generator.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_BINARY_NATIVELY));
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void doing(Step step) {
        try {
            step.run();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void startObject() {
        doing(generator::writeStartObject);
    }

    @Override
    public void endObject() {
        doing(generator::writeEndObject);
    }

    @Override
    public void startArray() {
        doing(generator::writeStartArray);
    }

    @Override
    public void endArray() {
        doing(generator::writeEndArray);
    }

    @Override
    public void name(String name) {
        doing(() -> generator.writeFieldName(Surrogates.whole(name)));
    }

    @Override
    public void string(String text) {
        doing(() -> generator.writeString(Surrogates.whole(text)));
    }

    @Override
    public void number(String text) {
        if (!binary) {
            doing(() -> generator.writeNumber(text));
            return;
        }
        BigDecimal number = new BigDecimal(text);
        if (text.chars().allMatch(sign -> sign == '-' || sign >= '0' && sign <= '9')) {
            doing(() -> generator.writeNumber(number.toBigIntegerExact()));
        } else {
            doing(() -> generator.writeNumber(number));
        }
    }

    @Override
    public void bool(boolean value) {
        doing(() -> generator.writeBoolean(value));
    }

    @Override
    public void nothing() {
        doing(generator::writeNull);
    }
}
