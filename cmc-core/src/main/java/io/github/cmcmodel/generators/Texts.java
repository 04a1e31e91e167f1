// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.generators;

import io.github.cmcmodel.generators.choice.Choices;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts to be met in real records and at their edges: words of several languages, one letter, right-to-left, combining and
 * astral characters, quotes and markup, and the longest allowed. None is blank or holds what looks like a contact detail.
 */
final class Texts {
    private static final String[] ENGLISH = {
        "a",
        "Train",
        "border",
        "officers",
        "migration",
        "data",
        "of",
        "the",
        "Caribbean",
        "region",
        "protection",
        "review",
        "2014–2024",
        "and",
        "regular",
        "pathways",
        "disaster",
        "displacement",
        "network",
        "follow-up"
    };
    private static final Map<String, String[]> WORDS = Map.of(
            "es",
            new String[] {"y", "Protección", "de", "las", "personas", "refugiadas", "niñez", "Datos", "migración"},
            "fr",
            new String[] {"à", "Traite", "des", "êtres", "humains", "l’élaboration", "données", "Caraïbe", "cœur"},
            "nl",
            new String[] {"u", "Gegevens", "over", "migratie", "het", "Caribisch", "gebied", "ministeriële", "vóór"},
            "ht",
            new String[] {"a", "Pwoteksyon", "refijye", "yo", "nan", "Karayib", "la", "migrasyon"},
            "ar",
            new String[] {"و", "الهجرة", "حماية", "اللاجئين", "البيانات", "منطقة", "الكاريبي"},
            "zh-Hant-TW",
            new String[] {"的", "移民", "數據", "保護", "難民", "加勒比", "地區"});

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
            return words(choices, max, language);
        }
        if (kind < 27) {
            return String.valueOf((char) ('a' + choices.below(26)));
        }
        if (kind < 31) {
            return shortened(ODD[choices.below(ODD.length)], max);
        }
        // The longest texts are long to write, so the longer they may be, the rarer they are.
        return choices.below(max > 1_000 ? 60 : 2) == 1 ? longest(max) : words(choices, max, language);
    }

    /** A word or two in lower-case Latin letters, as slugs need them. */
    static String slug(Choices choices) {
        return SLUGS[choices.below(SLUGS.length)] + '-' + SLUGS[choices.below(SLUGS.length)];
    }

    private static final String[] SLUGS = {
        "port", "spain", "brazil", "kingston", "review", "2016", "x", "7th", "network", "iom", "00"
    };

    private static String words(Choices choices, int max, String language) {
        String[] words = WORDS.getOrDefault(language, ENGLISH);
        int count = choices.below(6);
        String first = words[choices.below(words.length)];
        if (count == 0) {
            return first;
        }
        StringBuilder text = new StringBuilder(64).append(first);
        for (int word = 0; word < count; word++) {
            text.append(' ').append(words[choices.below(words.length)]);
        }
        return shortened(text.toString(), max);
    }

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
