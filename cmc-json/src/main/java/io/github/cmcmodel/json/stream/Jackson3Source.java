// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Tokens from an application's own Jackson 3 parser, from the value on which it stands to that value's end. What the parser
 * throws is passed on.
 */
public final class Jackson3Source extends TokenSource {
    private final JsonParser parser;
    private final int maximum;
    private Token current;
    private int depth;

    /**
     * A source for one value.
     *
     * @param parser the parser, on the value's first token; never closed here
     * @param limits how deep the value may go
     */
    public Jackson3Source(JsonParser parser, Limits limits) {
        this.parser = parser;
        this.maximum = limits.depth();
        this.current = took(parser.currentToken());
    }

    @Override
    public Token next() {
        current = took(parser.nextToken());
        return current;
    }

    private Token took(@Nullable JsonToken token) {
        if (token == null) {
            throw new UnexpectedEndOfInputException(parser, null, "the input ends inside a value");
        }
        return switch (token) {
            case START_OBJECT -> opened(Token.START_OBJECT);
            case END_OBJECT -> closed(Token.END_OBJECT);
            case START_ARRAY -> opened(Token.START_ARRAY);
            case END_ARRAY -> closed(Token.END_ARRAY);
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new StreamReadException(parser, "JSON has no value such as " + token);
        };
    }

    private Token opened(Token token) {
        if (depth == maximum) {
            throw new SyntaxFault(RuleCode.JSON_LIMIT_EXCEEDED, offset(), Map.of("limit", "depth", "maximum", maximum));
        }
        depth++;
        return token;
    }

    private Token closed(Token token) {
        depth--;
        return token;
    }

    @Override
    public Token current() {
        return current;
    }

    @Override
    public String text() {
        return current == Token.NAME ? parser.currentName() : parser.getString();
    }

    @Override
    public boolean mayHoldHalves() {
        return true;
    }

    @Override
    public long offset() {
        return parser.currentTokenLocation().getByteOffset();
    }
}
