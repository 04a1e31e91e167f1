// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Tokens from Jackson 2's blocking parser over bytes that are known to be UTF-8. */
public final class Jackson2Source implements TokenSource {
    private final JsonParser parser;
    private final TextFaults faults;
    private final BrokenNames names;
    private Token current = Token.END;

    private Jackson2Source(JsonParser parser, TextFaults faults, BrokenNames names) {
        this.parser = parser;
        this.faults = faults;
        this.names = names;
    }

    /**
     * Makes a source of tokens.
     *
     * @param factory a factory made by {@link #factory}
     * @param limits the limits it was made with
     * @param document the document; a byte order mark ahead of it is passed over
     * @return the source, before its first token
     */
    public static Jackson2Source over(JsonFactory factory, Limits limits, byte[] document) {
        byte[] text = Utf8.withBlankMark(document);
        try {
            BrokenNames names = BrokenNames.in(text);
            JsonParser parser = factory.createParser(names.repaired());
            return new Jackson2Source(parser, new TextFaults(text, limits), names);
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", impossible);
        }
    }

    /**
     * A factory for parsers that keep to limits. Thread-safe; to be made once.
     *
     * @param limits the limits
     * @return the factory
     */
    public static JsonFactory factory(Limits limits) {
        return new JsonFactoryBuilder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES) // names come from outside
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxNameLength(limits.name())
                        .maxStringLength(limits.string())
                        .maxNumberLength(limits.number())
                        .maxTokenCount(limits.tokens())
                        .build())
                .build();
    }

    @Override
    public Token next() {
        try {
            current = token(parser.nextToken());
            return current;
        } catch (IOException problem) {
            throw fault(problem);
        }
    }

    @Override
    public Token current() {
        return current;
    }

    @Override
    public String text() {
        try {
            return current == Token.NAME ? names.name(this, parser.currentName()) : parser.getText();
        } catch (IOException problem) {
            throw fault(problem); // a string is only read to its end here
        }
    }

    @Override
    public char[] buffer() {
        try {
            return parser.getTextCharacters();
        } catch (IOException problem) {
            throw fault(problem); // a string is only read to its end here
        }
    }

    @Override
    public int bufferStart() {
        try {
            return parser.getTextOffset();
        } catch (IOException problem) {
            throw fault(problem); // a string is only read to its end here
        }
    }

    @Override
    public int bufferLength() {
        try {
            return parser.getTextLength();
        } catch (IOException problem) {
            throw fault(problem); // a string is only read to its end here
        }
    }

    @Override
    public boolean mayHoldHalves() {
        return names.mayHoldHalves();
    }

    @Override
    public long offset() {
        return parser.currentTokenLocation().getByteOffset();
    }

    @Override
    public void skipChildren() {
        try {
            parser.skipChildren();
            current = token(parser.currentToken());
        } catch (IOException problem) {
            throw fault(problem);
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory cannot fail to be closed", impossible);
        }
    }

    static Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case FIELD_NAME -> Token.NAME;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("a blocking parser over bytes gives no " + token);
        };
    }

    /** The parser's own sentences hold raw input and change from release to release; only the place is taken over. */
    private SyntaxFault fault(IOException problem) {
        if (!(problem instanceof JsonProcessingException known)) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", problem);
        }
        long offset =
                known.getLocation() == null ? offset() : known.getLocation().getByteOffset();
        return known instanceof StreamConstraintsException
                ? faults.limit(offset, known.getOriginalMessage())
                : faults.unreadable(offset);
    }
}
