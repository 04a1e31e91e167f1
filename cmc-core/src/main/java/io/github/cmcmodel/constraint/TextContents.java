// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

/** What may and may not stand in a text that is shown. */
final class TextContents {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** Among the marks of a text: a character that is not white space, so that the text is not blank. */
    static final int VISIBLE = 1;

    /** A character that only {@link #forbiddenCharacter} can judge. */
    static final int DOUBTFUL = 1 << 1;

    /** What no e-mail address and no telephone number is without: an at sign, or enough digits. */
    static final int CONTACT = 1 << 2;

    /** The digits of the shortest telephone number. */
    private static final int LEAST_DIGITS = 7;

    private static final int DIGIT = 1 << 3;
    private static final byte[] LATIN = new byte[0x100];

    static {
        for (int character = 0; character < LATIN.length; character++) {
            boolean control = Character.getType(character) == Character.CONTROL;
            LATIN[character] = (byte)
                    (control
                            ? character == '\t' || character == '\n' ? 0 : DOUBTFUL
                            : Character.isSpaceChar(character) ? 0 : VISIBLE);
        }
        LATIN['@'] |= CONTACT;
        for (int digit = '0'; digit <= '9'; digit++) {
            LATIN[digit] |= DIGIT;
        }
    }

    private TextContents() {}

    /**
     * What one look at every character tells, so that most texts need no other look.
     *
     * @return {@link #VISIBLE}, {@link #DOUBTFUL} and {@link #CONTACT}; without VISIBLE and DOUBTFUL the text is blank
     */
    static int marks(String text) {
        int marks = 0;
        int digits = 0;
        int length = text.length();
        for (int at = 0; at < length; at++) {
            char character = text.charAt(at);
            int mark = character < LATIN.length ? LATIN[character] : beyondLatin(character);
            marks |= mark;
            digits += mark & DIGIT;
        }
        return (marks & (VISIBLE | DOUBTFUL | CONTACT)) | (digits >= LEAST_DIGITS * DIGIT ? CONTACT : 0);
    }

    /** Digits of other scripts are not digits of a telephone number here. */
    private static int beyondLatin(char character) {
        boolean punctuation = character >= 0x2000 && character < 0x2070;
        boolean space = character == 0x1680 || character == 0x180E || character == 0x3000;
        boolean surrogateOrBeyond = character >= Character.MIN_SURROGATE;
        return punctuation || space || surrogateOrBeyond ? DOUBTFUL : VISIBLE;
    }

    /**
     * Whether there is nothing to read: white space of any kind, and the byte order mark, which ECMAScript counts as such and
     * so does the schema's pattern.
     */
    static boolean isBlank(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at); // no surrogate pair is a space
            boolean space = Character.isWhitespace(character)
                    || Character.isSpaceChar(character)
                    || character == BYTE_ORDER_MARK;
            if (!space) {
                return false;
            }
        }
        return true;
    }

    /**
     * Where the first character stands that no text may hold: a control other than tab and line feed, a bidirectional
     * embedding, override or isolate, half of a surrogate pair, or a noncharacter.
     *
     * @return its index in chars, -1 when there is none
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
        if (character < 0x2000) {
            boolean control = character < ' ' || character >= 0x7F && character <= 0x9F;
            return control && character != '\t' && character != '\n';
        }
        boolean bidirectional =
                character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean noncharacter = character >= 0xFDD0 && character <= 0xFDEF || (character & 0xFFFE) == 0xFFFE;
        return bidirectional || surrogate || noncharacter;
    }
}
