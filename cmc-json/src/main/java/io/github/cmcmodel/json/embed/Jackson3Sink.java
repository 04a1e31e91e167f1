// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.embed;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** Tokens into an application's own generator of Jackson 3. */
public final class Jackson3Sink extends EmbeddedSink {
    private final JsonGenerator generator;

    private Jackson3Sink(JsonGenerator generator, boolean binary) {
        super(binary);
        this.generator = generator;
    }

    /**
     * Makes a sink onto an application's own generator. It is not closed by us.
     *
     * @param generator the generator, where a value may be written
     * @return the sink
     */
    public static Jackson3Sink onto(JsonGenerator generator) {
        return new Jackson3Sink(generator, generator.has(StreamWriteCapability.CAN_WRITE_BINARY_NATIVELY));
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    void writeName(String name) {
        generator.writeName(name);
    }

    @Override
    void writeString(String text) {
        generator.writeString(text);
    }

    @Override
    void writeNumber(String text) {
        generator.writeNumber(text);
    }

    @Override
    void writeNumber(BigInteger number) {
        generator.writeNumber(number);
    }

    @Override
    void writeNumber(BigDecimal number) {
        generator.writeNumber(number);
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}
