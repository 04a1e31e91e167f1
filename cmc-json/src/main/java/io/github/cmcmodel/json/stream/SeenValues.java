// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import io.github.cmcmodel.shape.ValueType;
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

    private @Nullable ValueType<?>[] types = new ValueType<?>[AT_FIRST];
    private Object[] values = new Object[AT_FIRST];

    /** Where the texts stand in the document. */
    private int[] starts = new int[AT_FIRST];

    private int[] ends = new int[AT_FIRST];
    private int replaced;
    private int place;
    private boolean wanted;

    /** The value that the type had for those bytes; null if it is not known, and may then be {@linkplain #keep kept}. */
    @SuppressWarnings("ReferenceEquality") // an equal type that is another finds nothing, which does no harm
    @Nullable
    Object find(ValueType<?> type, byte[] document, int start, int end) {
        int length = end - start;
        wanted = end >= Long.BYTES && length <= LONGEST;
        if (!wanted) {
            return null;
        }
        long hash = Utf8.last(document, end, length)
                + length; // what tells identifiers and dates apart is mostly at their ends
        place = (int) (hash * SPREAD >>> Integer.SIZE) & types.length - 1;
        return types[place] == type && Arrays.equals(document, start, end, document, starts[place], ends[place])
                ? values[place]
                : null;
    }

    /** Keeps the value of the bytes that were looked for last. */
    void keep(ValueType<?> type, int start, int end, Object value) {
        if (!wanted) {
            return;
        }
        if (types[place] != null && ++replaced > types.length && types.length < AT_MOST) {
            int more = types.length * 4;
            types = new ValueType<?>[more];
            values = new Object[more];
            starts = new int[more];
            ends = new int[more];
            replaced = 0;
            return; // the place was one of the smaller table
        }
        types[place] = type;
        values[place] = value;
        starts[place] = start;
        ends[place] = end;
    }
}
