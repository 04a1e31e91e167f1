// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.embed;

import io.github.cmcmodel.json.token.Token;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Tokens from an application's own Jackson 3 parser, from the value on which it is to that value's end. What the parser
 * throws is passed on.
 */
public final class Jackson3Source extends EmbeddedSource {
    private final JsonParser parser;

    /**
     * A source for one value.
     *
     * @param parser the parser, on the value's first token; never closed here
     */
    public Jackson3Source(JsonParser parser) {
        this.parser = parser;
        moved(token(parser.currentToken()));
    }

    @Override
    public Token next() {
        return moved(token(parser.nextToken()));
    }

    private Token token(@Nullable JsonToken token) {
        if (token == null) {
            throw new UnexpectedEndOfInputException(parser, null, CUT_OFF);
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
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new StreamReadException(parser, NOT_JSON + token);
        };
    }

    @Override
    public String text() {
        return current() == Token.NAME ? parser.currentName() : parser.getString();
    }

    @Override
    public long offset() {
        return parser.currentTokenLocation().getByteOffset();
    }
}
