// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.write;

import io.github.cmcmodel.json.token.Eights;
import io.github.cmcmodel.json.token.QuotedWord;
import io.github.cmcmodel.json.token.Surrogates;
import io.github.cmcmodel.json.token.TokenSink;
import io.github.cmcmodel.value.DatePrecision;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a document as UTF-8, byte for byte as the generators of Jackson 2 and 3 do. What it holds is known to be JSON by the
 * way it is called, and to be in memory, so it does without their checks and copies.
 *
 * <p>A comma follows each value at once, and the end of the object or array takes it back: so nothing needs to know what
 * stands before it.
 */
public final class Utf8Sink implements TokenSink {
    private static final int LONGEST_ESCAPE = 6;
    private static final int LONGEST_DATE = 10;

    /** The quotes around a text, and the comma or colon behind it. */
    private static final int AROUND = 3;

    /** From so many characters on it pays to copy them at once. Not less than eight. */
    private static final int LONG = 16;

    /** For so many characters at once room is made as if each were escaped. */
    private static final int STRETCH = 256;

    private static final byte[] DIGITS = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'
    };

    /** What stands behind the backslash; zero for what stands for itself. */
    private static final byte[] ESCAPES = escapes();

    private static final int ASCII_END = ESCAPES.length;

    private final boolean indented;
    private final SpareBuffer spare;
    private final List<Piece> full = new ArrayList<>();
    private byte[] piece;
    private int at;
    private int before;
    private int depth;

    /** Whether a name stands before, with which the value shares the line. */
    private boolean named;

    private static final class Piece {
        final byte[] bytes;
        final int length;

        Piece(byte[] bytes, int length) {
            this.bytes = bytes;
            this.length = length;
        }
    }

    /**
     * A sink that has taken nothing yet.
     *
     * @param indented whether each member and item stands on a line of its own
     * @param spare lends a buffer to write into, until the document is whole
     */
    public Utf8Sink(boolean indented, SpareBuffer spare) {
        this.indented = indented;
        this.spare = spare;
        piece = spare.take();
    }

    /**
     * The document, once it is whole; indented, it ends with a line feed. It is given once: the sink has done its work then.
     *
     * @return the bytes
     */
    public byte[] bytes() {
        at--; // the comma
        if (indented) {
            piece[at++] = '\n';
        }
        byte[] all = new byte[before + at];
        int to = 0;
        for (Piece one : full) {
            System.arraycopy(one.bytes, 0, all, to, one.length);
            to += one.length;
        }
        System.arraycopy(piece, 0, all, to, at);
        spare.giveBack(piece, Math.min(piece.length, at + 2 * Long.BYTES)); // words are copied eight bytes at a time
        piece = new byte[0];
        return all;
    }

    @Override
    public void startObject() {
        start('{');
    }

    @Override
    public void endObject() {
        end('}');
    }

    @Override
    public void startArray() {
        start('[');
    }

    @Override
    public void endArray() {
        end(']');
    }

    private void start(char bracket) {
        begin(1);
        piece[at++] = (byte) bracket;
        depth++;
    }

    private void end(char bracket) {
        depth--;
        if (piece[at - 1] == ',') {
            at--;
            if (indented) {
                newLine();
            }
        }
        reserve(2);
        piece[at++] = (byte) bracket;
        piece[at++] = ',';
    }

    @Override
    public void name(String name) {
        begin(0);
        text(name);
        endName();
    }

    @Override
    public void name(QuotedWord name) {
        word(name);
        endName();
    }

    private void endName() {
        piece[at++] = ':';
        if (indented) {
            reserve(1);
            piece[at++] = ' ';
            named = true;
        }
    }

    @Override
    public void string(String text) {
        begin(0);
        text(text);
        piece[at++] = ',';
    }

    @Override
    public void string(QuotedWord word) {
        word(word);
        piece[at++] = ',';
    }

    @Override
    public void plain(String text) {
        int length = text.length();
        begin(length + AROUND);
        piece[at++] = '"';
        lowerHalves(text);
        at += length;
        piece[at++] = '"';
        piece[at++] = ',';
    }

    @Override
    public void date(PartialDate date) {
        begin(LONGEST_DATE + AROUND);
        piece[at++] = '"';
        digits(date);
        piece[at++] = '"';
        piece[at++] = ',';
    }

    @Override
    public void range(DateRange range) {
        begin(2 * LONGEST_DATE + 1 + AROUND);
        piece[at++] = '"';
        digits(range.start());
        piece[at++] = '/';
        if (range.end().isPresent()) {
            digits(range.end().get());
        } else {
            piece[at++] = '.';
            piece[at++] = '.';
        }
        piece[at++] = '"';
        piece[at++] = ',';
    }

    private void digits(PartialDate date) {
        LocalDate day = date.earliest();
        twoDigits(day.getYear() / 100);
        twoDigits(day.getYear() % 100);
        if (date.precision() != DatePrecision.YEAR) {
            piece[at++] = '-';
            twoDigits(day.getMonthValue());
        }
        if (date.precision() == DatePrecision.DAY) {
            piece[at++] = '-';
            twoDigits(day.getDayOfMonth());
        }
    }

    private void twoDigits(int number) {
        piece[at++] = (byte) ('0' + number / 10);
        piece[at++] = (byte) ('0' + number % 10);
    }

    @Override
    public void number(String text) {
        int length = text.length();
        begin(length + 1);
        for (int from = 0; from < length; from++) {
            piece[at++] = (byte) text.charAt(from);
        }
        piece[at++] = ',';
    }

    @Override
    public void bool(boolean value) {
        number(value ? "true" : "false");
    }

    @Override
    public void nothing() {
        number("null");
    }

    /** Starts a name or value, on a line of its own unless its name stands there, and makes room for so many bytes. */
    private void begin(int length) {
        if (indented) {
            if (!named && depth > 0) {
                newLine();
            }
            named = false;
        }
        reserve(length);
    }

    private void newLine() {
        reserve(1 + 2 * depth);
        piece[at++] = '\n'; // never the machine's line end
        for (int space = 2 * depth; space > 0; space--) {
            piece[at++] = ' ';
        }
    }

    /** A word between quotes, and room for the byte behind it. */
    private void word(QuotedWord word) {
        byte[] eights = word.eights();
        begin(eights.length);
        for (int from = 0; from < eights.length; from += Long.BYTES) {
            Eights.set(piece, at + from, Eights.get(eights, from)); // quicker than a call for so few
        }
        at += word.length();
    }

    /** A text between quotes, and room for the byte behind it. */
    private void text(String text) {
        int length = text.length();
        reserve(length + AROUND);
        piece[at++] = '"';
        int written = length < LONG ? writtenShort(text, length) : writtenLong(text, length);
        if (written < length) {
            escaped(text, written);
        }
        piece[at++] = '"';
    }

    /** Writes a text up to the first character that does not stand for itself, and tells where that is. */
    private int writtenShort(String text, int length) {
        byte[] bytes = piece;
        int to = at;
        int from = 0;
        while (from < length) {
            char character = text.charAt(from);
            if (character >= ASCII_END || ESCAPES[character] != 0) {
                break;
            }
            bytes[to++] = (byte) character;
            from++;
        }
        at = to;
        return from;
    }

    /** Writes a text if every character stands for itself, and tells how many it has written: all or none. */
    private int writtenLong(String text, int length) {
        if (bits(text) >= ASCII_END) {
            return 0;
        }
        lowerHalves(text);
        if (!isPlain(piece, at, at + length)) {
            return 0;
        }
        at += length;
        return length;
    }

    /** All bits that any of the characters has: that is said quickest of many. */
    private static int bits(String text) {
        int bits = 0;
        for (int from = 0; from < text.length(); from++) {
            bits |= text.charAt(from);
        }
        return bits;
    }

    /** Copies characters of which the higher halves are known to be zero. */
    @SuppressWarnings("deprecation") // because of all other characters
    private void lowerHalves(String text) {
        text.getBytes(0, text.length(), piece, at);
    }

    /** Whether all bytes, of which there are eight or more, stand for themselves in a JSON string. */
    static boolean isPlain(byte[] bytes, int start, int end) {
        int last = end - Long.BYTES;
        long special = special(Eights.get(bytes, last)); // some may be among those before
        for (int from = start; from < last; from += Long.BYTES) {
            special |= special(Eights.get(bytes, from));
        }
        return special == 0;
    }

    /** Has the highest bit of the first byte that does not stand for itself; behind it a borrow may give a false alarm. */
    private static long special(long eight) {
        long special = eight // beyond ASCII
                | (eight ^ Eights.EACH * 2)
                        - Eights.EACH * ('"' - 1) // controls, and the quote in the place of the space
                | (eight ^ Eights.EACH * '\\') - Eights.EACH;
        return special & Eights.HIGHEST_BITS;
    }

    /** The rest of a text, of which any character may need more than a byte, and room for what stands behind it. */
    private void escaped(String text, int start) {
        int from = start;
        while (from < text.length()) {
            int end = Math.min(text.length(), from + STRETCH);
            reserve(STRETCH * LONGEST_ESCAPE + AROUND);
            from = any(text, from, end);
        }
    }

    /** Writes a character of ASCII, escaped if it must be; gives where it ends. */
    private static int ascii(char character, byte[] bytes, int start) {
        int to = start;
        if (ESCAPES[character] == 0) {
            bytes[to++] = (byte) character;
        } else {
            bytes[to++] = '\\';
            bytes[to++] = ESCAPES[character];
            if (ESCAPES[character] == 'u') {
                bytes[to++] = '0';
                bytes[to++] = '0';
                bytes[to++] = DIGITS[character >> 4];
                bytes[to++] = DIGITS[character & 0xF];
            }
        }
        return to;
    }

    /** Any characters; tells where it stopped, which is behind the second half of a pair. */
    private int any(String text, int start, int end) {
        byte[] bytes = piece;
        int to = at;
        int from = start;
        while (from < end) {
            char character = text.charAt(from++);
            if (character < ASCII_END) {
                to = ascii(character, bytes, to);
            } else if (character < 0x800) {
                bytes[to++] = (byte) (0xC0 | character >> 6);
                bytes[to++] = (byte) (0x80 | character & 0x3F);
            } else if (!Character.isSurrogate(character)) {
                bytes[to++] = (byte) (0xE0 | character >> 12);
                bytes[to++] = (byte) (0x80 | character >> 6 & 0x3F);
                bytes[to++] = (byte) (0x80 | character & 0x3F);
            } else {
                if (from == text.length() || !Character.isSurrogatePair(character, text.charAt(from))) {
                    throw Surrogates.loneIn(text);
                }
                int point = Character.toCodePoint(character, text.charAt(from++));
                bytes[to++] = (byte) (0xF0 | point >> 18);
                bytes[to++] = (byte) (0x80 | point >> 12 & 0x3F);
                bytes[to++] = (byte) (0x80 | point >> 6 & 0x3F);
                bytes[to++] = (byte) (0x80 | point & 0x3F);
            }
        }
        at = to;
        return from;
    }

    /** Sees to it that so many bytes more fit into the piece. */
    private void reserve(int more) {
        if (piece.length - at < more) {
            grow(more);
        }
    }

    private void grow(int more) {
        byte[] next = new byte[Math.max(Math.min(SpareBuffer.LARGEST, 2 * piece.length), 1 + more)];
        if (at > 0) {
            at--;
            full.add(new Piece(piece, at));
            before += at;
            next[0] = piece[at]; // it may be a comma that is taken back
            at = 1;
        }
        piece = next;
    }

    private static byte[] escapes() {
        byte[] escapes = new byte[0x80];
        Arrays.fill(escapes, 0, ' ', (byte) 'u');
        escapes['\b'] = 'b';
        escapes['\t'] = 't';
        escapes['\n'] = 'n';
        escapes['\f'] = 'f';
        escapes['\r'] = 'r';
        escapes['"'] = '"';
        escapes['\\'] = '\\';
        return escapes;
    }
}
