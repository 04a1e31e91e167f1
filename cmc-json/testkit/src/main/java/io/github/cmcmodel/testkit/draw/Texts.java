// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.value.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts to be met in real records and at their edges: words of several languages, one letter, right-to-left, combining and
 * astral characters, quotes and markup, and the longest allowed. None is blank or holds what looks like a contact detail.
 */
final class Texts {
    /** What breaks careless code: scripts, joins, quotes, markup, formulas, templates. */
    private static final String[] ODD = {
        "שלום עולם", // right-to-left
        "e\u0301te\u0301", // combining, not composed
        "👩🏽‍💻🇹🇹", // astral, joined
        "𝔐𝔦𝔤𝔯", // astral letters
        "\"quoted\" \\ back\\slash",
        "<b>&amp;</b> {x} ${y} %s",
        "=SUM(A1:A2)",
        "line one\nline two\tend",
        "a\u2028b\u00A0c\uFEFFd",
        "ﬁ ß İ ı ǅ Σς",
        "null",
        "#/a~1b~0c",
        "Z\u0338\u0353\u0310algo"
    };

    private Texts() {}

    /** A text of at most so many code points. */
    static String text(Choices choices, int max, String language) {
        choices.open();
        String text = any(choices, max, language);
        choices.close();
        return text;
    }

    private static String any(Choices choices, int max, String language) {
        int kind = choices.below(32);
        if (kind < 24) {
            return shortened(Words.several(choices, language), max);
        }
        if (kind < 27) {
            return String.valueOf((char) ('a' + choices.below(26)));
        }
        if (kind < 31) {
            return shortened(ODD[choices.below(ODD.length)], max);
        }
        // The longest texts are long to write, so the longer they may be, the rarer they are.
        return choices.below(max > 1_000 ? 60 : 2) == 1
                ? longest(max)
                : shortened(Words.several(choices, language), max);
    }

    /** A text in one language, and now and then in some or all others. */
    static LocalizedText localized(Choices choices, List<String> languages, int max) {
        choices.open();
        int first = choices.below(3) == 2 ? choices.below(languages.size()) : 0;
        LocalizedText.Entry entry = entry(choices, languages.get(first), max);
        LocalizedText text;
        if (languages.size() > 1 && choices.flag(20)) {
            int more = 1 + (choices.flag(5) ? languages.size() - 2 : choices.below(Math.min(2, languages.size() - 1)));
            LocalizedText.Entry[] entries = new LocalizedText.Entry[1 + more];
            entries[0] = entry;
            for (int step = 1; step <= more; step++) {
                entries[step] = entry(choices, languages.get((first + step) % languages.size()), max);
            }
            text = new LocalizedText(List.of(entries));
        } else {
            text = new LocalizedText(List.of(entry));
        }
        choices.close();
        return text;
    }

    private static LocalizedText.Entry entry(Choices choices, String language, int max) {
        return new LocalizedText.Entry(language, text(choices, max, language));
    }

    static String url(Choices choices) {
        return switch (choices.below(8)) {
            case 0 -> "https://www.iom.int/";
            case 1 -> "http://localhost";
            case 2 -> "https://example.org:8443/a/b.pdf?x=1&y=%20#page=3";
            case 3 -> "https://[2001:db8::1]/";
            case 4 -> "https://xn--bcher-kva.example/" + slug(choices);
            case 5 ->
                choices.below(8) == 7
                        ? "https://example.org/" + "a".repeat(1_980)
                        : "https://example.org/" + slug(choices);
            default -> "https://www.example.org/" + slug(choices);
        };
    }

    /** A word or two in lower-case Latin letters, as slugs need them. */
    static String slug(Choices choices) {
        return SLUGS[choices.below(SLUGS.length)] + '-' + SLUGS[choices.below(SLUGS.length)];
    }

    private static final String[] SLUGS = {
        "port", "spain", "brazil", "kingston", "review", "2016", "x", "7th", "network", "iom", "00"
    };

    private static String shortened(String text, int max) {
        return text.length() <= max || text.codePointCount(0, text.length()) <= max
                ? text
                : text.substring(0, text.offsetByCodePoints(0, max));
    }

    /** Exactly as many code points as allowed, among them one that takes two chars. */
    private static String longest(int max) {
        return LONGEST.computeIfAbsent(
                max, length -> "𝔐" + "abcdefghi ".repeat(length / 10 + 1).substring(0, length - 2) + "z");
    }

    private static final Map<Integer, String> LONGEST = new ConcurrentHashMap<>();
}
