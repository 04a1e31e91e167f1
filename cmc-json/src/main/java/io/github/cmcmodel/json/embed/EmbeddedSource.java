// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.embed;

import io.github.cmcmodel.json.form.Limits;
import io.github.cmcmodel.json.token.SyntaxFault;
import io.github.cmcmodel.json.token.Token;
import io.github.cmcmodel.json.token.TokenSource;

/**
 * Tokens of one value inside a document that an application's own parser reads, from the value's first token, on which the
 * parser is, to its last. The parser checks the text; here the depth is limited.
 */
abstract class EmbeddedSource extends TokenSource {
    /** What a parser says that ends too early. */
    static final String CUT_OFF = "the input ends inside a value";

    /** What a parser says that has a token of some other format; the token follows. */
    static final String NOT_JSON = "JSON has no value such as ";

    private Token current = Token.END;
    private int depth;

    /** Takes the parser's next token for the current one. */
    final Token moved(Token token) {
        switch (token) {
            case START_OBJECT, START_ARRAY -> {
                if (depth == Limits.STANDARD.depth()) {
                    throw SyntaxFault.beyond("depth", depth, offset());
                }
                depth++;
            }
            case END_OBJECT, END_ARRAY -> depth--;
            default -> {}
        }
        current = token;
        return token;
    }

    @Override
    public final Token current() {
        return current;
    }

    @Override
    public final boolean mayHoldHalves() {
        return true;
    }
}
