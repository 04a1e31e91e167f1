// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What documents write at a place, to be recognised without making a text of what stands there. */
final class Name {
    private static final int WORDS = 2 * Long.BYTES;

    private final byte[] written;
    private final long first;
    private final long firstMask;
    private final long second;
    private final long secondMask;

    private Name(String text) {
        written = text.getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(written, Math.max(written.length, WORDS));
        first = Utf8.eight(padded, 0);
        second = Utf8.eight(padded, Long.BYTES);
        firstMask = mask(written.length);
        secondMask = mask(written.length - Long.BYTES);
    }

    /** A member's name, with its colon. */
    static Name ofMember(String name) {
        return new Name('"' + name + "\":");
    }

    /** A text that needs no escapes. */
    static Name ofText(String text) {
        return new Name('"' + text + '"');
    }

    private static long mask(int bytes) {
        return bytes >= Long.BYTES ? -1 : bytes <= 0 ? 0 : (1L << bytes * Byte.SIZE) - 1;
    }

    /** How many bytes it has with what stands around it. */
    int length() {
        return written.length;
    }

    /** Whether it stands there. May say no near the end of a text, where it does. */
    boolean isAt(byte[] text, int at) {
        return at + WORDS <= text.length
                && ((Utf8.eight(text, at) ^ first) & firstMask) == 0
                && ((Utf8.eight(text, at + Long.BYTES) ^ second) & secondMask) == 0
                && (written.length <= WORDS || isAtInFull(text, at));
    }

    private boolean isAtInFull(byte[] text, int at) {
        int end = at + written.length;
        return end <= text.length && Arrays.equals(written, 0, written.length, text, at, end);
    }
}
