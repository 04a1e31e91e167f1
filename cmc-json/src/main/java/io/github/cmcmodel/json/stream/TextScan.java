// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Shown;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Goes through a text by the grammar of RFC 8259 and by the limits, without making anything of it: up to its first fault, or
 * to its end.
 *
 * <p>Runs only after a parser has refused a text, and where a piece of a text is to be shown. Which place and which reason a
 * parser gives differs between generations and releases of Jackson; the place and reason found here do not.
 */
public final class TextScan {
    private static final List<String> LITERALS = List.of("true", "false", "null");
    private static final int HEX_DIGITS = 4;

    private final byte[] text;
    private final Limits limits;
    private final Set<String> watched;
    private final List<Range> ranges = new ArrayList<>();

    /** For each open object or array, whether it is an object; the outermost stands at 1. */
    private final boolean[] objects;

    private int at;
    private int depth;
    private int tokens;
    private boolean opened;
    private boolean watching;
    private int watchedFrom;
    private int watchedDepth;
    private Optional<SyntaxFault> fault = Optional.empty();

    private TextScan(byte[] text, int start, Limits limits, Set<String> watched) {
        this.text = text;
        this.limits = limits;
        this.watched = watched;
        objects = new boolean[limits.depth() + 1];
        at = start;
    }

    /**
     * A piece of a text.
     *
     * @param from the offset of its first byte
     * @param to the offset behind its last byte
     */
    public record Range(int from, int to) {}

    /**
     * Goes through a text.
     *
     * @param text the text; if it is not UTF-8, what is found is found ahead of that or may be wrong
     * @param start where in it the JSON text starts
     * @param limits how large it may be
     * @param watched names of members whose values are wanted
     * @return what was found
     */
    public static TextScan of(byte[] text, int start, Limits limits, Set<String> watched) {
        TextScan scan = new TextScan(text, start, limits, watched);
        try {
            scan.document();
        } catch (SyntaxFault found) {
            scan.fault = Optional.of(found);
            scan.endWatched(text.length); // where it would have ended nobody knows
        }
        return scan;
    }

    /**
     * The first fault.
     *
     * @return the fault; empty if there is none, or nothing at all in the text
     */
    public Optional<SyntaxFault> fault() {
        return fault;
    }

    /**
     * Where the values of the members of the names wanted stand, up to the first fault.
     *
     * @return the values, in their order, none inside another; one in which there is a fault reaches to the end of the text
     */
    public List<Range> ranges() {
        return ranges;
    }

    private void document() {
        space();
        if (at == text.length) {
            return;
        }
        value();
        while (depth > 0) {
            next();
        }
        space();
        if (at < text.length) {
            throw unexpected();
        }
    }

    /** One step in the innermost object or array: its end, or its next member or item. */
    private void next() {
        boolean first = opened;
        opened = false;
        space();
        if (current() == (objects[depth] ? '}' : ']')) {
            token();
            at++;
            depth--;
            endOfValue();
            return;
        }
        if (!first) {
            expect(',');
        }
        if (objects[depth]) {
            name();
            expect(':');
        }
        value();
    }

    private void value() {
        byte first = current();
        token();
        if (watching && watchedFrom < 0) {
            watchedFrom = at;
            watchedDepth = depth;
        }
        if (first == '{' || first == '[') {
            if (depth == limits.depth()) {
                throw beyond("depth", limits.depth(), at);
            }
            objects[++depth] = first == '{';
            opened = true;
            at++;
            return;
        }
        if (first == '"') {
            string();
        } else if (first == '-' || isDigit(first)) {
            number();
        } else {
            literal();
        }
        endOfValue();
    }

    private void endOfValue() {
        if (watching && depth == watchedDepth) {
            endWatched(at);
        }
    }

    private void endWatched(int end) {
        if (watching) {
            ranges.add(new Range(watchedFrom < 0 ? at : watchedFrom, end));
            watching = false;
        }
    }

    private void name() {
        if (current() != '"') {
            throw unexpected();
        }
        token();
        int start = at++;
        int bytes = 0;
        while (current() != '"') {
            int unit = character();
            bytes += unit < 0 ? 1 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
            if (bytes > limits.name()) {
                throw beyond("name", limits.name(), start);
            }
        }
        at++;
        if (!watching && !watched.isEmpty() && watched.contains(decoded(start + 1, at - 1))) {
            watching = true;
            watchedFrom = -1;
        }
        space();
    }

