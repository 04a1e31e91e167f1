// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

/** What may and may not stand in a text that is shown. */
final class TextContents {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private TextContents() {}

    /**
     * Whether there is nothing to read: white space of any kind, and the byte order mark, which ECMAScript counts as such and
     * so does the schema's pattern.
     */
    static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(character -> Character.isWhitespace(character)
                        || Character.isSpaceChar(character)
                        || character == BYTE_ORDER_MARK);
    }

    /**
     * Where the first character stands that no text may hold: a control other than tab and line feed, a bidirectional
     * embedding, override or isolate, half of a surrogate pair, or a noncharacter.
     *
     * @return its place in chars, -1 when there is none
     */
    static int forbiddenCharacter(String text) {
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            if (isForbidden(character)) {
                return at;
            }
            at += Character.charCount(character);
        }
        return -1;
    }

    private static boolean isForbidden(int character) {
        boolean control = Character.getType(character) == Character.CONTROL && character != '\t' && character != '\n';
        boolean bidirectional =
                character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean noncharacter = character >= 0xFDD0 && character <= 0xFDEF || (character & 0xFFFE) == 0xFFFE;
        return control || bidirectional || surrogate || noncharacter;
    }
}
