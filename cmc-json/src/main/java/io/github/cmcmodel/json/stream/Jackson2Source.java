// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tokens from Jackson 2's blocking parser over bytes that are known to be UTF-8. */
public final class Jackson2Source implements TokenSource {
    private static final List<String> LITERALS = List.of("true", "false", "null");
    private static final int LONGEST_LITERAL = 5;
    private static final List<String> NO_NUMBERS = List.of("NaN", "Infinity", "+");

    private final byte[] text;
    private final int start;
    private final JsonParser parser;
    private final Limits limits;
    private Token current = Token.END;

    private Jackson2Source(byte[] text, int start, JsonParser parser, Limits limits) {
        this.text = text;
        this.start = start;
        this.parser = parser;
        this.limits = limits;
    }

    /**
     * Makes a source of tokens.
     *
     * @param factory a factory made by {@link #factory}
     * @param limits the limits it was made with
     * @param text the document
     * @param start where in it the JSON text starts
     * @return the source, before its first token
     */
    public static Jackson2Source over(JsonFactory factory, Limits limits, byte[] text, int start) {
        try {
            return new Jackson2Source(text, start, factory.createParser(text, start, text.length - start), limits);
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
            return current == Token.NAME ? parser.currentName() : parser.getText();
        } catch (IOException problem) {
            throw fault(problem); // a string is only read to its end here
        }
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

    private static Token token(@Nullable JsonToken token) {
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
        if (known instanceof StreamConstraintsException) {
            return new SyntaxFault(
                    RuleCode.JSON_LIMIT_EXCEEDED, Math.max(0, offset), exceeded(known.getOriginalMessage()));
        }
        int place = startOfWord((int) Math.max(start, Math.min(offset, text.length)));
        if (known instanceof JsonEOFException || mayGoOn(place)) {
            return new SyntaxFault(RuleCode.JSON_TRUNCATED, text.length, Map.of());
        }
        return new SyntaxFault(RuleCode.JSON_SYNTAX, place, Map.of("problem", characterAt(place)));
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
    private Map<String, Object> exceeded(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        if (lower.contains("depth")) {
            return Map.of("limit", "depth", "maximum", limits.depth());
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
        int from = place;
        while (from > start && (text[from] & 0xC0) == 0x80) {
            from--; // to the first byte of the character
        }
        String rest = new String(text, from, Math.min(4, text.length - from), StandardCharsets.UTF_8);
        return Shown.text(rest.substring(0, rest.offsetByCodePoints(0, 1)));
    }
}
