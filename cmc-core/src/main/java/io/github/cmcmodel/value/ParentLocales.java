// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The parents of locales that are not found by leaving out the last subtag, such as {@code es-419} of {@code es-MX}: those of
 * {@code parentLocales} in the Unicode Common Locale Data Repository (CLDR), version 47, but for those whose parent is the root.
 * The JDK has them too, and shows them to nobody. A test compares this table with CLDR.
 */
final class ParentLocales {
    /** By parent, its children. */
    private static final Map<String, String> CHILDREN = Map.ofEntries(
            Map.entry(
                    "en-001",
                    "en-150 en-AG en-AI en-AU en-BB en-BM en-BS en-BW en-BZ en-CC en-CK en-CM en-CX en-CY en-DG "
                            + "en-DM en-ER en-FJ en-FK en-FM en-GB en-GD en-GG en-GH en-GI en-GM en-GS en-GY en-HK en-ID "
                            + "en-IE en-IL en-IM en-IN en-IO en-JE en-JM en-KE en-KI en-KN en-KY en-LC en-LR en-LS en-MG "
                            + "en-MO en-MS en-MT en-MU en-MV en-MW en-MY en-NA en-NF en-NG en-NR en-NU en-NZ en-PG en-PK "
                            + "en-PN en-PW en-RW en-SB en-SC en-SD en-SG en-SH en-SL en-SS en-SX en-SZ en-TC en-TK en-TO "
                            + "en-TT en-TV en-TZ en-UG en-VC en-VG en-VU en-WS en-ZA en-ZM en-ZW"),
            Map.entry(
                    "en-150",
                    "en-AT en-BE en-CH en-CZ en-DE en-DK en-ES en-FI en-FR en-HU en-IT en-NL en-NO en-PL en-PT "
                            + "en-RO en-SE en-SI en-SK"),
            Map.entry("en-IN", "hi-Latn"),
            Map.entry(
                    "es-419",
                    "es-AR es-BO es-BR es-BZ es-CL es-CO es-CR es-CU es-DO es-EC es-GT es-HN es-JP es-MX es-NI "
                            + "es-PA es-PE es-PR es-PY es-SV es-US es-UY es-VE"),
            Map.entry("fr-HT", "ht"),
            Map.entry("no", "nb nn no-NO"),
            Map.entry("pt-PT", "pt-AO pt-CH pt-CV pt-FR pt-GQ pt-GW pt-LU pt-MO pt-MZ pt-ST pt-TL"),
            Map.entry("zh-Hant-HK", "zh-Hant-MO"));

    private static final Map<String, String> PARENTS = parents();

    private ParentLocales() {}

    private static Map<String, String> parents() {
        Map<String, String> parents = new HashMap<>();
        CHILDREN.forEach((parent, children) -> {
            for (String child : children.split(" ", -1)) {
                parents.put(child.toLowerCase(Locale.ROOT), parent);
            }
        });
        return Map.copyOf(parents);
    }

    /** Every child that the table has, in lower case, with its parent. */
    static Map<String, String> all() {
        return PARENTS;
    }

    /**
     * The tag to look for where there is no text for a tag.
     *
     * @param tag a language tag
     * @return its parent in CLDR, or else the tag without its last subtag as RFC 4647, section 3.4, leaves it out; empty text when
     *     there is none
     */
    static String of(String tag) {
        String parent = PARENTS.get(tag.toLowerCase(Locale.ROOT));
        return parent == null ? LanguageTag.truncated(tag) : parent;
    }
}
