// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.schema;

/**
 * The patterns of the schema that no type has as a constant. Each means the same to Java, to ECMAScript (with flag u, as JSON
 * Schema asks) and to Python: no class but of characters listed, no repeated group, and the end of the text written as "no
 * character follows", since for Java and Python a dollar also stands before a last line feed.
 */
final class Patterns {
    private static final String END = "(?![\\s\\S])";

    private static final String YEAR = "(?!0000)[0-9]{4}";
    private static final String MONTH = "0[1-9]|1[0-2]";
    private static final String FOURTHS = "0[48]|[2468][048]|[13579][26]";
    private static final String LEAP_YEAR = "(?:[0-9][0-9](?:" + FOURTHS + ")|(?:" + FOURTHS + ")00)";
    private static final String DAY_OF_YEAR = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
            + "|02-(?:0[1-9]|1[0-9]|2[0-8])";
    private static final String DATE =
            "(?:" + YEAR + "(?:|-(?:" + MONTH + ")|-(?:" + DAY_OF_YEAR + "))|" + LEAP_YEAR + "-02-29)";

    /** A year, month or day that there is, also 29 February in leap years alone. */
    static final String PARTIAL_DATE = "^" + DATE + END;

    /** Two such dates, or one and an open end. */
    static final String DATE_RANGE = "^" + DATE + "/(?:\\.\\.|" + DATE + ")" + END;

    private static final String BLANK =
            "\\t\\n \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";

    /** Every character that a text may hold and that is not blank. Beyond the first plane the ends of ranges are themselves. */
    private static final String SHOWN = "!-~\\u00a1-\\u167f\\u1681-\\u1fff\\u200b-\\u2027\\u2030-\\u205e\\u2060-\\u2065"
            + "\\u206a-\\u2fff\\u3001-\\ud7ff\\ue000-\\ufdcf\\ufdf0-\\ufefe\\uff00-\\ufffd" + otherPlanes();

    /** Something to read, and no character that none may see. */
    static final String CLEAN_TEXT = "^[" + BLANK + "]*[" + SHOWN + "][" + SHOWN + BLANK + "]*" + END;

    private static final String NOT_IN_ADDRESS = "\\u0000- \"<>\\\\^`{|}\\u007f-\\u00a0\\u1680\\u2000-\\u200a"
            + "\\u2028\\u2029\\u202f\\u205f\\u3000\\ud800-\\udfff";

    /** Scheme, something like a host, and no character or percent sign that an address does not have. */
    static final String WEB_ADDRESS = "^https?://(?![\\s\\S]*%(?![0-9A-Fa-f][0-9A-Fa-f]))(?![^#]*#[^#]*#)"
            + "(?![^/?#]*/[^?#]*[\\[\\]])[^/?#"
            + NOT_IN_ADDRESS + "]+[^" + NOT_IN_ADDRESS + "]*" + END;

    /** Subtags of letters and digits, of at most eight characters, of which the first is a language. */
    static final String LANGUAGE_TAG = "^(?:[A-Za-z]{2,8}(?![A-Za-z0-9])|[IXix](?=-))(?![\\s\\S]*-(?![A-Za-z0-9]))"
            + "(?![\\s\\S]*[A-Za-z0-9]{9})[A-Za-z0-9-]*" + END;

    /** The most characters that the name of a rule or a type will ever have. */
    static final int MAX_NAME = 100;

    /** Two words of lower-case letters, digits and hyphens, with a dot between them. */
    static final String RULE_CODE = "^[a-z0-9-]+\\.[a-z0-9-]+" + END;

    /** A name as Java types have. */
    static final String TYPE_NAME = "^[A-Z][A-Za-z0-9]*" + END;

    /** A JSON Pointer: nothing, or something that starts with a slash and has no tilde but before 0 and 1. */
    static final String POINTER = "^(?![^/])(?![\\s\\S]*~(?![01]))[\\s\\S]*" + END;

    /** A SHA-256 as this library writes it. */
    static final String SHA256 = "^[0-9a-f]{64}" + END;

    private Patterns() {}

    private static String otherPlanes() {
        StringBuilder ranges = new StringBuilder();
        for (int plane = 1; plane <= 16; plane++) {
            ranges.appendCodePoint(plane << 16).append('-').appendCodePoint((plane << 16) + 0xFFFD);
        }
        return ranges.toString();
    }
}
