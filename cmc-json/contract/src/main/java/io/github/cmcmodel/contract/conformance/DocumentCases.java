// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.conformance;

import io.github.cmcmodel.consultation.Venue;
import io.github.cmcmodel.json.ReadLimit;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.rule.RuleCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The text as such: its encoding, its syntax, its end, its size. */
final class DocumentCases {
    private static final String WHOLE = "{\"schemaVersion\":\"1.0\"}";

    private DocumentCases() {}

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        empty(cases);
        encoding(cases);
        syntax(cases);
        ends(cases);
        sizes(cases);
        return cases;
    }

    private static Case of(RuleCode rule, String name, String purpose) {
        return Case.of(rule, name, Venue.class, purpose);
    }

    private static void empty(List<Case> cases) {
        RuleCode rule = RuleCode.JSON_EMPTY;
        cases.add(of(rule, "nothing", "No byte at all.").text("").findsAtMark(rule, ""));
        cases.add(of(rule, "white-space", "White space and nothing else.")
                .text(" \t\r\n")
                .findsAtMark(rule, ""));
        cases.add(of(rule, "passes", "White space around a document means nothing.")
                .text(" \t\r\n" + WHOLE + " \t\r\n"));
    }

    private static void encoding(List<Case> cases) {
        RuleCode rule = RuleCode.JSON_ENCODING;
        for (String name : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            cases.add(of(rule, name.toLowerCase(Locale.ROOT), "A document in " + name + ".")
                    .bytes(WHOLE.getBytes(Charset.forName(name)))
                    .findsAtMark(rule, "", name.substring(0, 6)));
        }
        cases.add(of(rule, "utf-16-marked", "A document in UTF-16 with a byte order mark.")
                .bytes(WHOLE.getBytes(StandardCharsets.UTF_16))
                .findsAtMark(rule, "", "UTF-16"));
        bytes(cases, "latin-1", "A text in ISO 8859-1.", 0xE9, "\"");
        bytes(cases, "overlong", "A character in more bytes than it needs.", 0xC0, "\u0080");
        bytes(cases, "surrogate", "Half of a surrogate pair in three bytes.", 0xED, "\u00A0\u0080");
        bytes(cases, "continuation", "A byte that continues nothing.", 0x80, "");
        bytes(cases, "beyond-unicode", "A character beyond U+10FFFF.", 0xF5, "\u0080\u0080\u0080");
        cases.add(of(rule, "passes", "Characters of one to four bytes.")
                .text("{\"schemaVersion\":\"1.0\",\"place\":{\"en\":\"aé漢😀\"}}"));
        RuleCode mark = RuleCode.JSON_BYTE_ORDER_MARK;
        cases.add(of(
                        mark,
                        "fails",
                        "A byte order mark is passed over, with a warning. Columns do not count it, offsets do.")
                .text("\uFEFF" + WHOLE)
                .findsAtMark(mark, ""));
        cases.add(of(mark, "with-a-fault", "What stands behind a byte order mark has its place as without it.")
                .text("¦\uFEFF{\"schemaVersion\":\"1.0\",\"state\":¦7}")
                .findsAtMark(mark, "")
                .findsAtMark(RuleCode.STRUCTURE_WRONG_KIND, "/state", "string", "number"));
        cases.add(of(mark, "inside", "A byte order mark anywhere else is no white space.")
                .text("¦\uFEFF¦\uFEFF" + WHOLE)
                .findsAtMark(mark, "")
                .findsAtMark(RuleCode.JSON_SYNTAX, null, "\\uFEFF"));
        cases.add(of(mark, "passes", "A document starts with its first byte.").text(WHOLE));
    }

    /** A text that holds one bad byte, and others behind it. */
    private static void bytes(List<Case> cases, String name, String purpose, int bad, String behind) {
        String start = "{\"schemaVersion\":\"1.0\",\n\"place\":{\"en\":\"ab";
        byte[] document = (start + (char) bad + behind + "\"}}").getBytes(StandardCharsets.ISO_8859_1);
        cases.add(of(RuleCode.JSON_ENCODING, name, purpose)
                .bytes(document)
                .marked(start.length())
                .findsAtMark(
                        RuleCode.JSON_ENCODING,
                        "",
                        "0x" + Integer.toHexString(bad).toUpperCase(Locale.ROOT)));
    }

    private static void syntax(List<Case> cases) {
        syntax(cases, "leading-zero", "{\"state\":0¦1}", "1");
        syntax(cases, "single-quotes", "{¦'state':\"a\"}", "'");
        syntax(cases, "no-quotes", "{¦state:\"a\"}", "s");
        syntax(cases, "not-a-number", "{\"state\":¦NaN}", "N");
        syntax(cases, "infinity", "{\"state\":-¦Infinity}", "I");
        syntax(cases, "plus", "{\"state\":¦+1}", "+");
        syntax(cases, "no-digit-before-the-point", "{\"state\":¦.5}", ".");
        syntax(cases, "no-digit-in-the-exponent", "{\"state\":1e+¦x}", "x");
        syntax(cases, "no-comma", "{\"state\":\"a\" ¦\"place\":null}", "\"");
        syntax(cases, "comma-before-the-end", "{\"state\":\"a\",¦}", "}");
        syntax(cases, "wrong-bracket", "{\"state\":\"a\"¦]", "]");
        syntax(cases, "no-colon", "{\"state\" ¦\"a\"}", "\"");
        syntax(cases, "comment", "{\"state\":¦/* no */\"a\"}", "/");
        syntax(cases, "misspelt-literal", "{\"state\":¦nil}", "n");
        syntax(cases, "unknown-escape", "{\"state\":\"\\¦q\"}", "q");
        syntax(cases, "hexadecimal-escape", "{\"state\":\"\\u00¦g1\"}", "g");
        syntax(cases, "control-character", "{\"state\":\"a¦\u0001\"}", "\\u0001");
        syntax(cases, "line-feed-in-a-string", "{\"state\":\"a¦\n\"}", "\\u000A");
        cases.add(of(RuleCode.JSON_SYNTAX, "passes", "Every escape and every form of number that JSON has.")
                .text("{\"schemaVersion\":\"1.0\",\"place\":{\"en\":\"\\\"\\\\\\/\\n\\t\\u00e9\\ud83d\\ude00\"},"
                        + "¦\"x\":[0,-0,1.5,-1.5e+10,1E-2]}")
                .findsAtMark(RuleCode.STRUCTURE_UNKNOWN_MEMBER, "/x", "x"));
    }

    /** Which member a fault of the syntax belongs to depends on how far a parser looks ahead; its place does not. */
    private static void syntax(List<Case> cases, String name, String marked, String problem) {
        String shown = marked.replace(String.valueOf(Case.MARK), "").replaceAll("\\p{Cntrl}", "?");
        cases.add(of(RuleCode.JSON_SYNTAX, name, "No JSON: " + shown)
                .text(marked)
                .findsAtMark(RuleCode.JSON_SYNTAX, null, problem));
    }

    private static void ends(List<Case> cases) {
        RuleCode rule = RuleCode.JSON_TRUNCATED;
        truncated(cases, "in-an-object", "{");
        truncated(cases, "in-a-name", "{\"state");
        truncated(cases, "before-a-value", "{\"state\":");
        truncated(cases, "in-a-string", "{\"state\":\"x");
        truncated(cases, "in-a-literal", "{\"state\":tru");
        truncated(cases, "in-a-number", "{\"state\":1.");
        cases.add(of(rule, "passes", "The text ends where the document does.").text(WHOLE));
        RuleCode trailing = RuleCode.JSON_TRAILING_CONTENT;
        for (String[] rest : new String[][] {{"object", "{}"}, {"bracket", "]"}, {"word", "x"}, {"comma", ","}}) {
            cases.add(of(trailing, rest[0], "Something behind the end of the document: " + rest[1])
                    .text(WHOLE + " ¦" + rest[1])
                    .findsAtMark(trailing, ""));
        }
        cases.add(of(trailing, "passes", "A line feed may follow.").text(WHOLE + "\n"));
    }

    private static void truncated(List<Case> cases, String name, String text) {
        cases.add(of(RuleCode.JSON_TRUNCATED, name, "The text ends too early: " + text)
                .text(text + Case.MARK)
                .findsAtMark(RuleCode.JSON_TRUNCATED, null));
    }

    private static void sizes(List<Case> cases) {
        RuleCode rule = RuleCode.JSON_LIMIT_EXCEEDED;
        cases.add(of(rule, "bytes", "A document of one byte more than allowed.")
                .limit(ReadLimit.DOCUMENT_BYTES, WHOLE.length())
                .text(WHOLE + "¦ ")
                .findsAtMark(rule, "", "bytes", WHOLE.length()));
        cases.add(of(rule, "bytes-passes", "A document of as many bytes as allowed.")
                .limit(ReadLimit.DOCUMENT_BYTES, WHOLE.length())
                .text(WHOLE));
        cases.add(Case.of(rule, "number", IndicatorValue.class, "A number of more characters than allowed.")
                .text("{\"schemaVersion\":\"1.0\",\"date\":\"2016\",\"value\":" + "7".repeat(101) + "}")
                .findsSomewhere(rule, "number", 100));
        limit(cases, ReadLimit.DEPTH, 64, "[".repeat(63) + "]".repeat(63), "[".repeat(64) + "]".repeat(64));
        limit(cases, ReadLimit.NAME, 256, "{\"" + "y".repeat(256) + "\":1}", "{\"" + "y".repeat(257) + "\":1}");
        limit(cases, ReadLimit.STRING, 20, "\"" + "y".repeat(20) + "\"", "\"" + "y".repeat(21) + "\"");
        limit(cases, ReadLimit.ITEMS, 2, "[1,2]", "[1,2,3]");
        limit(cases, ReadLimit.TOKENS, 20, "[1,2,3,4]", "[" + "1,".repeat(20) + "1]");
    }

    private static void limit(List<Case> cases, ReadLimit limit, int maximum, String inside, String beyond) {
        RuleCode rule = RuleCode.JSON_LIMIT_EXCEEDED;
        boolean standard = maximum == limit.standard();
        Case passes = of(rule, limit.code() + "-passes", "As far as the limit '" + limit.code() + "' allows.")
                .text("{\"schemaVersion\":\"1.0\",¦\"x\":" + inside + "}")
                .findsAtMark(RuleCode.STRUCTURE_UNKNOWN_MEMBER, "/x", "x");
        Case fails = of(rule, limit.code(), "Beyond the limit '" + limit.code() + "'.")
                .text("{\"schemaVersion\":\"1.0\",¦\"x\":" + beyond + "}")
                .findsAtMark(RuleCode.STRUCTURE_UNKNOWN_MEMBER, "/x", "x")
                .findsSomewhere(rule, limit.code(), maximum);
        cases.add(standard ? passes : passes.limit(limit, maximum));
        cases.add(standard ? fails : fails.limit(limit, maximum));
    }
}
