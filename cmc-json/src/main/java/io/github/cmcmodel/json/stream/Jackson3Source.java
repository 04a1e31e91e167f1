// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Tokens from Jackson 3's blocking parser over bytes that are known to be UTF-8. */
public final class Jackson3Source implements TokenSource {
    private final JsonParser parser;
    private final TextFaults faults;
    private final BrokenNames names;
    private Token current = Token.END;

    private Jackson3Source(JsonParser parser, TextFaults faults, BrokenNames names) {
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
    public static Jackson3Source over(JsonFactory factory, Limits limits, byte[] document) {
        byte[] text = Utf8.withBlankMark(document);
        BrokenNames names = BrokenNames.in(text);
        JsonParser parser = factory.createParser(ObjectReadContext.empty(), names.repaired());
        return new Jackson3Source(parser, new TextFaults(text, limits), names);
    }

    /**
     * A factory for parsers that keep to limits. Thread-safe; to be made once.
     *
     * @param limits the limits
     * @return the factory
     */
    public static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES) // names come from outside
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
        } catch (JacksonException problem) {
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
            return current == Token.NAME ? names.name(this, parser.currentName()) : parser.getString();
        } catch (JacksonException problem) {
            throw fault(problem); // a string is only read to its end here
        }
    }

    @Override
    public char[] buffer() {
        try {
            return parser.getStringCharacters();
        } catch (JacksonException problem) {
            throw fault(problem); // a string is only read to its end here
        }
    }

    @Override
    public int bufferStart() {
        try {
            return parser.getStringOffset();
        } catch (JacksonException problem) {
            throw fault(problem); // a string is only read to its end here
        }
    }

    @Override
    public int bufferLength() {
        try {
            return parser.getStringLength();
        } catch (JacksonException problem) {
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
        } catch (JacksonException problem) {
            throw fault(problem);
        }
    }

    @Override
    public void close() {
        parser.close();
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
            case PROPERTY_NAME -> Token.NAME;
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
    private SyntaxFault fault(JacksonException problem) {
        long offset =
                problem.getLocation() == null ? offset() : problem.getLocation().getByteOffset();
        return problem instanceof StreamConstraintsException
                ? faults.limit(offset, problem.getOriginalMessage())
                : faults.unreadable(offset);
    }
}
