// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.report;

import io.github.cmcmodel.json.report.Report.Level;
import io.github.cmcmodel.json.report.Report.ReportCounts;
import io.github.cmcmodel.json.report.Report.ReportFinding;
import io.github.cmcmodel.json.report.Report.ReportSuppression;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleMessages;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.RuleTotal;
import io.github.cmcmodel.validation.Suppressed;
import java.util.List;
import java.util.Locale;

/** The one table of the members of a report as JSON: writing, reading and the schema follow from it. */
public final class ReportShapes {
    private static final Shape<ReportCounts, Parts> COUNTS;
    private static final Shape<RuleTotal, Parts> TOTAL;
    private static final Shape<ReportSuppression, Parts> SUPPRESSED;

    /** The shape of the root. */
    public static final Shape<Report, Parts> REPORT;

    static {
        Attribute<ReportCounts, Parts, Long> error =
                Parts.required("error", Parts.COUNT, ReportCounts::error, "how many findings are errors");
        Attribute<ReportCounts, Parts, Long> warning =
                Parts.required("warning", Parts.COUNT, ReportCounts::warning, "how many findings are warnings");
        Attribute<ReportCounts, Parts, Long> information = Parts.required(
                "information", Parts.COUNT, ReportCounts::information, "how many findings are information");
        COUNTS = Parts.shape(
                ReportCounts.class,
                List.of(error, warning, information),
                parts -> new ReportCounts(parts.required(error), parts.required(warning), parts.required(information)),
                "How many findings there are of each severity, without those suppressed.");
        TOTAL = total();
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
                "how many findings there are, listed or not; counted anew when the report is read");
        Attribute<Report, Parts, RuleTotal> totals = Parts.list(
                "totals",
                new ValueType.Nested<>(TOTAL),
                written -> written.report().totals(),
                "how often each rule was broken, also where not all findings are listed");
        Attribute<Report, Parts, ReportFinding> findings = Parts.list(
                "findings",
                new ValueType.Nested<>(FindingShapes.FINDING),
                Report::findings,
                "what was found and not suppressed, in the order of the document; of many findings, the first");
        Attribute<Report, Parts, ReportSuppression> suppressed = Parts.list(
                "suppressed",
                new ValueType.Nested<>(SUPPRESSED),
                Report::suppressed,
                "what was found and suppressed, in the order of the document; of many findings, the first");
        REPORT = Parts.shape(
                Report.class,
                List.of(type, language, counts, totals, findings, suppressed),
                parts -> new Report(
                        FindingReport.of(
                                parts.required(type).type(),
                                parts.all(findings).stream()
                                        .map(ReportFinding::finding)
                                        .toList(),
                                parts.all(suppressed).stream()
                                        .map(each ->
                                                new Suppressed(each.finding().finding(), each.reason()))
                                        .toList(),
                                parts.all(totals)),
                        Locale.forLanguageTag(parts.required(language))),
                "Everything that was found in one document.");
    }

    private static Shape<RuleTotal, Parts> total() {
        Attribute<RuleTotal, Parts, RuleCode> rule = Parts.required(
                "rule",
                new ValueType.Form<>(RuleCode.class, FindingShapes::rule),
                RuleTotal::rule,
                "the code of the rule that was broken");
        Attribute<RuleTotal, Parts, Level> severity = Parts.required(
                "severity",
                new ValueType.Closed<>(Level.class),
                total -> Level.of(total.severity()),
                "how grave these findings are");
        Attribute<RuleTotal, Parts, Long> found =
                Parts.required("found", Parts.COUNT, RuleTotal::found, "how many were found and not suppressed");
        Attribute<RuleTotal, Parts, Long> suppressed =
                Parts.required("suppressed", Parts.COUNT, RuleTotal::suppressed, "how many were found and suppressed");
        return Parts.shape(
                RuleTotal.class,
                List.of(rule, severity, found, suppressed),
                parts -> new RuleTotal(
                        parts.required(rule),
                        parts.required(severity).severity(),
                        parts.required(found),
                        parts.required(suppressed)),
                "How often one rule was broken with one severity.");
    }

    /** Every shape of a report; a shape stands after those that it contains. */
    public static final List<Shape<?, ?>> ALL =
            List.of(COUNTS, TOTAL, FindingShapes.ARGUMENTS, FindingShapes.FINDING, SUPPRESSED, REPORT);

    private ReportShapes() {}

    private static String spoken(Locale locale) {
        String language = locale.getLanguage();
        return RuleMessages.LANGUAGES.contains(language) ? language : RuleMessages.LANGUAGES.get(0);
    }
}
