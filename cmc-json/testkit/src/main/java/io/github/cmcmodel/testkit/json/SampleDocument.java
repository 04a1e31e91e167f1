// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.json;

import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.text.Shown;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.TextPosition;
import io.github.cmcmodel.value.Extensible;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A generated document with all that reading it must report, such as {@code error 1:30 /id id.malformed} and nothing else.
 *
 * <p>Immutable.
 *
 * @param <T> the type of the document's root
 */
public final class SampleDocument<T extends Extensible> {
    /** Rules after which reading stops: how far the reader has come inside the document is its own affair. */
    private static final Set<RuleCode> STOPS =
            EnumSet.of(RuleCode.JSON_SYNTAX, RuleCode.JSON_TRUNCATED, RuleCode.JSON_LIMIT_EXCEEDED);

    /** What findings in a person show in place of the input. */
    private static final String WITHHELD = "…";

    private final Class<T> type;
    private final byte[] bytes;
    private final List<Finding> expected;
    private final Optional<T> value;

    SampleDocument(Class<T> type, byte[] bytes, List<Finding> expected, Optional<T> value) {
        this.type = type;
        this.bytes = bytes;
        this.expected = FindingReport.of(type, expected, List.of()).findings();
        this.value = value;
    }

    /**
     * The type to read the document as.
     *
     * @return such as {@code ConsultativeMechanism.class}
     */
    public Class<T> type() {
        return type;
    }

    /**
     * The document.
     *
     * @return the bytes, UTF-8 unless that is what is wrong with them
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The document as text.
     *
     * @return the text; what is no UTF-8 in it is replaced, so take {@link #bytes()} where that may be
     */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /**
     * Everything that {@link CmcJson#standard()} must report, notices included, each with pointer, place in the text, subject
     * and arguments. What stops reading ({@code json.syntax}, {@code json.truncated}, {@code json.limit-exceeded}) has the
     * pointer of the document as a whole and no subject here; a limit has the place of the first character beyond which it can show.
     *
     * @return the findings, in the order of the document; empty for a valid one
     */
    public List<Finding> expected() {
        return expected;
    }

    /**
     * Whether reading must give a value.
     *
     * @return whether nothing that is expected is an error
     */
    public boolean isReadable() {
        return expected.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * The value that the document was written from.
     *
     * @return the value; empty where something was put into the text that is not in it
     */
    public Optional<T> value() {
        return value;
    }

    /**
     * Checks that a report on reading this document says what it must and nothing else.
     *
     * @param report the report, of reading alone; what the rules on values say is not expected here
     * @throws AssertionError if something is not in the report, or is in it without being expected; the message lists both and
     *     the document
     */
    public void checkReport(FindingReport report) {
        List<Finding> superfluous = new ArrayList<>();
        List<Finding> missing = new ArrayList<>(expected);
        for (Finding found : report.findings()) {
            Optional<Finding> match =
                    missing.stream().filter(each -> matches(each, found)).findFirst();
            match.ifPresentOrElse(missing::remove, () -> superfluous.add(found));
        }
        if (!missing.isEmpty() || !superfluous.isEmpty()) {
            throw new AssertionError("expected but not found: " + lines(missing) + "\nfound but not expected: "
                    + lines(superfluous) + "\nin " + this);
        }
    }

    /** Of what stops reading only the place and, outside of persons, the arguments can be told beforehand. */
    private static boolean matches(Finding wanted, Finding found) {
        if (!STOPS.contains(wanted.rule())) {
            return wanted.equals(found);
        }
        boolean limit = wanted.rule() == RuleCode.JSON_LIMIT_EXCEEDED;
        return wanted.rule() == found.rule()
                && wanted.severity() == found.severity()
                && (limit || wanted.position().equals(found.position()))
                && (found.arguments().equals(wanted.arguments())
                        || found.arguments().containsValue(WITHHELD));
    }

    private static String lines(List<Finding> findings) {
        StringBuilder lines = new StringBuilder();
        for (Finding finding : findings) {
            lines.append("\n  ").append(finding);
            finding.subject()
                    .ifPresent(subject -> lines.append(" (of ").append(subject).append(')'));
            finding.position().ifPresent(place -> lines.append(" @").append(place.offset()));
        }
        return findings.isEmpty() ? "nothing" : lines.toString();
    }

    /** The same document as a line of a stream. */
    SampleDocument<T> at(int line, long offset) {
        List<Finding> moved = expected.stream()
                .map(finding -> finding.withPosition(moved(finding.position().orElseThrow(), line, offset)))
                .toList();
        return new SampleDocument<>(type, bytes, moved, value);
    }

    private static TextPosition moved(TextPosition place, int line, long offset) {
        return new TextPosition(place.line() + line - 1, place.column(), place.offset() + offset);
    }

    /**
     * The type, what is expected, and the text, in a form fit to be shown.
     *
     * @return the description; the text is cut off after some thousand characters
     */
    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder(type.getSimpleName());
        shown.append(isReadable() ? " that can be read" : " that cannot be read");
        shown.append(", expected: ").append(lines(expected)).append('\n');
        int most = 4_000;
        for (String line : text().split("\n", -1)) {
            for (int at = 0; at < line.length() && shown.length() < most; ) {
                int next = line.offsetByCodePoints(at, 1);
                shown.append(Shown.text(line.substring(at, next)));
                at = next;
            }
            if (shown.length() >= most) {
                return shown.append('…').toString();
            }
            shown.append('\n');
        }
        return shown.toString().stripTrailing();
    }
}
