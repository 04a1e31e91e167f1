// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.write;

import io.github.cmcmodel.json.token.Surrogates;
import io.github.cmcmodel.json.token.TokenSink;
import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;

/** Passes texts and numbers on to a sink, which may refuse them, and says which rule forbids them. */
final class CheckedSink {
    private final TokenSink sink;

    CheckedSink(TokenSink sink) {
        this.sink = sink;
    }

    void number(String text) {
        try {
            sink.number(text);
        } catch (IllegalArgumentException beyondTheForm) {
            throw new Unwritable(RuleCode.NUMBER_MALFORMED, Map.of("value", text));
        }
    }

    void string(String text) {
        try {
            sink.string(text);
        } catch (IllegalArgumentException notWellFormed) {
            throw unwritable(text, notWellFormed);
        }
    }

    /** Names the next member; a name that cannot be written is a fault of the object around it. */
    void name(String name) {
        try {
            sink.name(name);
        } catch (IllegalArgumentException notWellFormed) {
            throw unwritable(name, notWellFormed);
        }
    }

    private static RuntimeException unwritable(String text, IllegalArgumentException refused) {
        int at = Surrogates.firstLone(text);
        return at < 0 ? refused : new Unwritable(RuleCode.TEXT_FORBIDDEN_CHARACTER, Surrogates.arguments(text, at));
    }
}
