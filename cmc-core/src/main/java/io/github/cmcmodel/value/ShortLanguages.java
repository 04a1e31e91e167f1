// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Languages by their code of three letters (ISO 639-2) that have one of two letters (ISO 639-1), such as {@code es} for
 * {@code spa}. BCP 47 takes the shorter one. The codes come from the JDK, but for those of bibliographers, which it does not have.
 */
final class ShortLanguages {
    private static final int LONG = 3;

    /** The bibliographic codes of ISO 639-2, each with the code of two letters. */
    private static final String BIBLIOGRAPHIC =
            "alb sq arm hy baq eu bur my chi zh cze cs dut nl fre fr geo ka ger de gre el"
                    + " ice is mac mk mao mi may ms per fa rum ro slo sk tib bo wel cy";

    /** Codes that ISO 639-1 has replaced, which the JDK still lists. */
    private static final String REPLACED = "in iw ji mo sh";

    private ShortLanguages() {}

    /** Made when the first tag of three letters is met. */
    private static final class Table {
        static final Map<String, String> CODES = codes();

        private static Map<String, String> codes() {
            Map<String, String> codes = new HashMap<>();
            for (String language : Locale.getISOLanguages()) {
                if (!REPLACED.contains(language)) {
                    codes.put(new Locale.Builder().setLanguage(language).build().getISO3Language(), language);
                }
            }
            String[] others = BIBLIOGRAPHIC.split(" ", -1);
            for (int at = 0; at < others.length; at += 2) {
                codes.put(others[at], others[at + 1]);
            }
            return Map.copyOf(codes);
        }
    }

    /**
     * A tag with the shortest code for its language.
     *
     * @param tag a language tag, such as {@code spa-MX}
     * @return such as {@code es-MX}; the tag itself where its language has no shorter code
     */
    static String in(String tag) {
        int hyphen = tag.indexOf('-');
        int end = hyphen < 0 ? tag.length() : hyphen;
        if (end != LONG) {
            return tag;
        }
        String code = Table.CODES.get(tag.substring(0, end).toLowerCase(Locale.ROOT));
        return code == null ? tag : code + tag.substring(end);
    }
}
