// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.conformance;

import io.github.cmcmodel.consultation.Venue;
import io.github.cmcmodel.rule.RuleCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Streams whose first and last line prove that they are complete, or that they are not. */
final class ProofCases {
    private static final String GOOD = NdjsonCases.GOOD;
    private static final String HEADER = "{\"schemaVersion\":\"1.0\",\"stream\":\"start\",\"type\":\"Venue\"}";
    private static final String TWO = HEADER + "\n" + GOOD + "\n" + GOOD + "\n";

    private ProofCases() {}

    private static Case differs(String name, String purpose) {
        return Case.of(RuleCode.JSON_STREAM_DIFFERS, name, Venue.class, purpose);
    }

    private static Case of(String name, String purpose) {
        return NdjsonCases.of("proof-" + name, purpose);
    }

    private static String digest(String ahead) {
        return Pack.sha256(ahead.replace(String.valueOf(Case.MARK), "").getBytes(StandardCharsets.UTF_8));
    }

    /** A last line without its line feed. */
    private static String trailer(Object records, String sha256) {
        return "{\"schemaVersion\":\"1.0\",\"stream\":\"end\",\"records\":" + records + ",\"sha256\":\"" + sha256
                + "\"}";
    }

    /** All lines ahead, and the last line that is right for them. */
    private static String proved(int records, String ahead) {
        return ahead + trailer(records, digest(ahead)) + "\n";
    }

    static List<Case> all() {
        List<Case> cases = new ArrayList<>();
        complete(cases);
        differing(cases);
        endingBadly(cases);
        badEdges(cases);
        return cases;
    }

    private static void complete(List<Case> cases) {
        cases.add(of("good", "The first and the last line are no records; what they say is right.")
                .text(proved(2, TWO))
                .record(2)
                .record(3));
        cases.add(of("required", "The same where the caller takes no other stream.")
                .text(proved(2, TWO))
                .proofRequired()
                .record(2)
                .record(3));
        cases.add(of("nothing", "A complete stream without a record.")
                .text(proved(0, HEADER + "\n"))
                .proofRequired());
        cases.add(of("no-line-feed-at-the-end", "The last line needs no line feed.")
                .text(proved(2, TWO).stripTrailing())
                .record(2)
                .record(3));
        cases.add(of(
                        "blank-lines",
                        "All bytes ahead of the last line are in the digest, blank lines too; behind it they do not matter.")
                .text(proved(1, HEADER + "\r\n\n \t\n" + GOOD + "\r\n\n") + "\n \n")
                .record(4)
                .blankLines(5));
        cases.add(of("bad-line", "A bad line counts as a record.")
                .text(proved(2, HEADER + "\n{¦]\n" + GOOD + "\n"))
                .record(2)
                .findsAtMark(RuleCode.JSON_SYNTAX, null, "]")
                .record(3));
        cases.add(of("later-version", "Both lines may be of a later minor version, with members that nobody knows yet.")
                .text(later())
                .proofRequired()
                .record(2));
        String behindBlank =
                "\n" + HEADER.replace(",\"stream\"", ",¦\"stream\"").replace(",\"type\"", ",¦\"type\"") + "\n";
        cases.add(of(
                        "only-in-the-first-line",
                        "Behind a blank line it is a record like any other, in which two members are unknown.")
                .text(behindBlank)
                .record(2)
                .findsAtMark(RuleCode.STRUCTURE_UNKNOWN_MEMBER, "/stream", "stream")
                .findsAtMark(RuleCode.STRUCTURE_UNKNOWN_MEMBER, "/type", "type")
                .blankLines(1));
    }

    private static String later() {
        String ahead = HEADER.replace("1.0", "1.1").replace("}", ",\"x\":{}}") + "\n" + GOOD + "\n";
        return ahead + trailer(1, digest(ahead)).replace("1.0", "1.1").replace("}", ",\"x\":[1]}") + "\n";
    }

    private static void differing(List<Case> cases) {
        RuleCode rule = RuleCode.JSON_STREAM_DIFFERS;
        cases.add(differs("passes", "The number of records and the digest are those of the stream.")
                .text(proved(2, TWO))
                .record(2)
                .record(3));
        cases.add(differs("fewer-records", "A line was lost; the number is compared ahead of the digest.")
                .text(TWO + "¦" + trailer(3, digest(TWO + GOOD + "\n")) + "\n")
                .record(2)
                .record(3)
                .end()
                .findsAtMark(rule, "", "records", "3", "2"));
        cases.add(differs("more-records", "A line came in.")
                .text(TWO + "¦" + trailer(1, digest(TWO)) + "\n")
                .record(2)
                .record(3)
                .end()
                .findsAtMark(rule, "", "records", "1", "2"));
        String other = digest(TWO.replace("\"a\"", "\"b\""));
        cases.add(differs("other-records", "A record was changed.")
                .text(TWO + "¦" + trailer(2, other) + "\n")
                .record(2)
                .record(3)
                .end()
                .findsAtMark(rule, "", "sha256", other, digest(TWO)));
        String returns = TWO.replace("\n", "\r\n");
        cases.add(differs("other-line-ends", "A program that changes the ends of lines changes the stream.")
                .text(returns + "¦" + trailer(2, digest(TWO)) + "\r\n")
                .record(2)
                .record(3)
                .end()
                .findsAtMark(rule, "", "sha256", digest(TWO), digest(returns)));
        String upper = digest(TWO).toUpperCase(Locale.ROOT);
        cases.add(differs("upper-case", "The digits of the digest are those of lower case.")
                .text(TWO + "¦" + trailer(2, upper) + "\n")
                .record(2)
                .record(3)
                .end()
                .findsAtMark(rule, "", "sha256", upper, digest(TWO)));
        cases.add(differs("other-type", "The records are of another type than the reader was asked for; none is read.")
                .text("¦" + proved(1, HEADER.replace("Venue", "Actor") + "\n" + GOOD + "\n"))
                .end()
                .findsAtMark(rule, "", "type", "Actor", "Venue"));
    }

