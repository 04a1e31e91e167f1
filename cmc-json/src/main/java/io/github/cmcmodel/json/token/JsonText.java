// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.token;

import io.github.cmcmodel.json.form.Limits;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.text.Shown;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * The tokens of a document in memory, by the grammar of RFC 8259 and nothing beside it.
 *
 * <p>Reads bytes rather than characters, so that a caller that knows a name, an identifier or a number by its bytes needs no text
 * of it. Where a text stops being JSON, and why, is said here and nowhere else: parsers differ in it from release to release.
 *
 * <p>Longer than other classes, since all of the grammar moves one index over one array: shared with other objects, the index
 * would have to be stored and loaded again around each call.
 */
public final class JsonText extends TokenSource {
    private static final int AT_FIRST = 16;

    // What escapes a text has, as bits.
    private static final int NO_ESCAPES = 0;
    private static final int ESCAPES = 1;
    private static final int SURROGATES = 2;

    // What comes before the next token. A number, since each token sets it: an enum would cost a mark for the
    // collector.
    private static final int NOTHING = 0;
    private static final int OPENING = 1;
    private static final int NAME = 2;
    private static final int VALUE = 3;

    private final byte[] text;
    private final Limits limits;

    /** For each open object or array, whether it is an object; the outermost is at 1. */
    private boolean[] objects = new boolean[AT_FIRST];

    private boolean inObject;
    private int at;
    private int depth;
    private int tokens;

    private int before = NOTHING;

    private Token current = Token.END;

    /** Where the current token starts. */
    private int offset;

    /** What the current name, string or number is written as, without quotes. */
    private int from;

    private int to;

    /** Which escapes are in it. */
    private int escapes;

    /**
     * A source of tokens.
     *
     * @param text the document; a byte order mark before it is passed over. If it is not UTF-8, faults of the grammar are found
     *     before that, and texts after it are not what was meant
     * @param limits how large it may be
     */
    public JsonText(byte[] text, Limits limits) {
        this.text = text;
        this.limits = limits;
        at = Utf8.start(text);
    }

    @Override
    public Token next() {
        if (before == NAME) {
            current = value(byteHere());
        } else if (depth == 0) {
            current = outermost();
        } else {
            current = inside(behindSpace());
        }
        return current;
    }

    @Override
    public boolean moveToValueOf(QuotedWord name) {
        if (!inObject || before == NAME) {
            return false;
        }
        int start = at;
        if (before == VALUE) {
            if (at == text.length || text[at] != ',') {
                return false; // also where the text ends: what was looked for has no part in that
            }
            start++;
        }
        if (start < text.length && text[start] != '"') {
            start = behindSpace(start);
        }
        int colon = start + name.length();
        if (!name.isAt(text, start) || colon >= text.length || text[colon] != ':') {
            return false; // what is there is for next() to say
        }
        at = start;
        begin();
        at = colon + 1;
        current = value(behindSpace());
        return true;
    }

    private Token outermost() {
        space();
        if (at == text.length) {
            offset = at;
            return Token.END;
        }
        if (before == VALUE) {
            throw unexpected();
        }
        return value(byteHere());
    }

    private Token inside(byte first) {
        byte character = first;
        if (character == (inObject ? '}' : ']')) {
            return close();
        }
        if (before == VALUE) {
            if (character != ',') {
                throw unexpected();
            }
            at++;
            character = behindSpace();
        }
        return inObject ? name(character) : value(character);
    }

    private Token name(byte first) {
        if (first != '"') {
            throw unexpected();
        }
        quoted("name", limits.name());
        if (behindSpace() != ':') {
            throw unexpected();
        }
        at++;
        behindSpace();
        before = NAME;
        return Token.NAME;
    }

    private Token value(byte first) {
        before = VALUE;
        return switch (first) {
            case '"' -> string();
            case '{' -> open(true);
            case '[' -> open(false);
            case 't' -> literal("true", Token.TRUE);
            case 'f' -> literal("false", Token.FALSE);
            case 'n' -> literal("null", Token.NULL);
            default -> number(first);
        };
    }

    private Token string() {
        quoted("string", limits.string());
        return Token.STRING;
    }

    private Token open(boolean object) {
        begin();
        if (depth == limits.depth()) {
            throw SyntaxFault.beyond("depth", limits.depth(), offset);
        }
        if (++depth == objects.length) {
            objects = Arrays.copyOf(objects, depth * 2);
        }
        objects[depth] = object;
        inObject = object;
        before = OPENING;
        at++;
        return object ? Token.START_OBJECT : Token.START_ARRAY;
    }

