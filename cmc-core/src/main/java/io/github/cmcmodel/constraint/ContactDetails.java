// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for what seems to be an e-mail address or a telephone number in a text, such as {@code (868) 555-0123}.
 *
 * <p>Texts of this field are full of numbers that are neither: years and ranges of them, dates, document symbols, page
 * numbers. So a number is taken for a telephone number only where it is written as one: with a plus sign and a country code,
 * in the groups of the North American plan (3-3-4), in French pairs, or after a word such as "tel". Every place of the text
 * is looked at once, with bounded steps from there.
 */
final class ContactDetails {
    /** An e-mail address was found. */
    static final String E_MAIL = "e-mail";

    /** A telephone number was found. */
    static final String TELEPHONE = "telephone";

    /** Fewer digits after a plus sign make no telephone number: Suriname has nine with its country code. */
    private static final int MIN_INTERNATIONAL = 9;

    /** No number has more, says E.164. */
    private static final int MAX_INTERNATIONAL = 15;

    /** The digits of a local number in most of the region. */
    private static final int MIN_LOCAL = 7;

    /** The groups of a number of the North American plan without its country: area, exchange, line. */
    private static final int[] NORTH_AMERICAN = {3, 3, 4};

    /** Words after which a number is a telephone number, in the four languages. */
    private static final Set<String> ANNOUNCING = Set.of(
            "tel",
            "tél",
            "telephone",
            "téléphone",
            "teléfono",
            "telefono",
            "telefoon",
            "phone",
            "fax",
            "cell",
            "celular",
            "mobile",
            "móvil",
            "whatsapp");

    private static final int LONGEST_WORD = 9;

    private ContactDetails() {}

    /** What kind of contact detail the text seems to hold: {@link #E_MAIL}, {@link #TELEPHONE} or none. */
    static Optional<String> in(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '@' && isMailbox(text, at)) {
                return Optional.of(E_MAIL);
            }
            if (isTelephone(text, at)) {
                return Optional.of(TELEPHONE);
            }
        }
        return Optional.empty();
    }

    private static boolean isTelephone(String text, int at) {
        char character = text.charAt(at);
        if (character == '+') {
            return isInternational(text, at + 1);
        }
        boolean startsNumber = isDigit(text, at) && !isDigit(text, at - 1);
        if (character != '(' && !startsNumber) {
            return false;
        }
        return isNorthAmerican(text, at) || startsNumber && (isFrench(text, at) || isAnnounced(text, at));
    }

    /** A name before the sign, and a dot with a letter after it in what follows. */
    private static boolean isMailbox(String text, int sign) {
        if (sign == 0 || !isMailboxCharacter(text.charAt(sign - 1))) {
            return false;
        }
        for (int at = sign + 1; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '.') {
                return at > sign + 1 && at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1));
            }
            if (!Character.isLetterOrDigit(character) && character != '-') {
                return false;
            }
        }
        return false;
    }

    private static boolean isMailboxCharacter(char character) {
        return Character.isLetterOrDigit(character) || "_-+%".indexOf(character) >= 0;
    }

    /** After a plus sign: a country code and a number, as in {@code +509 3412 3456}; not {@code +30 (2014-2024)}. */
    private static boolean isInternational(String text, int from) {
        if (!isDigit(text, from) || text.charAt(from) == '0') {
            return false;
        }
        Groups groups = new Groups(text, from);
        return groups.digits >= MIN_INTERNATIONAL && !groups.isRangeOfYears() && !groups.isThousands();
    }

    /** The groups of digits that stand together, up to {@link #MAX_INTERNATIONAL} digits in all. */
    private static final class Groups {
        private int digits;
        private int count;
        private int ofThree;
        private int years;

        Groups(String text, int from) {
            int start = from;
            for (int at = from; start >= 0 && digits < MAX_INTERNATIONAL; at++) {
                if (isDigit(text, at)) {
                    digits++;
                } else {
                    add(text, start, at);
                    boolean goesOn =
                            at < text.length() && (isSeparator(text.charAt(at)) || "()".indexOf(text.charAt(at)) >= 0);
                    start = goesOn ? at + 1 : -1;
                }
            }
        }

        private void add(String text, int start, int end) {
            if (end > start) {
                count++;
                ofThree += end - start == 3 && count > 1 ? 1 : 0;
                years += end - start == 4 && "18 19 20 21".contains(text.substring(start, start + 2)) ? 1 : 0;
            }
        }

        boolean isRangeOfYears() {
            return years > 1;
        }

        /** As {@code 100 000 000}, which with ten digits or fewer is a number of something. */
        boolean isThousands() {
            return count > 1 && ofThree == count - 1 && digits <= 10;
        }
    }

    /** As {@code (868) 555-0123} or {@code 868-555-0123}. No area or exchange starts with 0 or 1. */
    private static boolean isNorthAmerican(String text, int from) {
        int at = from;
        boolean bracketed = text.charAt(at) == '(';
        if (bracketed) {
            at++;
        }
        for (int part = 0; part < NORTH_AMERICAN.length; part++) {
            boolean line = part == NORTH_AMERICAN.length - 1;
            if (!line && (!isDigit(text, at) || text.charAt(at) < '2')) {
                return false;
            }
            for (int digit = 0; digit < NORTH_AMERICAN[part]; digit++) {
                if (!isDigit(text, at++)) {
                    return false;
                }
            }
            if (line) {
                return endsNumber(text, at);
            }
            if (part == 0 && bracketed) {
                if (at >= text.length() || text.charAt(at++) != ')') {
                    return false;
                }
                if (at < text.length() && isSeparator(text.charAt(at))) {
                    at++;
                }
            } else if (at >= text.length() || !isSeparator(text.charAt(at++))) {
                return false;
            }
        }
        return false;
    }

    /** As {@code 05 90 12 34 56} or {@code 0590 12 34 56}: ten digits, a zero first, pairs with separators at the end. */
    private static boolean isFrench(String text, int from) {
        if (text.charAt(from) != '0') {
            return false;
        }
        int digits = 0;
        int separators = 0;
        int at = from;
        for (; at < text.length() && digits < 10; at++) {
            if (isDigit(text, at)) {
                digits++;
            } else if (isSeparator(text.charAt(at)) && (digits == 2 || digits == 4 || digits == 6 || digits == 8)) {
                separators++;
            } else {
                return false;
            }
        }
        return digits == 10 && separators >= 3 && endsNumber(text, at);
    }

    /** As {@code Tel.: 623-2441}. */
    private static boolean isAnnounced(String text, int from) {
        int end = from;
        while (end > 0 && from - end < 4 && " .:\u00A0".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start <= LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        if (start == end || !ANNOUNCING.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
            return false;
        }
        Groups groups = new Groups(text, from);
        return groups.digits >= MIN_LOCAL && !groups.isRangeOfYears();
    }

    /** Neither a digit nor a hyphen and a digit follow, as they would in a longer number. */
    private static boolean endsNumber(String text, int at) {
        return !isDigit(text, at) && !(at < text.length() && text.charAt(at) == '-' && isDigit(text, at + 1));
    }

    /** What stands between the groups of a number: spaces, full stops, hyphens and dashes. */
    private static boolean isSeparator(char character) {
        return " .-\u00A0\u202F\u2010\u2011\u2012\u2013".indexOf(character) >= 0;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
