// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Identifiers, codes and dates that a document has said already, to be given again without making them, or even their text.
 *
 * <p>There is one place for all texts of one hash, which the latest takes. So whatever a document says, a look takes the same
 * few steps, and a text made to collide with another costs no more than making its value.
 */
final class SeenValues {
    private static final int AT_FIRST = 32;
    private static final int AT_MOST = 1024;
    private static final int LONGEST = 64;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private @Nullable Object[] kinds = new Object[AT_FIRST];
    private Object[] values = new Object[AT_FIRST];

    /** Where the texts stand in the document. */
    private int[] starts = new int[AT_FIRST];

    private int[] ends = new int[AT_FIRST];
    private int replaced;
    private int place;
    private boolean wanted;

    /** What was made of those bytes as one kind, such as of one type; null if it is not known, and may then be {@linkplain #keep kept}. */
    @SuppressWarnings("ReferenceEquality") // an equal kind that is another finds nothing, which does no harm
    @Nullable
    Object find(Object kind, byte[] document, int start, int end) {
        int length = end - start;
        wanted = end >= Long.BYTES && length <= LONGEST;
        if (!wanted) {
            return null;
        }
        long hash = Utf8.last(document, end, length)
                + length; // what tells identifiers and dates apart is mostly at their ends
        place = (int) (hash * SPREAD >>> Integer.SIZE) & kinds.length - 1;
        return kinds[place] == kind && Arrays.equals(document, start, end, document, starts[place], ends[place])
                ? values[place]
                : null;
    }

    /** Keeps the value of the bytes that were looked for last. */
    void keep(Object kind, int start, int end, Object value) {
        if (!wanted) {
            return;
        }
        if (kinds[place] != null && ++replaced > kinds.length && kinds.length < AT_MOST) {
            int more = kinds.length * 4;
            kinds = new Object[more];
            values = new Object[more];
            starts = new int[more];
            ends = new int[more];
            replaced = 0;
            return; // the place was one of the smaller table
        }
        kinds[place] = kind;
        values[place] = value;
        starts[place] = start;
        ends[place] = end;
    }
}
