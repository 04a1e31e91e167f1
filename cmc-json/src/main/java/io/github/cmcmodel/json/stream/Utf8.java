// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import io.github.cmcmodel.rule.RuleCode;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** The strict check of the encoding, before a parser sees a byte: what a parser lets through depends on its version. */
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
     * The document for a parser, which would count places from behind a byte order mark, and pass over a second one.
     *
     * @param bytes the document
     * @return the same bytes; with white space for a byte order mark at the start
     */
    static byte[] withBlankMark(byte[] bytes) {
        if (start(bytes) == 0) {
            return bytes;
        }
        byte[] blank = bytes.clone();
        Arrays.fill(blank, 0, start(bytes), (byte) ' ');
        return blank;
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
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
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

    private static SyntaxFault fault(int offset, String problem) {
        return new SyntaxFault(RuleCode.JSON_ENCODING, offset, Map.of("problem", problem));
    }

    private static int unsigned(byte[] bytes, int at) {
        return bytes[at] & 0xFF;
    }
}
