// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import java.io.OutputStream;
import java.math.BigDecimal;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Tokens into Jackson 3's UTF-8 writer. */
public final class Jackson3Sink implements TokenSink {
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n"); // never the machine's line end
    private static final DefaultPrettyPrinter INDENTED = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);

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

    /**
     * Makes a sink.
     *
     * @param factory any factory
     * @param out takes the bytes; closed with the sink
     * @param indented whether each member and item stands on a line of its own
     * @return the sink
     */
    public static Jackson3Sink into(JsonFactory factory, OutputStream out, boolean indented) {
        ObjectWriteContext context = indented ? new Indenting() : ObjectWriteContext.empty();
        return new Jackson3Sink(factory.createGenerator(context, out, JsonEncoding.UTF8), false);
    }

    /** The only way to a generator that indents. */
    private static final class Indenting extends ObjectWriteContext.Base {
        private final PrettyPrinter printer = INDENTED.createInstance(); // has a state

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
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
        generator.writeName(name);
    }

    @Override
    public void string(String text) {
        generator.writeString(text);
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

    @Override
    public void close() {
        generator.close();
    }
}
