// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Shown;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says what is wrong with a text that a parser refused, in words and at places that do not depend on the parser. */
final class TextFaults {
    private static final List<String> LITERALS = List.of("true", "false", "null");
    private static final int LONGEST_LITERAL = 5;
    private static final List<String> NO_NUMBERS = List.of("NaN", "Infinity", "+");

    private final byte[] text;
    private final int start;
    private final Limits limits;

    TextFaults(byte[] text, int start, Limits limits) {
        this.text = text;
        this.start = start;
        this.limits = limits;
    }

    /** The text goes beyond a limit. */
    SyntaxFault limit(long offset, String sentence) {
        return new SyntaxFault(RuleCode.JSON_LIMIT_EXCEEDED, Math.max(0, offset), exceeded(sentence, limits));
    }

    /** The text is not JSON, or ends before it is. */
    SyntaxFault unreadable(long offset, boolean atEnd) {
        int place = startOfWord(startOfCharacter((int) Math.max(start, Math.min(offset, text.length))));
        if (atEnd || mayGoOn(place)) {
            return new SyntaxFault(RuleCode.JSON_TRUNCATED, text.length, Map.of());
        }
        return new SyntaxFault(RuleCode.JSON_SYNTAX, place, Map.of("problem", characterAt(place)));
    }

    /** A parser may have read some bytes of a character when it refuses it. */
    private int startOfCharacter(int place) {
        int from = place;
        while (from > start && from < text.length && (text[from] & 0xC0) == 0x80) {
            from--;
        }
        return from;
    }

    /** Numbers that JSON does not have are reported behind their last sign; the place that helps is the first. */
    private int startOfWord(int place) {
        for (String word : NO_NUMBERS) {
            int from = place - word.length();
            if (from >= start && word.equals(ascii(from, place)) && !isExponent(from)) {
                return from;
            }
        }
        return place;
    }

    /** Whether a plus sign may stand here. */
    private boolean isExponent(int place) {
        return place > start && (text[place - 1] == 'e' || text[place - 1] == 'E');
    }

    /** Whether what stands from the place of a fault to the end of the text could still have become JSON. */
    private boolean mayGoOn(int place) {
        String rest = ascii(place, Math.min(text.length, place + LONGEST_LITERAL));
        boolean point = rest.equals(".") && place > start && text[place - 1] >= '0' && text[place - 1] <= '9';
        return rest.isEmpty()
                || point
                || LITERALS.stream().anyMatch(literal -> literal.startsWith(rest) && !literal.equals(rest));
    }

    private String ascii(int from, int to) {
        return new String(text, from, to - from, StandardCharsets.US_ASCII);
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

    private String characterAt(int place) {
        String rest = new String(text, place, Math.min(4, text.length - place), StandardCharsets.UTF_8);
        return Shown.text(rest.substring(0, rest.offsetByCodePoints(0, 1)));
    }
}