    private Token close() {
        begin();
        at++;
        Token end = inObject ? Token.END_OBJECT : Token.END_ARRAY;
        inObject = objects[--depth];
        before = VALUE;
        return end;
    }

    private void begin() {
        offset = at;
        if (++tokens > limits.tokens()) {
            throw SyntaxFault.beyond("tokens", limits.tokens(), offset);
        }
    }

    private Token literal(String literal, Token token) {
        begin();
        for (int index = 0; index < literal.length(); index++) {
            if (byteHere() != literal.charAt(index)) {
                at = offset;
                throw unexpected();
            }
            at++;
        }
        return token;
    }

    private void quoted(String limit, int maximum) {
        begin();
        from = at + 1;
        escapes = NO_ESCAPES;
        int end = Eights.nextSpecial(text, from);
        while (end == text.length || text[end] != '"') {
            at = end;
            end = Eights.nextSpecial(text, behindEscape());
        }
        to = end;
        at = end + 1;
        if (to - from > maximum && text().length() > maximum) {
            throw SyntaxFault.beyond(limit, maximum, offset);
        }
    }

    /** Moves over an escape. */
    private int behindEscape() {
        if (byteHere() != '\\') {
            throw unexpected();
        }
        at++;
        escapes |= ESCAPES;
        byte escape = byteHere();
        if (escape != 'u') {
            if (!Escapes.isSimple(escape)) {
                throw unexpected();
            }
            return at + 1;
        }
        at++;
        int unit = 0;
        for (int digit = 0; digit < Escapes.HEX_DIGITS; digit++) {
            int value = byteHere() < 0 ? -1 : Character.digit(byteHere(), 16);
            if (value < 0) {
                throw unexpected();
            }
            unit = unit << 4 | value;
            at++;
        }
        if (Character.isSurrogate((char) unit)) {
            escapes |= SURROGATES;
        }
        return at;
    }

    private Token number(byte first) {
        if (first != '-' && !isDigit(first)) {
            throw unexpected();
        }
        begin();
        from = at;
        escapes = NO_ESCAPES;
        if (byteHere() == '-') {
            at++;
        }
        if (byteHere() == '0') {
            at++;
            if (at < text.length && isDigit(text[at])) {
                throw unexpected();
            }
        } else {
            digits();
        }
        if (at < text.length && text[at] == '.') {
            at++;
            digits();
        }
        if (at < text.length && (text[at] == 'e' || text[at] == 'E')) {
            at++;
            if (byteHere() == '+' || byteHere() == '-') {
                at++;
            }
            digits();
        }
        to = at;
        if (to - from > limits.number()) {
            throw SyntaxFault.beyond("number", limits.number(), offset);
        }
        return Token.NUMBER;
    }

    private void digits() {
        if (!isDigit(byteHere())) {
            throw unexpected();
        }
        do {
            at++;
        } while (at < text.length && isDigit(text[at]));
    }

    /** The next byte that is no white space, to which this moves. */
    private byte behindSpace() {
        byte character = byteHere();
        if (character > ' ' || character < 0) {
            return character;
        }
        space();
        return byteHere();
    }

    private void space() {
        at = behindSpace(at);
    }

    private int behindSpace(int start) {
        int behind = start;
        while (behind < text.length && isSpace(text[behind])) {
            behind++;
        }
        return behind;
    }

    private byte byteHere() {
        if (at >= text.length) {
            throw new SyntaxFault(RuleCode.JSON_TRUNCATED, text.length, Map.of());
        }
        return text[at];
    }

    private static boolean isSpace(byte character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t';
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    /** The character here is not allowed where it is. */
    private SyntaxFault unexpected() {
        String rest = new String(text, at, Math.min(4, text.length - at), StandardCharsets.UTF_8);
        String problem = Shown.text(rest.substring(0, rest.offsetByCodePoints(0, 1)));
        return new SyntaxFault(RuleCode.JSON_SYNTAX, at, Map.of("problem", problem));
    }

    @Override
    public Token current() {
        return current;
    }

    @Override
    public String text() {
        String written = new String(text, from, to - from, StandardCharsets.UTF_8);
        return escapes == NO_ESCAPES ? written : Escapes.resolved(written);
    }

    @Override
    public byte[] bytes() {
        return text;
    }

    @Override
    public int start() {
        return from;
    }

    @Override
    public int end() {
        return escapes == NO_ESCAPES ? to : -1;
    }

    @Override
    public boolean mayHoldHalves() {
        return (escapes & SURROGATES) != 0;
    }

    @Override
    public long offset() {
        return offset;
    }

    /**
     * Where the text after the current token starts, or after the colon of a name.
     *
     * @return the offset in bytes from the start of the document
     */
    public int behind() {
        return at;
    }
}
