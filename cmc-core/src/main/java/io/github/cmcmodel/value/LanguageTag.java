// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The syntax of language tags of BCP 47 (RFC 5646, section 2.1), such as {@code es} or {@code zh-Hant-TW}, and the lookup
 * of RFC 4647, section 3.4.
 *
 * <p>A tag is checked and compared as it is written. It is not made a {@link Locale}, which rewrites many valid tags.
 * Whether its subtags are registered is not checked: the registry grows.
 */
final class LanguageTag {
    /** The irregular and regular tags that RFC 5646 keeps from before its grammar, in lower case. */
    private static final Set<String> GRANDFATHERED = Set.of(
            "en-gb-oed",
            "i-ami",
            "i-bnn",
            "i-default",
            "i-enochian",
            "i-hak",
            "i-klingon",
            "i-lux",
            "i-mingo",
            "i-navajo",
            "i-pwn",
            "i-tao",
            "i-tay",
            "i-tsu",
            "sgn-be-fr",
            "sgn-be-nl",
            "sgn-ch-de",
            "art-lojban",
            "cel-gaulish",
            "no-bok",
            "no-nyn",
            "zh-guoyu",
            "zh-hakka",
            "zh-min",
            "zh-min-nan",
            "zh-xiang");

    private static final int MAX_SUBTAG = 8;
    private static final int MAX_EXTLANGS = 3;

    private LanguageTag() {}

    static boolean isWellFormed(String tag) {
        return isPlainLanguage(tag) || isLanguageOfRegion(tag) || isComposed(tag);
    }

    /** Two letters and a region, such as {@code es-DO} or {@code es-419}. */
    private static boolean isLanguageOfRegion(String tag) {
        int length = tag.length();
        if (length != 5 && length != 6 || tag.charAt(2) != '-') {
            return false;
        }
        boolean letters = length == 5;
        for (int at = 0; at < length; at++) {
            if (at != 2 && !(at < 2 || letters ? isLetter(tag.charAt(at)) : isDigit(tag.charAt(at)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char character) {
        int lower = character | 0x20;
        return lower >= 'a' && lower <= 'z';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** Two or three letters, as most tags are. */
    private static boolean isPlainLanguage(String tag) {
        int length = tag.length();
        if (length != 2 && length != 3) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            if (!isLetter(tag.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isComposed(String tag) {
        if (!isAscii(tag)) {
            return false; // before the case is changed: the lower case of the Kelvin sign is the letter k
        }
        String lower = tag.toLowerCase(Locale.ROOT);
        if (GRANDFATHERED.contains(lower)) {
            return true;
        }
        List<String> subtags = List.of(lower.split("-", -1));
        for (String subtag : subtags) {
            if (subtag.isEmpty() || subtag.length() > MAX_SUBTAG || !isAlphanumeric(subtag)) {
                return false;
            }
        }
        return subtags.get(0).equals("x") ? subtags.size() > 1 : isLanguageTag(subtags);
    }

    /** {@code langtag = language ["-" script] ["-" region] *("-" variant) *("-" extension) ["-" privateuse]}. */
    private static boolean isLanguageTag(List<String> subtags) {
        String language = subtags.get(0);
        if (language.length() < 2 || !isAlphabetic(language)) {
            return false;
        }
        int at = 1;
        if (language.length() <= 3) {
            int extlangs = 0;
            while (extlangs < MAX_EXTLANGS && has(subtags, at, 3) && isAlphabetic(subtags.get(at))) {
                extlangs++;
                at++;
            }
        }
        if (has(subtags, at, 4) && isAlphabetic(subtags.get(at))) {
            at++;
        }
        if (has(subtags, at, 2) && isAlphabetic(subtags.get(at)) || has(subtags, at, 3) && isNumeric(subtags.get(at))) {
            at++;
        }
        if (at == subtags.size()) {
            return true;
        }
        Set<String> variants = new HashSet<>();
        while (at < subtags.size() && isVariant(subtags.get(at))) {
            if (!variants.add(subtags.get(at))) {
                return false; // section 2.2.5: the same variant not twice
            }
            at++;
        }
        return isExtensionsAndPrivateUse(subtags, at);
    }

    private static boolean isExtensionsAndPrivateUse(List<String> subtags, int from) {
        int at = from;
        StringBuilder singletons = new StringBuilder();
        while (at < subtags.size()) {
            String singleton = subtags.get(at);
            if (singleton.length() != 1 || singletons.indexOf(singleton) >= 0) {
                return false; // section 2.2.6: each singleton once
            }
            singletons.append(singleton);
            if (singleton.equals("x")) {
                return at + 1 < subtags.size();
            }
            int first = ++at;
            while (at < subtags.size() && subtags.get(at).length() > 1) {
                at++;
            }
            if (at == first) {
                return false;
            }
        }
        return true;
    }

    /**
     * The step of RFC 4647 lookup from one range to the next: the last subtag goes, and with it a single letter or digit
     * that would then stand last.
     *
     * @return the shorter range, empty text when there is none
     */
    static String truncated(String range) {
        int hyphen = range.lastIndexOf('-');
        if (hyphen < 0) {
            return "";
        }
        String shorter = range.substring(0, hyphen);
        boolean singletonLast = shorter.length() >= 2 && shorter.charAt(shorter.length() - 2) == '-';
        return singletonLast ? shorter.substring(0, shorter.length() - 2) : shorter;
    }

    /** The first subtag, which is the language unless it is a single letter. */
    static String language(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    private static boolean isVariant(String subtag) {
        return subtag.length() >= 5 || subtag.length() == 4 && Character.isDigit(subtag.charAt(0));
    }

    private static boolean has(List<String> subtags, int at, int length) {
        return at < subtags.size() && subtags.get(at).length() == length;
    }

    private static boolean isAscii(String tag) {
        for (int at = 0; at < tag.length(); at++) {
            if (tag.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlphabetic(String subtag) {
        return consistsOf(subtag, true, false);
    }

    private static boolean isNumeric(String subtag) {
        return consistsOf(subtag, false, true);
    }

    private static boolean isAlphanumeric(String subtag) {
        return consistsOf(subtag, true, true);
    }

    private static boolean consistsOf(String subtag, boolean letters, boolean digits) {
        for (int at = 0; at < subtag.length(); at++) {
            char character = subtag.charAt(at);
            boolean letter = character >= 'a' && character <= 'z';
            boolean digit = character >= '0' && character <= '9';
            if (!(letters && letter || digits && digit)) {
                return false;
            }
        }
        return true;
    }
}
