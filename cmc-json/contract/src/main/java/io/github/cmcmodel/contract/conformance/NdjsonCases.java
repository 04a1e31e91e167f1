// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.conformance;

import io.github.cmcmodel.consultation.Venue;
import io.github.cmcmodel.json.ReadLimit;
import io.github.cmcmodel.rule.RuleCode;
import java.util.List;

/** Streams of records, one a line. */
final class NdjsonCases {
    static final String GOOD = "{\"schemaVersion\":\"1.0\",\"state\":\"a\"}";

    private NdjsonCases() {}

    static Case of(String name, String purpose) {
        return Case.of("ndjson", name, Venue.class, purpose);
    }

    static List<Case> all() {
        return List.of(
                of("good", "Two records, each ended by a line feed.")
                        .text(GOOD + "\n" + GOOD + "\n")
                        .record(1)
                        .record(2),
                of("no-line-feed-at-the-end", "A last line that is whole needs no line feed.")
                        .text(GOOD + "\n" + GOOD)
                        .record(1)
                        .record(2),
                of("carriage-returns", "A carriage return ahead of the line feed belongs to the line's end.")
                        .text(GOOD + "\r\n" + GOOD + "\r\n")
                        .record(1)
                        .record(2),
                of("blank-lines", "Blank lines are passed over, and count as lines.")
                        .text("\n" + GOOD + "\n \t\n\r\n" + GOOD + "\n\n")
                        .record(2)
                        .record(5)
                        .blankLines(4),
                of("bad-line", "A bad line is one record without a value, and reading goes on behind it.")
                        .text(GOOD + "\n{¦]\n" + GOOD + "\n")
                        .record(1)
                        .record(2)
                        .findsAtMark(RuleCode.JSON_SYNTAX, null, "]")
                        .record(3),
                of("places", "Lines and offsets of findings are those of the stream, pointers start at the record.")
                        .text("\n" + GOOD + "\n  {\"schemaVersion\":\"1.0\",\"place\":{\"en\":\"é\",\"fr\":¦7}}\n")
                        .record(2)
                        .record(3)
                        .findsAtMark(RuleCode.STRUCTURE_WRONG_KIND, "/place/fr", "string", "number")
                        .blankLines(1),
                of("version", "Every record names its version.")
                        .text(GOOD
                                + "\n¦{\"state\":\"a\"}\n{\"schemaVersion\":¦\"2.0\"}\n{\"schemaVersion\":¦\"1.1\"}\n")
                        .record(1)
                        .record(2)
                        .findsAtMark(RuleCode.STRUCTURE_MISSING_MEMBER, "", "schemaVersion")
                        .record(3)
                        .findsAtMark(RuleCode.VERSION_UNSUPPORTED, "/schemaVersion", "2.0", "1.0")
                        .record(4)
                        .findsAtMark(RuleCode.VERSION_NEWER_MINOR, "/schemaVersion", "1.1", "1.0"),
                of("cut-off", "A last line without its line feed that is no document was cut off.")
                        .text(GOOD + "\n{\"schemaVersion\":\"1.0\",\"sta¦")
                        .record(1)
                        .record(2)
                        .findsAtMark(RuleCode.JSON_TRUNCATED, null),
                of("two-on-a-line", "One line holds one record.")
                        .text(GOOD + " ¦" + GOOD + "\n" + GOOD + "\n")
                        .record(1)
                        .findsAtMark(RuleCode.JSON_TRAILING_CONTENT, "")
                        .record(2),
                of("other-separators", "Only a line feed ends a line: neither U+2028 nor U+0085 does.")
                        .text("{\"schemaVersion\":\"1.0\",\"place\":{\"en\":\"a\u2028b\"}}\n" + GOOD + "\n")
                        .record(1)
                        .record(2),
                of("too-long", "A line beyond the limit is passed over as one bad record.")
                        .limit(ReadLimit.LINE_BYTES, GOOD.length())
                        .text(GOOD + "\n¦" + GOOD + "   \n" + GOOD + "\n")
                        .record(1)
                        .record(2)
                        .findsAtMark(RuleCode.JSON_LIMIT_EXCEEDED, "", "line", GOOD.length())
                        .record(3),
                of("nothing", "A stream without a record.").text("\n\n").blankLines(2));
    }
}
