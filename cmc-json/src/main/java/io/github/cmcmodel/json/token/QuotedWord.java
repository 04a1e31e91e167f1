// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.token;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text that documents say again and again, such as the name {@code title} or the code {@code stated}, with the bytes by
 * which it is written, and is recognised without making a text of what is there.
 */
public final class QuotedWord {
    private static final int TWO = 2 * Long.BYTES;

    private final String text;
    private final byte[] eights;
    private final int length;
    private final long first;
    private final long firstMask;
    private final long second;
    private final long secondMask;

    /**
     * A word of printable ASCII without quotes and backslashes.
     *
     * @param text the word
     */
    public QuotedWord(String text) {
        this.text = text;
        byte[] quoted = ('"' + text + '"').getBytes(StandardCharsets.US_ASCII);
        length = quoted.length;
        eights = Arrays.copyOf(quoted, (length / Long.BYTES + 1) * Long.BYTES);
        first = Eights.get(eights, 0);
        second = eights.length == Long.BYTES ? 0 : Eights.get(eights, Long.BYTES);
        firstMask = mask(length);
        secondMask = mask(length - Long.BYTES);
    }

    private static long mask(int bytes) {
        return bytes >= Long.BYTES ? -1 : bytes <= 0 ? 0 : (1L << bytes * Byte.SIZE) - 1;
    }

    /**
     * The text itself.
     *
     * @return such as {@code title}
     */
    public String text() {
        return text;
    }

    /**
     * The bytes of the text between quotes, with zeros up to a multiple of eight, of which there is at least one.
     *
     * @return the bytes, never to be changed
     */
    public byte[] eights() {
        return eights;
    }

    /**
     * How many of the bytes are the text between quotes.
     *
     * @return the number of bytes
     */
    public int length() {
        return length;
    }

    /**
     * Whether the text between quotes is at a place in a document.
     *
     * @param document the document
     * @param at the index of the quote
     * @return true if it is; near the end of the document perhaps false although it is
     */
    public boolean isAt(byte[] document, int at) {
        return at + TWO <= document.length
                && ((Eights.get(document, at) ^ first) & firstMask) == 0
                && ((Eights.get(document, at + Long.BYTES) ^ second) & secondMask) == 0
                && (length <= TWO || isAtInFull(document, at));
    }

    private boolean isAtInFull(byte[] document, int at) {
        int end = at + length;
        return end <= document.length && Arrays.equals(eights, 0, length, document, at, end);
    }
}
