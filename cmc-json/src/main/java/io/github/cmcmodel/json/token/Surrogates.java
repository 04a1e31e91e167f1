// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.token;

import io.github.cmcmodel.text.Shown;
import java.util.Map;

/** Halves of surrogate pairs: a text that has one cannot be written as UTF-8, so it is no JSON value (RFC 7493, 2.1). */
public final class Surrogates {
    private Surrogates() {}

    /**
     * Where the first half is that has no other half.
     *
     * @param text any text
     * @return its index; -1 when there is none
     */
    public static int firstLone(String text) {
        int length = text.length();
        for (int at = 0; at < length; at++) {
            char unit = text.charAt(at);
            if (Character.isSurrogate(unit)) {
                boolean pair = Character.isHighSurrogate(unit)
                        && at + 1 < length
                        && Character.isLowSurrogate(text.charAt(at + 1));
                if (!pair) {
                    return at;
                }
                at++;
            }
        }
        return -1;
    }

    /**
     * The exception of a sink for a text that has no place in JSON.
     *
     * @param text a text with half of a surrogate pair
     * @return the exception, which names the index of the half
     */
    public static IllegalArgumentException loneIn(String text) {
        return new IllegalArgumentException("half of a surrogate pair at " + firstLone(text));
    }

    /**
     * The text itself if it is well-formed.
     *
     * @param text any text
     * @return the same text
     * @throws IllegalArgumentException if half of a surrogate pair is in it
     */
    public static String whole(String text) {
        if (firstLone(text) >= 0) {
            throw loneIn(text);
        }
        return text;
    }

    /**
     * The arguments of the rule on forbidden characters.
     *
     * @param text the text
     * @param at the index of the half
     * @return the arguments by name
     */
    public static Map<String, Object> arguments(String text, int at) {
        return Map.of("character", Shown.character(text.charAt(at)), "offset", text.codePointCount(0, at));
    }
}
