// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.token;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at once, as a number of which the lowest byte is the first; and what is searched for so. */
public final class Eights {
    /** A one in each byte; a multiple of it has that multiple in each. */
    public static final long EACH = 0x0101010101010101L;

    /** The highest bit of each byte. */
    public static final long HIGHEST_BITS = 0x8080808080808080L;

    private static final long BACKSLASHES = EACH * '\\';
    private static final long LINE_FEEDS = EACH * '\n';
    private static final long QUOTES = EACH * '"';
    private static final long SPACES = EACH * ' ';

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Eights() {}

    /**
     * The eight bytes from an index on.
     *
     * @param bytes the bytes
     * @param from the index of the first of the eight
     * @return the eight, of which the first is the lowest
     */
    public static long get(byte[] bytes, int from) {
        return (long) EIGHT.get(bytes, from);
    }

    /**
     * Puts eight bytes at an index.
     *
     * @param bytes the bytes
     * @param from where the first of the eight goes
     * @param eight the eight, of which the first is the lowest
     */
    public static void set(byte[] bytes, int from, long eight) {
        EIGHT.set(bytes, from, eight);
    }

    /**
     * Which byte has the lowest bit that is set.
     *
     * @param bits any bits
     * @return the byte from 0; 8 if no bit is set
     */
    public static int lowest(long bits) {
        return Long.numberOfTrailingZeros(bits) >>> 3;
    }

    /** The index of the next byte at or after another that ends a string, escapes, or has no place in one; the length if none. */
    static int nextSpecial(byte[] bytes, int from) {
        int at = from;
        for (int last = bytes.length - Long.BYTES; at <= last; at += Long.BYTES) {
            long eight = get(bytes, at);
            long found =
                    ((eight ^ QUOTES) - EACH | (eight ^ BACKSLASHES) - EACH | eight - SPACES) & ~eight & HIGHEST_BITS;
            if (found != 0) {
                return at + lowest(found); // the lowest is never a false alarm
            }
        }
        while (at < bytes.length && (bytes[at] >= ' ' || bytes[at] < 0) && bytes[at] != '"' && bytes[at] != '\\') {
            at++;
        }
        return at;
    }

    /**
     * The next line feed at or after one index, and before another.
     *
     * @param bytes the bytes
     * @param from the first index to look at
     * @param end the index at which to stop
     * @return its index; {@code end} if there is none
     */
    public static int nextLineFeed(byte[] bytes, int from, int end) {
        int at = from;
        for (int last = end - Long.BYTES; at <= last; at += Long.BYTES) {
            long zeroWhereSo = get(bytes, at) ^ LINE_FEEDS;
            long found = (zeroWhereSo - EACH) & ~zeroWhereSo & HIGHEST_BITS;
            if (found != 0) {
                return at + lowest(found);
            }
        }
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        return at;
    }
}
