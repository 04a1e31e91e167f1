// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The name of a member as documents write it, between quotes, to be recognised without making a text of what stands there. */
final class Name {
    private static final int WORDS = 2 * Long.BYTES;

    private final byte[] quoted;
    private final long first;
    private final long firstMask;
    private final long second;
    private final long secondMask;

    Name(String name) {
        quoted = ('"' + name + '"').getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(quoted, Math.max(quoted.length, WORDS));
        first = Utf8.eight(padded, 0);
        second = Utf8.eight(padded, Long.BYTES);
        firstMask = mask(quoted.length);
        secondMask = mask(quoted.length - Long.BYTES);
    }

    private static long mask(int bytes) {
        return bytes >= Long.BYTES ? -1 : bytes <= 0 ? 0 : (1L << bytes * Byte.SIZE) - 1;
    }

    /** How many bytes it has with its quotes. */
    int length() {
        return quoted.length;
    }

    /** Whether it stands there. May say no near the end of a text, where it does. */
    boolean isAt(byte[] text, int at) {
        return at + WORDS <= text.length
                && ((Utf8.eight(text, at) ^ first) & firstMask) == 0
                && ((Utf8.eight(text, at + Long.BYTES) ^ second) & secondMask) == 0
                && (quoted.length <= WORDS || isAtInFull(text, at));
    }

    private boolean isAtInFull(byte[] text, int at) {
        int end = at + quoted.length;
        return end <= text.length && Arrays.equals(quoted, 0, quoted.length, text, at, end);
    }
}
