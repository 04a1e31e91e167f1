// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.write;

import java.util.ArrayList;
import java.util.List;

/**
 * Bytes that grow piece by piece, of which the first is lent. What writes them inherits from this, so that a byte is written by
 * one store.
 */
abstract class PiecedBytes {
    private final SpareBuffer spare;
    private final List<FullPiece> full = new ArrayList<>();
    private int before;

    /** The piece that is being written. */
    byte[] piece;

    /** Where the next byte goes. */
    int at;

    private static final class FullPiece {
        final byte[] bytes;
        final int length;

        FullPiece(byte[] bytes, int length) {
            this.bytes = bytes;
            this.length = length;
        }
    }

    PiecedBytes(SpareBuffer spare) {
        this.spare = spare;
        piece = spare.take();
    }

    /** Makes room for so many bytes more. */
    final void reserve(int more) {
        if (piece.length - at < more) {
            grow(more);
        }
    }

    private void grow(int more) {
        byte[] next = new byte[Math.max(Math.min(SpareBuffer.LARGEST, 2 * piece.length), 1 + more)];
        if (at > 0) {
            at--;
            full.add(new FullPiece(piece, at));
            before += at;
            next[0] = piece[at]; // it may be a comma that is taken back
            at = 1;
        }
        piece = next;
    }

    /** All bytes. They are handed out once: the buffer is given back then. */
    final byte[] takeAll() {
        byte[] all = new byte[before + at];
        int to = 0;
        for (FullPiece one : full) {
            System.arraycopy(one.bytes, 0, all, to, one.length);
            to += one.length;
        }
        System.arraycopy(piece, 0, all, to, at);
        spare.giveBack(piece, Math.min(piece.length, at + 2 * Long.BYTES)); // words are copied eight bytes at a time
        piece = new byte[0];
        return all;
    }
}
