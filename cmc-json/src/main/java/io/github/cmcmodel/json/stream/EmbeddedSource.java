// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;

/** Tokens of one value inside a document that an application's own parser reads, which checks the text. */
abstract class EmbeddedSource extends TokenSource {
    private final int maximum;
    private Token current = Token.END;
    private int depth;

    /** A source that keeps to how deep a value may go. */
    EmbeddedSource(Limits limits) {
        maximum = limits.depth();
    }

    /** Takes the parser's next token for the current one. */
    final Token moved(Token token) {
        switch (token) {
            case START_OBJECT, START_ARRAY -> {
                if (depth == maximum) {
                    throw new SyntaxFault(
                            RuleCode.JSON_LIMIT_EXCEEDED, offset(), Map.of("limit", "depth", "maximum", maximum));
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
