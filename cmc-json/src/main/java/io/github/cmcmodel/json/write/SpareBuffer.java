// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.write;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the buffer of a sink that is done for the next one, so that not each document needs a new one. It keeps one, of
 * limited size, with nothing left in it of what was written. For any number of threads: who finds none makes one.
 */
public final class SpareBuffer {
    private static final int FIRST = 1 << 12;

    /** The most that is kept, and the largest that a sink makes unless a single text needs more. */
    static final int LARGEST = 1 << 16;

    private final AtomicReference<byte @Nullable []> kept = new AtomicReference<>();

    /** One that keeps nothing yet. */
    public SpareBuffer() {}

    /** A buffer of zeros, which no other thread has. */
    byte[] take() {
        byte[] found = kept.getAndSet(null);
        return found == null ? new byte[FIRST] : found;
    }

    /** Takes a buffer back from who does not need it any more. */
    void giveBack(byte[] buffer, int used) {
        if (buffer.length <= LARGEST) {
            Arrays.fill(buffer, 0, used, (byte) 0); // what is secret in a document is not to outlive it here
            kept.set(buffer);
        }
    }
}
