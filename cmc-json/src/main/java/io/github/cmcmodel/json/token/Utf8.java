// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.token;

import io.github.cmcmodel.rule.RuleCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** The encoding of a document: its strict check, and where its characters start and end. */
public final class Utf8 {
    private static final int CHUNK = 8192;

    private Utf8() {}

    /**
     * Where the JSON text starts.
     *
     * @param bytes the document
     * @return 3 after a byte order mark of UTF-8, else 0
     */
    public static int start(byte[] bytes) {
        boolean mark = bytes.length >= 3
                && unsigned(bytes, 0) == 0xEF
                && unsigned(bytes, 1) == 0xBB
                && unsigned(bytes, 2) == 0xBF;
        return mark ? 3 : 0;
    }

    /**
     * Checks every byte.
     *
     * @param bytes the document
     * @throws SyntaxFault with {@link RuleCode#JSON_ENCODING} at the first byte that is not UTF-8, or at the start of a
     *     document in UTF-16 or UTF-32, which the message names
     */
    public static void check(byte[] bytes) {
        String other = otherEncoding(bytes);
        if (!other.isEmpty()) {
            throw fault(0, other);
        }
        if (isWellFormed(bytes)) {
            return;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes); // only the decoder says where the first fault is
        CharBuffer scratch = CharBuffer.allocate(Math.min(CHUNK, Math.max(1, bytes.length)));
        CoderResult result;
        do {
            scratch.clear();
            result = decoder.decode(in, scratch, true);
        } while (result.isOverflow());
        if (result.isError()) {
            int at = in.position();
            throw fault(at, "0x" + Integer.toHexString(unsigned(bytes, at)).toUpperCase(Locale.ROOT));
        }
    }

    /** Whether all bytes are UTF-8, by table 3-7 of the Unicode Standard. */
    private static boolean isWellFormed(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            at = nextBeyondAscii(bytes, at);
            if (at == bytes.length) {
                return true;
            }
            int first = unsigned(bytes, at);
            int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
            if (first < 0xC2 || first > 0xF4 || at + length > bytes.length) {
                return false;
            }
            int second = unsigned(bytes, at + 1);
            int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80; // else it could be said in fewer bytes
            int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF; // else a surrogate, or beyond Unicode
            if (second < least || second > most) {
                return false;
            }
            for (int next = at + 2; next < at + length; next++) {
                if (!isContinuation(bytes[next])) {
                    return false;
                }
            }
            at += length;
        }
        return true;
    }

    private static int nextBeyondAscii(byte[] bytes, int from) {
        int at = from;
        for (int last = bytes.length - Long.BYTES; at <= last; at += Long.BYTES) {
            long found = Eights.get(bytes, at) & Eights.HIGHEST_BITS;
            if (found != 0) {
                return at + Eights.lowest(found);
            }
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** A JSON text starts with ASCII, so zero bytes among the first four betray the wider encodings, as do their marks. */
    private static String otherEncoding(byte[] bytes) {
        if (bytes.length < 2) {
            return "";
        }
        int first = unsigned(bytes, 0);
        int second = unsigned(bytes, 1);
        boolean four = bytes.length >= 4;
        boolean secondPairZero = four && bytes[2] == 0 && bytes[3] == 0;
        if (first == 0 && second == 0 || secondPairZero && (first == 0xFF && second == 0xFE || second == 0)) {
            return "UTF-32";
        }
        boolean marked = first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
        return marked || first == 0 || second == 0 ? "UTF-16" : "";
    }

    /**
     * Where the character starts that a byte belongs to.
     *
     * @param bytes the text
     * @param first the first index to look at
     * @param at the index of a byte of the character
     * @return the index of its first byte
     */
    public static int startOfCharacter(byte[] bytes, int first, int at) {
        int start = at;
        while (start > first && isContinuation(bytes[start])) {
            start--;
        }
        return start;
    }

    /**
     * Where the character ends that starts at a byte.
     *
     * @param bytes the text
     * @param at the index of its first byte
     * @return the index after its last byte
     */
    public static int endOfCharacter(byte[] bytes, int at) {
        int end = Math.min(bytes.length, at + 1);
        while (end < bytes.length && isContinuation(bytes[end])) {
            end++;
        }
        return end;
    }

    private static boolean isContinuation(byte part) {
        return (part & 0xC0) == 0x80;
    }

    private static SyntaxFault fault(int offset, String problem) {
        return new SyntaxFault(RuleCode.JSON_ENCODING, offset, Map.of("problem", problem));
    }

    private static int unsigned(byte[] bytes, int at) {
        return bytes[at] & 0xFF;
    }
}
