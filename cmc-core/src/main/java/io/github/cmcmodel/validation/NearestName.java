// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import java.util.Locale;

/** The known name that is meant most likely where another is written, such as {@code range} for {@code Rnage}. */
final class NearestName {
    /** Of a longer name no more is looked at: no attribute has as many characters. */
    private static final int LONGEST = 64;

    private NearestName() {}

    /** The name of that attribute of a type to which a text is turned with the fewest changes; of several the first. */
    static String of(String text, Shape<?, ?> shape) {
        String written = text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT);
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (Attribute<?, ?, ?> attribute : shape.attributes()) {
            int changes = changes(written, attribute.name().toLowerCase(Locale.ROOT));
            if (changes < least) {
                least = changes;
                nearest = attribute.name();
            }
        }
        return nearest;
    }

    /** How many characters are to be added, left out or exchanged to turn one text into another (Levenshtein). */
    private static int changes(String from, String to) {
        int[] before = new int[to.length() + 1];
        for (int at = 0; at <= to.length(); at++) {
            before[at] = at;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] here = new int[to.length() + 1];
            here[0] = row;
            for (int at = 1; at <= to.length(); at++) {
                int exchanged = before[at - 1] + (from.charAt(row - 1) == to.charAt(at - 1) ? 0 : 1);
                here[at] = Math.min(exchanged, 1 + Math.min(before[at], here[at - 1]));
            }
            before = here;
        }
        return before[to.length()];
    }
}
