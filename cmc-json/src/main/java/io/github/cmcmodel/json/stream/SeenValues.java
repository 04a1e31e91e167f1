// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import io.github.cmcmodel.shape.ValueType;
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

    private @Nullable ValueType<?>[] types = new ValueType<?>[AT_FIRST];
    private String[] texts = new String[AT_FIRST];
    private Object[] values = new Object[AT_FIRST];
    private int replaced;
    private int place;
    private @Nullable ValueType<?> wanted;

    /** The value that the type had for those characters; null if it is not known, and may then be {@linkplain #keep kept}. */
    @SuppressWarnings("ReferenceEquality") // an equal type that is another finds nothing, which does no harm
    @Nullable
    Object find(ValueType<?> type, char[] characters, int start, int length) {
        if (length > LONGEST || length == 0) {
            wanted = null;
            return null;
        }
        int last = start + length - 1; // what tells identifiers and dates apart is mostly at their ends
        int hash = characters[last];
        hash = hash * 31 + characters[Math.max(start, last - 1)];
        hash = hash * 31 + characters[Math.max(start, last - 3)];
        hash = hash * 31 + characters[Math.max(start, last - 6)] + length;
        place = (hash ^ hash >>> 10) & types.length - 1;
        wanted = type;
        return types[place] == type && isText(texts[place], characters, start, length) ? values[place] : null;
    }

    /** Keeps the value of the text that was looked for last. */
    void keep(String text, Object value) {
        if (wanted == null) {
            return;
        }
        if (types[place] != null && ++replaced > types.length && types.length < AT_MOST) {
            int more = types.length * 4;
            types = new ValueType<?>[more];
            texts = new String[more];
            values = new Object[more];
            replaced = 0;
            return; // the place was one of the smaller table
        }
        types[place] = wanted;
        texts[place] = text;
        values[place] = value;
    }

    private static boolean isText(String text, char[] characters, int start, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int at = length - 1; at >= 0; at--) {
            if (text.charAt(at) != characters[start + at]) {
                return false;
            }
        }
        return true;
    }
}