    private void string() {
        int start = at++;
        int length = 0;
        while (current() != '"') {
            int lead = text[at] & 0xFF;
            character();
            length += lead >= 0xF0 ? 2 : (lead & 0xC0) == 0x80 ? 0 : 1; // as Java counts
            if (length > limits.string()) {
                throw beyond("string", limits.string(), start);
            }
        }
        at++;
    }

    /** Moves over a byte or an escape of a string; gives the code unit of an escape by number, -1 of anything else. */
    private int character() {
        byte character = current();
        if (character >= 0 && character < ' ') {
            throw unexpected();
        }
        at++;
        if (character != '\\') {
            return -1;
        }
        byte escape = current();
        if (escape != 'u') {
            if ("\"\\/bfnrt".indexOf(escape) < 0) {
                throw unexpected();
            }
            at++;
            return -1;
        }
        at++;
        int unit = 0;
        for (int digit = 0; digit < HEX_DIGITS; digit++) {
            int value = current() < 0 ? -1 : Character.digit(current(), 16);
            if (value < 0) {
                throw unexpected();
            }
            unit = unit << 4 | value;
            at++;
        }
        return unit;
    }

    private void number() {
        int start = at;
        if (current() == '-') {
            at++;
        }
        int digits;
        if (current() == '0') {
            at++;
            digits = 1;
            if (at < text.length && isDigit(text[at])) {
                throw unexpected();
            }
        } else {
            digits = digits(0, start);
        }
        if (at < text.length && text[at] == '.') {
            at++;
            digits = digits(digits, start);
        }
        if (at < text.length && (text[at] == 'e' || text[at] == 'E')) {
            at++;
            if (current() == '+' || current() == '-') {
                at++;
            }
            digits(digits, start);
        }
    }

    /** Moves over one digit or more; gives how many the number has so far. */
    private int digits(int before, int start) {
        if (!isDigit(current())) {
            throw unexpected();
        }
        int digits = before;
        while (at < text.length && isDigit(text[at])) {
            at++;
            if (++digits > limits.number()) {
                throw beyond("number", limits.number(), start);
            }
        }
        return digits;
    }

    private void literal() {
        for (String literal : LITERALS) {
            int end = Math.min(text.length, at + literal.length());
            if (literal.startsWith(new String(text, at, end - at, StandardCharsets.US_ASCII))) {
                if (end - at < literal.length()) {
                    throw truncated();
                }
                at = end;
                return;
            }
        }
        throw unexpected();
    }

    private void token() {
        if (++tokens > limits.tokens()) {
            throw beyond("tokens", limits.tokens(), at);
        }
    }

    private void expect(char sign) {
        if (current() != sign) {
            throw unexpected();
        }
        at++;
        space();
    }

    private void space() {
        while (at < text.length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
    }

    private byte current() {
        if (at >= text.length) {
            throw truncated();
        }
        return text[at];
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    private SyntaxFault truncated() {
        return new SyntaxFault(RuleCode.JSON_TRUNCATED, text.length, Map.of());
    }

    private SyntaxFault beyond(String limit, int maximum, int offset) {
        return new SyntaxFault(RuleCode.JSON_LIMIT_EXCEEDED, offset, Map.of("limit", limit, "maximum", maximum));
    }

    private SyntaxFault unexpected() {
        return unexpected(text, at);
    }

    /**
     * The fault of a character that cannot stand where it does.
     *
     * @param text the text
     * @param at the offset of the character's first byte
     */
    static SyntaxFault unexpected(byte[] text, int at) {
        String rest = new String(text, at, Math.min(4, text.length - at), StandardCharsets.UTF_8);
        String problem = Shown.text(rest.substring(0, rest.offsetByCodePoints(0, 1)));
        return new SyntaxFault(RuleCode.JSON_SYNTAX, at, Map.of("problem", problem));
    }

    /** A name without its escapes. */
    private String decoded(int from, int to) {
        String written = new String(text, from, to - from, StandardCharsets.UTF_8);
        if (written.indexOf('\\') < 0) {
            return written;
        }
        StringBuilder name = new StringBuilder(written.length());
        for (int index = 0; index < written.length(); index++) {
            char character = written.charAt(index);
            if (character == '\\') {
                char escape = written.charAt(++index);
                int known = "bfnrt".indexOf(escape);
                if (escape == 'u') {
                    character = (char) Integer.parseInt(written, index + 1, index + 1 + HEX_DIGITS, 16);
                    index += HEX_DIGITS;
                } else {
                    character = known < 0 ? escape : "\b\f\n\r\t".charAt(known);
                }
            }
            name.append(character);
        }
        return name.toString();
    }
}
