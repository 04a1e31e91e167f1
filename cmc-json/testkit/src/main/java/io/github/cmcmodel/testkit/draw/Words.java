// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.testkit.choice.Choices;
import java.util.Map;

/** Words of a language. They are put together two at a time, since putting texts together is what takes the time. */
final class Words {
    private static final Words ENGLISH = new Words(
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
            "follow-up");
    private static final Map<String, Words> WORDS = Map.of(
            "es",
            new Words("y", "Protección", "de", "las", "personas", "refugiadas", "niñez", "Datos", "migración"),
            "fr",
            new Words("à", "Traite", "des", "êtres", "humains", "l’élaboration", "données", "Caraïbe", "cœur"),
            "nl",
            new Words("u", "Gegevens", "over", "migratie", "het", "Caribisch", "gebied", "ministeriële", "vóór"),
            "ht",
            new Words("a", "Pwoteksyon", "refijye", "yo", "nan", "Karayib", "la", "migrasyon"),
            "ar",
            new Words("و", "الهجرة", "حماية", "اللاجئين", "البيانات", "منطقة", "الكاريبي"),
            "zh-Hant-TW",
            new Words("的", "移民", "數據", "保護", "難民", "加勒比", "地區"));

    /** A word or a few. */
    static String several(Choices choices, String language) {
        Words words = WORDS.getOrDefault(language, ENGLISH);
        int more = choices.below(6);
        int first = words.any(choices);
        if (more == 0) {
            return words.single[first];
        }
        String start = words.pairs[first][words.any(choices)];
        return switch (more) {
            case 1 -> start;
            case 2 -> start + ' ' + words.single[words.any(choices)];
            case 3 -> start + ' ' + words.pair(choices);
            case 4 -> start + ' ' + words.pair(choices) + ' ' + words.single[words.any(choices)];
            default -> start + ' ' + words.pair(choices) + ' ' + words.pair(choices);
        };
    }

    private final String[] single;
    private final String[][] pairs;

    Words(String... words) {
        single = words;
        pairs = new String[words.length][words.length];
        for (int one = 0; one < words.length; one++) {
            for (int other = 0; other < words.length; other++) {
                pairs[one][other] = words[one] + ' ' + words[other];
            }
        }
    }

    int any(Choices choices) {
        return choices.below(single.length);
    }

    String pair(Choices choices) {
        String[] second = pairs[any(choices)];
        return second[any(choices)];
    }
}
