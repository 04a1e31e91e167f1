// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** Tokens into an application's own generator of Jackson 3. */
public final class Jackson3Sink implements TokenSink {
    private final JsonGenerator generator;

    /** What is no text holds numbers as values. */
    private final boolean binary;

    private Jackson3Sink(JsonGenerator generator, boolean binary) {
        this.generator = generator;
        this.binary = binary;
    }

    /**
     * Makes a sink onto an application's own generator. It is not closed by us.
     *
     * @param generator the generator, where a value may stand
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
    public void name(String name) {
        generator.writeName(Surrogates.whole(name));
    }

    @Override
    public void string(String text) {
        generator.writeString(Surrogates.whole(text));
    }

    @Override
    public void number(String text) {
        if (!binary) {
            generator.writeNumber(text);
            return;
        }
        BigDecimal number = new BigDecimal(text);
        if (text.chars().allMatch(sign -> sign == '-' || sign >= '0' && sign <= '9')) {
            generator.writeNumber(number.toBigIntegerExact());
        } else {
            generator.writeNumber(number);
        }
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
