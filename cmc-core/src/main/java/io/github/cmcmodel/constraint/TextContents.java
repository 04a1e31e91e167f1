// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import java.util.Optional;

/** What may and may not stand in a text that is shown. */
final class TextContents {
    /** An e-mail address was found. */
    static final String E_MAIL = "e-mail";

    /** A telephone number was found. */
    static final String TELEPHONE = "telephone";

    /** Fewer digits than this make no telephone number: E.164 numbers of the Caribbean have eleven, local ones seven. */
    private static final int MIN_TELEPHONE_DIGITS = 8;

    /** The parts of a North American number without its country: area, exchange, line. */
    private static final int[] NORTH_AMERICAN = {3, 3, 4};

    private TextContents() {}

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

    /** What kind of contact detail the text seems to hold: {@link #E_MAIL}, {@link #TELEPHONE} or none. */
    static Optional<String> contact(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '@' && isMailbox(text, at)) {
                return Optional.of(E_MAIL);
            }
            if (character == '+' && digitsAfter(text, at + 1) >= MIN_TELEPHONE_DIGITS) {
                return Optional.of(TELEPHONE);
            }
            boolean startsNumber = isDigit(text, at) && !isDigit(text, at - 1);
            if ((character == '(' || startsNumber) && isNorthAmerican(text, at)) {
                return Optional.of(TELEPHONE);
            }
        }
        return Optional.empty();
    }

    /** Something before the sign, and a dot with letters around it after. */
    private static boolean isMailbox(String text, int sign) {
        if (sign == 0 || !Character.isLetterOrDigit(text.charAt(sign - 1))) {
            return false;
        }
        for (int at = sign + 1; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '.') {
                return at > sign + 1 && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
            }
            if (!Character.isLetterOrDigit(character) && character != '-') {
                return false;
            }
        }
        return false;
    }

    private static int digitsAfter(String text, int from) {
        int digits = 0;
        for (int at = from; at < text.length(); at++) {
            if (isDigit(text, at)) {
                digits++;
            } else if (" -().".indexOf(text.charAt(at)) < 0) {
                break;
            }
        }
        return digits;
    }

    /** As {@code (868) 555-0123} or {@code 868-555-0123}, with one separator between the parts. */
    private static boolean isNorthAmerican(String text, int from) {
        int at = from;
        boolean bracketed = text.charAt(at) == '(';
        if (bracketed) {
            at++;
        }
        for (int part = 0; part < NORTH_AMERICAN.length; part++) {
            for (int digit = 0; digit < NORTH_AMERICAN[part]; digit++) {
                if (!isDigit(text, at++)) {
                    return false;
                }
            }
            if (part == NORTH_AMERICAN.length - 1) {
                return !isDigit(text, at);
            }
            if (part == 0 && bracketed) {
                if (at >= text.length() || text.charAt(at++) != ')') {
                    return false;
                }
                if (at < text.length() && text.charAt(at) == ' ') {
                    at++;
                }
            } else if (at >= text.length() || " -.".indexOf(text.charAt(at++)) < 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
