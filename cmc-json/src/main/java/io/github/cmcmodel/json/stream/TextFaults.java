// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import io.github.cmcmodel.rule.RuleCode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says what is wrong with a text that a parser refused, in words and at places that do not depend on the parser. */
final class TextFaults {
    private final byte[] text;
    private final Limits limits;

    TextFaults(byte[] text, Limits limits) {
        this.text = text;
        this.limits = limits;
    }

    /** The text goes beyond a limit. */
    SyntaxFault limit(long offset, String sentence) {
        return found().orElseGet(() ->
                new SyntaxFault(RuleCode.JSON_LIMIT_EXCEEDED, Math.max(0, offset), exceeded(sentence, limits)));
    }

    /** The text is not JSON, or ends before it is. */
    SyntaxFault unreadable(long offset) {
        return found().orElseGet(() -> {
            int place = (int) Math.max(0, Math.min(offset, text.length));
            return place == text.length
                    ? new SyntaxFault(RuleCode.JSON_TRUNCATED, place, Map.of())
                    : TextScan.unexpected(text, place);
        });
    }

    /** A parser's own place is only taken where it refuses what our scan does not. */
    private Optional<SyntaxFault> found() {
        return TextScan.of(text, 0, limits, Set.of()).fault();
    }

    /** Which limit it was can be told from the parser's sentence alone. */
    private static Map<String, Object> exceeded(String sentence, Limits limits) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        if (lower.contains("depth")) {
            return Map.of("limit", "depth", "maximum", limits.depth());
        }
        if (lower.contains("token count")) {
            return Map.of("limit", "tokens", "maximum", limits.tokens());
        }
        if (lower.contains("name")) {
            return Map.of("limit", "name", "maximum", limits.name());
        }
        if (lower.contains("number")) {
            return Map.of("limit", "number", "maximum", limits.number());
        }
        return Map.of("limit", "string", "maximum", limits.string());
    }
}
