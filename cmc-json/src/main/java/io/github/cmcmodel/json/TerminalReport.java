// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import io.github.cmcmodel.json.report.Excerpts;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.TextPosition;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A report as a terminal shows it: each finding with its line of the document and a caret under the place, and a last line
 * that counts. {@code TerminalReport.inLanguage(Locale.ENGLISH).format(result)} returns
 *
 * <pre>{@code
 * error 4:18 /name/en text.blank: must not be blank, but is
 *   4 |   "name": {"en": " "},
 *     |                  ^
 * error: 1, warning: 0, information: 0, suppressed: 0
 * }</pre>
 *
 * <p>Nothing of the document can act on the terminal: controls, bidirectional controls and whatever else does not print are
 * shown as escapes, a tab as four blanks. Of a long line a piece around the place is shown. The caret is under the place where every
 * character (code point) takes one column; characters that take two or none shift it.
 *
 * <p>Nothing of a person is shown: an ellipsis stands for focal points and persons, whole, and for texts in which contact
 * details were found, and there is no line where the place itself is in one. Where a text stops being JSON, what follows is
 * not shown.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class TerminalReport {
    private static final String RESET = "\u001b[0m";

    private final Locale language;
    private final boolean colored;

    private TerminalReport(Locale language, boolean colored) {
        this.language = language;
        this.colored = colored;
    }

    /**
     * Reports in a language, without colours.
     *
     * @param language the language of the messages; English is taken for one that there are no messages in
     * @return the form of reports
     */
    public static TerminalReport inLanguage(Locale language) {
        Objects.requireNonNull(language, "TerminalReport language");
        return new TerminalReport(language, false);
    }

    /**
     * The same with severities and carets in colours, by the control sequences of ANSI (ECMA-48). Only for a terminal that
     * knows them.
     *
     * @return another form of reports
     */
    public TerminalReport colored() {
        return new TerminalReport(language, true);
    }

    /**
     * Formats the report of a document that was read.
     *
     * @param result the outcome of reading, {@linkplain ReadResult#validated validated} or not
     * @return the text, its lines ended by line feeds
     */
    public String format(ReadResult<?> result) {
        Objects.requireNonNull(result, "TerminalReport result");
        FindingReport report = result.report();
        StringBuilder text = new StringBuilder();
        if (!report.isEmpty()) {
            Excerpts excerpts = result.excerpts();
            report.findings().forEach(finding -> finding(finding, excerpts, text));
            report.unlisted(language).forEach(line -> text.append(line).append('\n'));
        }
        String counts = Arrays.stream(Severity.values())
                .map(severity -> severity.code() + ": " + report.count(severity))
                .collect(Collectors.joining(", "));
        return text.append(counts)
                .append(", suppressed: ")
                .append(report.totalSuppressed())
                .append('\n')
                .toString();
    }

    private void finding(Finding finding, Excerpts excerpts, StringBuilder text) {
        String severity = finding.severity().code();
        String line = finding.format(language);
        text.append(painted(severity, finding.severity()))
                .append(line, severity.length(), line.length())
                .append('\n');
        finding.position()
                .ifPresent(position -> excerpts.excerpt(position)
                        .ifPresent(excerpt -> excerpt(excerpt, position, finding.severity(), text)));
    }

    private void excerpt(Excerpts.Excerpt excerpt, TextPosition position, Severity severity, StringBuilder text) {
        String number = Integer.toString(position.line());
        text.append("  ").append(number).append(" | ").append(excerpt.text()).append('\n');
        text.append(" ".repeat(number.length() + 3))
                .append("| ")
                .append(" ".repeat(excerpt.caret()))
                .append(painted("^", severity))
                .append('\n');
    }

    private String painted(String text, Severity severity) {
        if (!colored) {
            return text;
        }
        int color = switch (severity) {
            case ERROR -> 31;
            case WARNING -> 33;
            case INFORMATION -> 36;
        };
        return "\u001b[1;" + color + "m" + text + RESET;
    }
}
