// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * The forms of texts that the schema knows. Their patterns keep to what {@link PortableSyntax} lets pass, so that every common
 * engine reads them, and alike: no class but of characters listed, no repeated group, nothing that looks ahead or back.
 *
 * <p>The end of the text is a dollar, which for Python also stands before a last line feed, and for Java before a last line end of
 * any kind. So a form with a dollar excludes every line end that its texts may not hold.
 */
final class Patterns {
    private static final String YEAR = "[0-9]{4}";
    private static final String MONTH = "0[1-9]|1[0-2]";
    private static final String FOURTHS = "0[48]|[2468][048]|[13579][26]";
    private static final String LEAP_YEAR = "(?:[0-9][0-9](?:" + FOURTHS + ")|(?:" + FOURTHS + ")00)";
    private static final String DAY_OF_YEAR = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
            + "|02-(?:0[1-9]|1[0-9]|2[0-8])";
    private static final String DATE =
            "(?:" + YEAR + "|" + YEAR + "-(?:" + MONTH + "|" + DAY_OF_YEAR + ")|" + LEAP_YEAR + "-02-29)";
    private static final String YEAR_THAT_IS_NOT = "0000";

    private static final String QUALIFIED = DATE + "[?~%]?";
    private static final String OPEN_OR_UNKNOWN = "\\.{0,2}";
    private static final String ONE_DOT = "^\\./|/\\.$";

    /** A year, month or day that there is, also 29 February in leap years alone, and at most one sign after it. */
    static final Form PARTIAL_DATE = Form.of("^" + QUALIFIED + "$").excluding(YEAR_THAT_IS_NOT + "|[^0-9?~%-]");

    /** Two such dates, or one and, on the other side of the slash, two dots or nothing. */
    static final Form DATE_RANGE = Form.of("^(?:" + QUALIFIED + "/(?:" + QUALIFIED + "|" + OPEN_OR_UNKNOWN + ")|"
                    + OPEN_OR_UNKNOWN + "/" + QUALIFIED + ")$")
            .excluding(String.join("|", YEAR_THAT_IS_NOT, ONE_DOT, "[^0-9./?~%-]"));

    /** Letters, digits and hyphens, of which the first and the last is no hyphen, nor two in a row. */
    static final Form ID = Form.of("^(?:[a-z0-9]|[a-z0-9][a-z0-9-]*[a-z0-9])$").excluding("--|[^a-z0-9-]");

    /** Letters, digits and three signs, of which none stands first. */
    static final Form CODE = Form.of("^[A-Za-z0-9][A-Za-z0-9._-]*$").excluding("[^A-Za-z0-9._-]");

    private static final String BLANK = "\\t\\n \\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

    /** Every character that a text may hold. */
    private static final String CLEAN =
            "\\t\\n -~\\xa0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd" + otherPlanes();

    /** Something to read, and no character that none may see. */
    static final Form CLEAN_TEXT = Form.of("^[" + CLEAN + "]*$").excluding("^[" + BLANK + "]*$|[\\r\\x85]");

    /** Every character that an address may hold, among them all beyond ASCII that are not blank. */
    private static final String IN_ADDRESS =
            "!#-;=?-Z\\[\\]_a-z~\\xa1-\u167f\u1681-\u1fff\u200b-\u2027\u202a-\u202e\u2030-\u205e\u2060-\u2fff"
                    + "\u3001-\ud7ff\ue000-" + Character.toString(Character.MAX_CODE_POINT);

    private static final String HEX = "[0-9A-Fa-f]";
    private static final String NO_HEX = "[^0-9A-Fa-f]";
    private static final String NO_HOST = "^https?://[/?#]";
    private static final String BRACKET_IN_PATH = "^https?://[^/?#]*/[^?#]*[\\[\\]]";
    private static final String SECOND_FRAGMENT = "#[^#]*#";
    private static final String HALF_ESCAPE = "%(?:" + NO_HEX + "|" + HEX + NO_HEX + "|" + HEX + "?$)";
    private static final String LINE_END = "[\\n\\r\\x85\u2028\u2029]";

    /** Scheme, something like a host, and no character or percent sign that an address does not have. */
    static final Form WEB_ADDRESS = Form.of("^https?://[" + IN_ADDRESS + "]+$")
            .excluding(String.join("|", NO_HOST, BRACKET_IN_PATH, SECOND_FRAGMENT, HALF_ESCAPE, LINE_END));

    /** Subtags of letters and digits, of at most eight characters, of which the first is a language. */
    static final Form LANGUAGE_TAG = Form.of("^(?:[A-Za-z]{2,8}|(?:[A-Za-z]{2,8}|[IXix])-[A-Za-z0-9-]*[A-Za-z0-9])$")
            .excluding("--|[A-Za-z0-9]{9}|[^A-Za-z0-9-]");

    /** The versions that this library reads: major version 1, and any minor one. */
    static final Form VERSION = Form.of("^1\\.(?:0|[1-9][0-9]{0,3})$").excluding("[^0-9.]");

    /** The most characters that the name of a rule or a type will ever have. */
    static final int MAX_NAME = 100;

    /** Two words of lower-case letters, digits and hyphens, with a dot between them. */
    static final Form RULE_CODE = Form.of("^[a-z0-9-]+\\.[a-z0-9-]+$").excluding("[^a-z0-9.-]");

    /** A name as Java types have. */
    static final Form TYPE_NAME = Form.of("^[A-Z][A-Za-z0-9]*$").excluding("[^A-Za-z0-9]");

    /** A JSON Pointer: nothing, or something that starts with a slash and has no tilde but before 0 and 1. */
    static final Form POINTER = Form.any().excluding("^[^/]|~(?:[^01]|$)");

    /** How many digits a SHA-256 has. */
    static final int SHA256_DIGITS = 64;

    /** A SHA-256 as this library writes it, where no more characters than these may stand. */
    static final Form SHA256 = Form.of("^[0-9a-f]{" + SHA256_DIGITS + "}");

    private Patterns() {}

    private static String otherPlanes() {
        StringBuilder ranges = new StringBuilder();
        for (int plane = 1; plane <= 16; plane++) {
            ranges.appendCodePoint(plane << 16).append('-').appendCodePoint((plane << 16) + 0xFFFD);
        }
        return ranges.toString();
    }

    /**
     * What a text looks like, apart from its length.
     *
     * @param pattern what has to be found in it, if anything
     * @param excluded what must not be found in it, if anything
     */
    record Form(Optional<String> pattern, Optional<String> excluded) {
        private static Form any() {
            return new Form(Optional.empty(), Optional.empty());
        }

        private static Form of(String pattern) {
            return new Form(Optional.of(pattern), Optional.empty());
        }

        private Form excluding(String excluded) {
            return new Form(pattern, Optional.of(excluded));
        }

        /** The schema of texts of this form. */
        ObjectNode addTo(ObjectNode schema, int maximum) {
            schema.put("type", "string").put("maxLength", maximum);
            pattern.ifPresent(found -> schema.put("pattern", found));
            excluded.ifPresent(found -> schema.putObject("not")
                    .put("type", "string") // otherwise what is no text is refused twice
                    .put("pattern", found));
            return schema;
        }
    }
}
