// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.embed;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.cmcmodel.json.token.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Tokens from an application's own Jackson 2 parser, from the value on which it is to that value's end. What the parser
 * throws is passed on, inside an {@link UncheckedIOException}.
 */
public final class Jackson2Source extends EmbeddedSource {
    private final JsonParser parser;

    /**
     * A source for one value.
     *
     * @param parser the parser, on the value's first token; never closed here
     */
    public Jackson2Source(JsonParser parser) {
        this.parser = parser;
        moved(token(parser.currentToken()));
    }

    @Override
    public Token next() {
        try {
            return moved(token(parser.nextToken()));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private Token token(@Nullable JsonToken token) {
        if (token == null) {
            throw new UncheckedIOException(new JsonEOFException(parser, null, CUT_OFF));
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
                throw new UncheckedIOException(new JsonParseException(parser, NOT_JSON + token));
        };
    }

    @Override
    public String text() {
        try {
            return current() == Token.NAME ? parser.currentName() : parser.getText();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public long offset() {
        return parser.currentTokenLocation().getByteOffset();
    }
}
