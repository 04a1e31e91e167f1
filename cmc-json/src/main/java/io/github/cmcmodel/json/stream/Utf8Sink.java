// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a document as UTF-8, byte for byte as the generators of Jackson 2 and 3 do. What it holds is known to be JSON by the
 * way it is called, and to be in memory, so it does without their checks and copies.
 */
public final class Utf8Sink implements TokenSink {
    private static final int FIRST_PIECE = 1 << 12;
    private static final int LARGEST_PIECE = 1 << 20;
    private static final int LONGEST_ESCAPE = 6;

    /** From so many characters on it pays to look at eight at once. */
    private static final int LONG = 16;

    private static final byte[] DIGITS = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'
    };

    /** What stands behind the backslash; zero for what stands for itself. */
    private static final byte[] ESCAPES = escapes();

    private final boolean indented;
    private final List<Piece> full = new ArrayList<>();
    private byte[] piece = new byte[FIRST_PIECE];
    private int at;
    private int before;
    private int depth;

    private State state = State.EMPTY;

    /** What stands before. */
    private enum State {
        /** The opening of the document, an object or an array. */
        EMPTY,
        /** A value. */
        VALUE,
        /** A name. */
        NAME
    }

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
     */
    public Utf8Sink(boolean indented) {
        this.indented = indented;
    }

    /**
     * The document, once it is whole; indented, it ends with a line feed.
     *
     * @return the bytes
     */
    public byte[] bytes() {
        byte[] all = new byte[before + at + (indented ? 1 : 0)];
        int to = 0;
        for (Piece one : full) {
            System.arraycopy(one.bytes, 0, all, to, one.length);
            to += one.length;
        }
        System.arraycopy(piece, 0, all, to, at);
        if (indented) {
            all[all.length - 1] = '\n';
        }
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
        separate();
        put(bracket);
        depth++;
        state = State.EMPTY;
    }

    private void end(char bracket) {
        depth--;
        if (indented && state == State.VALUE) {
            newLine();
        }
        put(bracket);
        state = State.VALUE;
    }

    @Override
    public void name(String name) {
        separate();
        quoted(name);
        put(':');
        if (indented) {
            put(' ');
        }
        state = State.NAME;
    }

    @Override
    public void string(String text) {
        separate();
        quoted(text);
        state = State.VALUE;
    }

    @Override
    public void number(String text) {
        separate();
        ascii(text);
        state = State.VALUE;
    }

    @Override
    public void bool(boolean value) {
        number(value ? "true" : "false");
    }

    @Override
    public void nothing() {
        number("null");
    }

    @Override
    public void close() {
        // nothing is held open
    }

    private void separate() {
        if (state == State.NAME) {
            return;
        }
        if (state == State.VALUE) {
            put(',');
        }
        if (indented && depth > 0) {
            newLine();
        }
    }

    private void newLine() {
        reserve(1 + 2 * depth);
        piece[at++] = '\n'; // never the machine's line end
        for (int space = 2 * depth; space > 0; space--) {
            piece[at++] = ' ';
        }
    }

    private void put(char character) {
        reserve(1);
        piece[at++] = (byte) character;
    }

    private void ascii(String text) {
        int length = text.length();
        reserve(length);
        for (int from = 0; from < length; from++) {
            piece[at++] = (byte) text.charAt(from);
        }
    }

    private void quoted(String text) {
        int length = text.length();
        reserve(length + 2);
        if (length >= LONG && copied(text, length)) {
            return;
        }
        byte[] bytes = piece;
        int to = at;
        bytes[to++] = '"';
        int from = 0;
        while (from < length) {
            char character = text.charAt(from);
            if (character >= ESCAPES.length || ESCAPES[character] != 0) {
                break;
            }
            bytes[to++] = (byte) character;
            from++;
        }
        if (from < length) {
            at = to;
            rest(text, from);
            to = at;
            bytes = piece;
        }
        bytes[to++] = '"';
        at = to;
    }

    /** Writes a text of which every character stands for itself; tells whether it is one. */
    private boolean copied(String text, int length) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (utf8.length != length || !Utf8.isPlain(utf8)) {
            return false;
        }
        piece[at++] = '"';
        System.arraycopy(utf8, 0, piece, at, length);
        at += length;
        piece[at++] = '"';
        return true;
    }

    /** The text from its first character that does not stand for itself, and room for a quote. */
    private void rest(String text, int first) {
        int length = text.length();
        reserve((length - first) * LONGEST_ESCAPE + 1);
        byte[] bytes = piece;
        int to = at;
        for (int from = first; from < length; from++) {
            char character = text.charAt(from);
            if (character < ESCAPES.length) {
                byte escape = ESCAPES[character];
                if (escape == 0) {
                    bytes[to++] = (byte) character;
                    continue;
                }
                bytes[to++] = '\\';
                bytes[to++] = escape;
                if (escape == 'u') {
                    bytes[to++] = '0';
                    bytes[to++] = '0';
                    bytes[to++] = DIGITS[character >> 4];
                    bytes[to++] = DIGITS[character & 0xF];
                }
            } else if (character < 0x800) {
                bytes[to++] = (byte) (0xC0 | character >> 6);
                bytes[to++] = (byte) (0x80 | character & 0x3F);
            } else if (!Character.isSurrogate(character)) {
                bytes[to++] = (byte) (0xE0 | character >> 12);
                bytes[to++] = (byte) (0x80 | character >> 6 & 0x3F);
                bytes[to++] = (byte) (0x80 | character & 0x3F);
            } else {
                if (++from == length || !Character.isSurrogatePair(character, text.charAt(from))) {
                    throw Surrogates.loneIn(text);
                }
                int point = Character.toCodePoint(character, text.charAt(from));
                bytes[to++] = (byte) (0xF0 | point >> 18);
                bytes[to++] = (byte) (0x80 | point >> 12 & 0x3F);
                bytes[to++] = (byte) (0x80 | point >> 6 & 0x3F);
                bytes[to++] = (byte) (0x80 | point & 0x3F);
            }
        }
        at = to;
    }

    /** Sees to it that so many bytes more fit into the piece. */
    private void reserve(int more) {
        if (piece.length - at < more) {
            full.add(new Piece(piece, at));
            before += at;
            at = 0;
            int twice = Math.min(LARGEST_PIECE, 2 * piece.length);
            piece = new byte[Math.max(twice, more)];
        }
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
