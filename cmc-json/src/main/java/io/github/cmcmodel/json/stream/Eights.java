// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at once, as a number of which the lowest byte is the first. */
final class Eights {
    /** A one in each byte; a multiple of it has that multiple in each. */
    static final long EACH = 0x0101010101010101L;

    /** The highest bit of each byte. */
    static final long HIGHEST_BITS = 0x8080808080808080L;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Eights() {}

    static long get(byte[] bytes, int from) {
        return (long) EIGHT.get(bytes, from);
    }

    static void set(byte[] bytes, int from, long eight) {
        EIGHT.set(bytes, from, eight);
    }

    /** Which byte has the lowest bit that is set, from 0; 8 if none is. */
    static int lowest(long bits) {
        return Long.numberOfTrailingZeros(bits) >>> 3;
    }
}
