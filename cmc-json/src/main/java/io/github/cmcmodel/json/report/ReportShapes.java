// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.report;

import io.github.cmcmodel.json.report.Report.ReportCounts;
import io.github.cmcmodel.json.report.Report.ReportFinding;
import io.github.cmcmodel.json.report.Report.ReportSuppression;
import io.github.cmcmodel.rule.RuleMessages;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.Suppressed;
import java.util.List;
import java.util.Locale;

/** The one table of the members of a report as JSON: writing, reading and the schema follow from it. */
public final class ReportShapes {
    private static final ValueType<Integer> FINDINGS = new ValueType.Whole<>(Integer.class, 0, Integer.MAX_VALUE);

    private static final Shape<ReportCounts, Parts> COUNTS;
    private static final Shape<ReportSuppression, Parts> SUPPRESSED;

    /** The shape of the root. */
    public static final Shape<Report, Parts> REPORT;

    static {
        Attribute<ReportCounts, Parts, Integer> error =
                Parts.required("error", FINDINGS, ReportCounts::error, "how many findings are errors");
        Attribute<ReportCounts, Parts, Integer> warning =
                Parts.required("warning", FINDINGS, ReportCounts::warning, "how many findings are warnings");
        Attribute<ReportCounts, Parts, Integer> information =
                Parts.required("information", FINDINGS, ReportCounts::information, "how many findings are information");
        COUNTS = Parts.shape(
                ReportCounts.class,
                List.of(error, warning, information),
                parts -> new ReportCounts(parts.required(error), parts.required(warning), parts.required(information)),
                "How many findings there are of each severity, without those suppressed.");
        Attribute<ReportSuppression, Parts, ReportFinding> finding = Parts.required(
                "finding", new ValueType.Nested<>(FindingShapes.FINDING), ReportSuppression::finding, "what was found");
        Attribute<ReportSuppression, Parts, String> reason =
                Parts.required("reason", ValueType.TEXT, ReportSuppression::reason, "why it does not matter");
        SUPPRESSED = Parts.shape(
                ReportSuppression.class,
                List.of(finding, reason),
                parts -> new ReportSuppression(parts.required(finding), parts.required(reason)),
                "A finding that somebody chose not to hear of.");
    }

    static {
        Attribute<Report, Parts, DocumentType> type = Parts.required(
                "type",
                new ValueType.Form<>(DocumentType.class, DocumentType::parse),
                written -> new DocumentType(written.report().type()),
                "the type of the document that the report is on");
        Attribute<Report, Parts, String> language = Parts.required(
                "language",
                ValueType.TEXT,
                written -> spoken(written.language()),
                "the language of the messages, as BCP 47 tag");
        Attribute<Report, Parts, ReportCounts> counts = Parts.required(
                "counts",
                new ValueType.Nested<>(COUNTS),
                written -> ReportCounts.of(written.report()),
                "how many findings there are; counted anew when the report is read");
        Attribute<Report, Parts, ReportFinding> findings = Parts.list(
                "findings",
                new ValueType.Nested<>(FindingShapes.FINDING),
                Report::findings,
                "what was found and not suppressed, in the order of the document");
        Attribute<Report, Parts, ReportSuppression> suppressed = Parts.list(
                "suppressed",
                new ValueType.Nested<>(SUPPRESSED),
                Report::suppressed,
                "what was found and suppressed, in the order of the document");
        REPORT = Parts.shape(
                Report.class,
                List.of(type, language, counts, findings, suppressed),
                parts -> new Report(
                        FindingReport.of(
                                parts.required(type).type(),
                                parts.all(findings).stream()
                                        .map(ReportFinding::finding)
                                        .toList(),
                                parts.all(suppressed).stream()
                                        .map(each ->
                                                new Suppressed(each.finding().finding(), each.reason()))
                                        .toList()),
                        Locale.forLanguageTag(parts.required(language))),
                "Everything that was found in one document.");
    }

    /** Every shape of a report; a shape comes after those that it contains. */
    public static final List<Shape<?, ?>> ALL =
            List.of(COUNTS, FindingShapes.ARGUMENTS, FindingShapes.FINDING, SUPPRESSED, REPORT);

    private ReportShapes() {}

    private static String spoken(Locale locale) {
        String language = locale.getLanguage();
        return RuleMessages.LANGUAGES.contains(language) ? language : RuleMessages.LANGUAGES.get(0);
    }
}
