// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.text;

import java.util.Locale;

/**
 * Makes a piece of input fit to be shown, such as <code>caf&#92;u0000e</code> for a text with a NUL in it: in a message, a
 * log or on a terminal nothing of it can act as a control.
 */
public final class Shown {
    /** The most characters of input that are ever shown: {@value}. */
    public static final int MAX_LENGTH = 64;

    private static final String ELLIPSIS = "…";

    private Shown() {}

    /**
     * The text, escaped and cut.
     *
     * @param text any text, also one that is not well-formed
     * @return at most {@value #MAX_LENGTH} characters and an ellipsis where something was cut off
     */
    public static String text(String text) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), MAX_LENGTH) + 8);
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            String piece = one(character);
            if (shown.length() + piece.length() > MAX_LENGTH) {
                return shown.append(ELLIPSIS).toString();
            }
            shown.append(piece);
            at = next;
        }
        return shown.toString();
    }

    /**
     * One character, escaped.
     *
     * @param character a code point
     * @return the character, or its escapes, such as <code>&#92;u202E</code>, when it could act as a control
     */
    public static String one(int character) {
        return isHarmless(character) ? Character.toString(character) : escaped(character);
    }

    /**
     * How a character is named in a message, such as {@code U+202E}.
     *
     * @param character a code point
     * @return its Unicode notation
     */
    public static String character(int character) {
        return character > 0xFFFF
                ? "U+" + Integer.toHexString(character).toUpperCase(Locale.ROOT)
                : hex("U+", character);
    }

    private static boolean isHarmless(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static String escaped(int character) {
        StringBuilder escapes = new StringBuilder();
        for (char unit : Character.toChars(character)) {
            escapes.append(hex("\\u", unit));
        }
        return escapes.toString();
    }

    private static String hex(String prefix, int unit) {
        String digits = Integer.toHexString(unit).toUpperCase(Locale.ROOT);
        return prefix + "0".repeat(4 - digits.length()) + digits;
    }
}
