// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.write;

import io.github.cmcmodel.json.token.Eights;
import io.github.cmcmodel.json.token.Surrogates;
import java.util.Arrays;

/** The characters of texts as a JSON string has them in UTF-8, without the quotes, such as {@code a\nb} for two lines. */
final class Utf8Text {
    /** The most bytes that a character needs. */
    static final int LONGEST_ESCAPE = 6;

    /** From so many characters on it pays to copy them at once. Not less than eight. */
    private static final int LONG = 16;

    private static final byte[] DIGITS = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'
    };

    /** What comes after the backslash; zero for what stands for itself. */
    private static final byte[] ESCAPES = escapes();

    private static final int ASCII_END = ESCAPES.length;

    private Utf8Text() {}

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

    /** Writes as many characters as stand for themselves, or, of a long text, none unless all do; returns how many. */
    static int writePlain(String text, byte[] bytes, int at) {
        int length = text.length();
        return length < LONG ? writeShort(text, length, bytes, at) : writeLong(text, length, bytes, at);
    }

    private static int writeShort(String text, int length, byte[] bytes, int at) {
        int from = 0;
        while (from < length) {
            char character = text.charAt(from);
            if (character >= ASCII_END || ESCAPES[character] != 0) {
                break;
            }
            bytes[at + from] = (byte) character;
            from++;
        }
        return from;
    }

    private static int writeLong(String text, int length, byte[] bytes, int at) {
        if (bits(text) >= ASCII_END) {
            return 0;
        }
        copyLowerHalves(text, bytes, at);
        return isPlain(bytes, at, at + length) ? length : 0;
    }

    /** All bits that any of the characters has: that is known quickest of many. */
    private static int bits(String text) {
        int bits = 0;
        for (int from = 0; from < text.length(); from++) {
            bits |= text.charAt(from);
        }
        return bits;
    }

    /** Copies characters of which the higher halves are known to be zero. */
    @SuppressWarnings("deprecation") // because of all other characters
    static void copyLowerHalves(String text, byte[] bytes, int at) {
        text.getBytes(0, text.length(), bytes, at);
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

    /** Has the highest bit of the first byte that does not stand for itself; after it a borrow may give a false alarm. */
    private static long special(long eight) {
        long special = eight // beyond ASCII
                | (eight ^ Eights.EACH * 2)
                        - Eights.EACH * ('"' - 1) // controls, and the quote in the place of the space
                | (eight ^ Eights.EACH * '\\') - Eights.EACH;
        return special & Eights.HIGHEST_BITS;
    }

    /** Writes any characters, of which the last is not the first half of a pair; returns where they end. */
    static int write(String text, int start, int end, byte[] bytes, int at) {
        int to = at;
        int from = start;
        while (from < end) {
            char character = text.charAt(from++);
            if (character < ASCII_END) {
                to = writeAscii(character, bytes, to);
            } else if (character < 0x800) {
                bytes[to++] = (byte) (0xC0 | character >> 6);
                bytes[to++] = (byte) (0x80 | character & 0x3F);
            } else if (!Character.isSurrogate(character)) {
                bytes[to++] = (byte) (0xE0 | character >> 12);
                bytes[to++] = (byte) (0x80 | character >> 6 & 0x3F);
                bytes[to++] = (byte) (0x80 | character & 0x3F);
            } else {
                if (from == end || !Character.isSurrogatePair(character, text.charAt(from))) {
                    throw Surrogates.loneIn(text);
                }
                int point = Character.toCodePoint(character, text.charAt(from++));
                bytes[to++] = (byte) (0xF0 | point >> 18);
                bytes[to++] = (byte) (0x80 | point >> 12 & 0x3F);
                bytes[to++] = (byte) (0x80 | point >> 6 & 0x3F);
                bytes[to++] = (byte) (0x80 | point & 0x3F);
            }
        }
        return to;
    }

    /** Writes a character of ASCII, escaped if it must be; returns where it ends. */
    private static int writeAscii(char character, byte[] bytes, int at) {
        int to = at;
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
}