    private static void endingBadly(List<Case> cases) {
        cases.add(of("cut-off", "A stream that was to prove itself complete and ends behind a whole line was cut off.")
                .text(TWO + "¦")
                .record(2)
                .record(3)
                .end()
                .findsAtMark(RuleCode.JSON_TRUNCATED, ""));
        cases.add(of("cut-off-in-a-record", "A record was cut off, and with it the stream.")
                .text(HEADER + "\n" + GOOD.substring(0, 9) + "¦")
                .record(2)
                .findsAtMark(RuleCode.JSON_TRUNCATED, null)
                .end()
                .findsAtMark(RuleCode.JSON_TRUNCATED, ""));
        cases.add(
                of("cut-off-in-the-last-line", "The last line itself was cut off, where it can be told from a record.")
                        .text(HEADER + "\n" + trailer(0, "").substring(0, 43) + "¦")
                        .end()
                        .findsAtMark(RuleCode.JSON_TRUNCATED, null));
        cases.add(of("cut-off-behind-the-first-line", "Nothing but the first line.")
                .text(HEADER + "\n¦")
                .end()
                .findsAtMark(RuleCode.JSON_TRUNCATED, ""));
        cases.add(of("something-behind", "Nothing but blank lines may stand behind the last line.")
                .text(proved(2, TWO) + "\n¦" + GOOD + "\n")
                .record(2)
                .record(3)
                .blankLines(1)
                .end()
                .findsAtMark(RuleCode.JSON_TRAILING_CONTENT, ""));
        cases.add(of("required-and-missing", "A stream without the lines, where the caller takes no such stream.")
                .text("¦" + GOOD + "\n")
                .proofRequired()
                .end()
                .findsAtMark(RuleCode.STRUCTURE_MISSING_MEMBER, "", "stream"));
        cases.add(of("required-of-nothing", "An empty stream may have lost all of its lines.")
                .text("")
                .proofRequired()
                .end()
                .findsAtMark(RuleCode.STRUCTURE_MISSING_MEMBER, "", "stream"));
    }

    private static void badEdges(List<Case> cases) {
        String whole = trailer(2, digest(TWO));
        RuleCode missing = RuleCode.STRUCTURE_MISSING_MEMBER;
        RuleCode kind = RuleCode.STRUCTURE_WRONG_KIND;
        cases.add(lastLine("no-number", "records", "¦" + whole.replace(",\"records\":2", ""))
                .findsAtMark(missing, "", "records"));
        cases.add(lastLine("no-digest", "sha256", "¦" + whole.replaceFirst(",\"sha256\":\"[0-9a-f]{64}\"", ""))
                .findsAtMark(missing, "", "sha256"));
        cases.add(lastLine("number-as-text", "records", whole.replace("\"records\":2", "\"records\":¦\"2\""))
                .findsAtMark(kind, "/records", "integer", "string"));
        cases.add(lastLine("digest-as-number", "sha256", whole.replaceFirst("\"[0-9a-f]{64}\"", "¦7"))
                .findsAtMark(kind, "/sha256", "string", "number"));
        cases.add(of("no-type", "The first line must have 'type'.")
                .text("¦" + proved(0, HEADER.replace(",\"type\":\"Venue\"", "") + "\n"))
                .end()
                .findsAtMark(missing, "", "type"));
        cases.add(of("unknown-type", "The first line must name a type of the model.")
                .text(proved(0, HEADER.replace("\"Venue\"", "¦\"Promise\"") + "\n"))
                .end()
                .findsAtMark(RuleCode.STRUCTURE_UNKNOWN_VALUE, "/type", "Promise", "types of the model"));
        cases.add(of("other-version", "A first line of a version that cannot be read; none of the records is read.")
                .text(proved(1, HEADER.replace("\"1.0\"", "¦\"2.0\"") + "\n" + GOOD + "\n"))
                .end()
                .findsAtMark(RuleCode.VERSION_UNSUPPORTED, "/schemaVersion", "2.0", "1.0"));
    }

    private static Case lastLine(String name, String member, String trailer) {
        return of(
                        name,
                        "The last line must have '" + member + "', as "
                                + (member.equals("records") ? "a number." : "a text."))
                .text(TWO + trailer + "\n")
                .record(2)
                .record(3)
                .end();
    }
}
