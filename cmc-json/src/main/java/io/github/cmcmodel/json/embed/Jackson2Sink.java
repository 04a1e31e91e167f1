// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.embed;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Tokens into an application's own generator of Jackson 2. */
public final class Jackson2Sink extends EmbeddedSink {
    private final JsonGenerator generator;

    private Jackson2Sink(JsonGenerator generator, boolean binary) {
        super(binary);
        this.generator = generator;
    }

    /**
     * Makes a sink onto an application's own generator. It is not closed by us.
     *
     * @param generator the generator, where a value may be written
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
    void writeName(String name) {
        doing(() -> generator.writeFieldName(name));
    }

    @Override
    void writeString(String text) {
        doing(() -> generator.writeString(text));
    }

    @Override
    void writeNumber(String text) {
        doing(() -> generator.writeNumber(text));
    }

    @Override
    void writeNumber(BigInteger number) {
        doing(() -> generator.writeNumber(number));
    }

    @Override
    void writeNumber(BigDecimal number) {
        doing(() -> generator.writeNumber(number));
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
