// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** Tokens into Jackson 2's UTF-8 writer. */
public final class Jackson2Sink implements TokenSink {
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n"); // never the machine's line end
    private static final DefaultPrettyPrinter INDENTED = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);

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

    /**
     * Makes a sink.
     *
     * @param factory any factory
     * @param out takes the bytes; closed with the sink
     * @param indented whether each member and item stands on a line of its own
     * @return the sink
     */
    public static Jackson2Sink into(JsonFactory factory, OutputStream out, boolean indented) {
        try {
            JsonGenerator generator = factory.createGenerator(out, JsonEncoding.UTF8);
            if (indented) {
                generator.setPrettyPrinter(INDENTED.createInstance());
            }
            return new Jackson2Sink(generator, false);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
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
        doing(() -> generator.writeFieldName(name));
    }

    @Override
    public void string(String text) {
        doing(() -> generator.writeString(text));
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

    @Override
    public void close() {
        doing(generator::close);
    }
}
