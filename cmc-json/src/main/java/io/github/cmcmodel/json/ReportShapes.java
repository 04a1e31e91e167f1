// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import io.github.cmcmodel.json.stream.Surrogates;
import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleArgument;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleMessages;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.rule.Shown;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.FindingReport;
import io.github.cmcmodel.validation.RuleTotal;
import io.github.cmcmodel.validation.Suppressed;
import io.github.cmcmodel.validation.TextPosition;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.NumberLiteral;
import io.github.cmcmodel.value.code.ClosedCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The one table of the members of a report as JSON: writing, reading and the schema follow from it. */
final class ReportShapes {
    /** A report on its way into JSON, or out of it. */
    record Report(FindingReport report, Locale language) {
        List<ReportFinding> findings() {
            return report.findings().stream()
                    .map(finding -> new ReportFinding(finding, language))
                    .toList();
        }

        List<ReportSuppression> suppressed() {
            return report.suppressed().stream()
                    .map(each -> new ReportSuppression(new ReportFinding(each.finding(), language), each.reason()))
                    .toList();
        }
    }

    record ReportFinding(Finding finding, Locale language) {}

    record ReportSuppression(ReportFinding finding, String reason) {}

    /** How many findings there are of each severity, listed or not; suppressed ones do not count. */
    record ReportCounts(long error, long warning, long information) {
        static ReportCounts of(FindingReport report) {
            return new ReportCounts(
                    report.count(Severity.ERROR), report.count(Severity.WARNING), report.count(Severity.INFORMATION));
        }
    }

    /** The arguments of a finding: members whose names depend on the rule. */
    record ReportArguments(Extensions values) implements Extensible {
        @Override
        public Extensions getExtensions() {
            return values;
        }
    }

    /** The name of a type of the model, such as {@code Commitment}. Later minor versions may have further types. */
    record DocumentType(Class<? extends Extensible> type) {
        static DocumentType parse(String name) {
            return Shapes.all().stream()
                    .filter(shape -> shape.name().equals(name))
                    .findFirst()
                    .map(shape -> new DocumentType(shape.type().asSubclass(Extensible.class)))
                    .orElseThrow(() -> unknown(name, "types of the model"));
        }

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    /** How grave a finding is: an {@code error}, a {@code warning}, or {@code information}, of which nothing is wrong. */
    enum Level implements ClosedCode {
        ERROR,
        WARNING,
        INFORMATION;

        Severity severity() {
            return Severity.valueOf(name());
        }

        @Override
        public String code() {
            return severity().code();
        }
    }

    /** What was read of an object so far, by the names of its attributes. */
    static final class Parts {
        private final Map<String, List<Object>> values = new HashMap<>();
        private Extensions unknown = Extensions.NONE;

        void add(String name, Object value) {
            values.computeIfAbsent(name, absent -> new ArrayList<>()).add(value);
        }

        <V> List<V> all(Attribute<?, Parts, V> attribute) {
            return values.getOrDefault(attribute.name(), List.of()).stream()
                    .map(attribute.type().type()::cast)
                    .toList();
        }

        <V> Optional<V> optional(Attribute<?, Parts, V> attribute) {
            return all(attribute).stream().findFirst();
        }

        <V> V required(Attribute<?, Parts, V> attribute) {
            return optional(attribute).orElseThrow();
        }

        void keep(Extensions members) {
            unknown = members;
        }
    }

    /** A number of things. */
    static final ValueType<Long> COUNT = new ValueType.Whole<>(Long.class, 0, Long.MAX_VALUE);

    private static final ValueType<Integer> FROM_ONE = new ValueType.Whole<>(Integer.class, 1, Integer.MAX_VALUE);

    private static final Shape<ReportCounts, Parts> COUNTS;
    private static final Shape<RuleTotal, Parts> TOTAL;
    private static final Shape<ReportArguments, Parts> ARGUMENTS;
    private static final Shape<ReportFinding, Parts> FINDING;
    private static final Shape<ReportSuppression, Parts> SUPPRESSED;

    /** The shape of the root. */
    static final Shape<Report, Parts> REPORT;

    static {
        Attribute<ReportCounts, Parts, Long> error =
                required("error", COUNT, ReportCounts::error, "how many findings are errors");
        Attribute<ReportCounts, Parts, Long> warning =
                required("warning", COUNT, ReportCounts::warning, "how many findings are warnings");
        Attribute<ReportCounts, Parts, Long> information =
                required("information", COUNT, ReportCounts::information, "how many findings are information");
        COUNTS = shape(
                ReportCounts.class,
                List.of(error, warning, information),
                parts -> new ReportCounts(parts.required(error), parts.required(warning), parts.required(information)),
                "How many findings there are of each severity, without those suppressed.");
        Attribute<RuleTotal, Parts, RuleCode> rule = required(
                "rule",
                new ValueType.Form<>(RuleCode.class, ReportShapes::rule),
                RuleTotal::rule,
                "the code of the rule that was broken");
        Attribute<RuleTotal, Parts, Level> severity = required(
                "severity",
                new ValueType.Closed<>(Level.class),
                total -> Level.valueOf(total.severity().name()),
                "how grave these findings are");
        Attribute<RuleTotal, Parts, Long> found =
                required("found", COUNT, RuleTotal::found, "how many were found and not suppressed");
        Attribute<RuleTotal, Parts, Long> suppressed =
                required("suppressed", COUNT, RuleTotal::suppressed, "how many were found and suppressed");
        TOTAL = shape(
                RuleTotal.class,
                List.of(rule, severity, found, suppressed),
                parts -> new RuleTotal(
                        parts.required(rule),
                        parts.required(severity).severity(),
                        parts.required(found),
                        parts.required(suppressed)),
                "How often one rule was broken with one severity.");
        ARGUMENTS = shape(
                ReportArguments.class,
                List.of(),
                parts -> new ReportArguments(parts.unknown),
                "The arguments of a finding's message, texts and whole numbers by name; which there are depends on the rule.");
    }

    static {
        Attribute<ReportFinding, Parts, RuleCode> rule = required(
                "rule",
                new ValueType.Form<>(RuleCode.class, ReportShapes::rule),
                told -> told.finding().rule(),
                "the code of the rule that was broken");
        Attribute<ReportFinding, Parts, Level> severity = required(
                "severity",
                new ValueType.Closed<>(Level.class),
                told -> Level.valueOf(told.finding().severity().name()),
                "how grave it is");
        Attribute<ReportFinding, Parts, Pointer> pointer = required(
                "pointer",
                new ValueType.Form<>(Pointer.class, ReportShapes::pointer),
                told -> writable(told.finding().pointer()),
                "the place in the document, a JSON Pointer (RFC 6901), empty for the whole");
        Attribute<ReportFinding, Parts, Integer> line = optional(
                "line",
                FROM_ONE,
                told -> told.finding().position().map(TextPosition::line),
                "the line in the text, from 1; line, column and offset are there together, or no text was read");
        Attribute<ReportFinding, Parts, Integer> column = optional(
                "column",
                FROM_ONE,
                told -> told.finding().position().map(TextPosition::column),
                "the column in the line, in characters (code points) from 1");
        Attribute<ReportFinding, Parts, Long> offset = optional(
                "offset",
                COUNT,
                told -> told.finding().position().map(TextPosition::offset),
                "the place in the text, in bytes from 0");
        Attribute<ReportFinding, Parts, String> subject = optional(
                "subject",
                ValueType.TEXT,
                told -> told.finding().subject(),
                "the identifier of the nearest thing around the place that has one, if any has");
        Attribute<ReportFinding, Parts, ReportArguments> arguments = optional(
                "arguments",
                new ValueType.Nested<>(ARGUMENTS),
                told -> Optional.of(
                                new ReportArguments(Extensions.of(told.finding().arguments())))
                        .filter(some -> !some.values().isEmpty()),
                "the arguments of the message");
        Attribute<ReportFinding, Parts, String> message = required(
                "message",
                ValueType.TEXT,
                told -> told.finding().message(told.language()),
                "the message, in the report's language; made anew from rule and arguments when the report is read");
        FINDING = shape(
                ReportFinding.class,
                List.of(rule, severity, pointer, line, column, offset, subject, arguments, message),
                parts -> {
                    RuleCode broken = parts.required(rule);
                    Finding finding = Finding.of(
                                    broken,
                                    parts.required(pointer),
                                    arguments(broken, parts.optional(arguments).map(ReportArguments::values)))
                            .withSeverity(parts.required(severity).severity());
                    Finding about =
                            parts.optional(subject).map(finding::withSubject).orElse(finding);
                    return new ReportFinding(
                            place(parts, line, column, offset)
                                    .map(about::withPosition)
                                    .orElse(about),
                            Locale.ROOT);
                },
                "One breach of one rule at one place.");
        Attribute<ReportSuppression, Parts, ReportFinding> finding =
                required("finding", new ValueType.Nested<>(FINDING), ReportSuppression::finding, "what was found");
        Attribute<ReportSuppression, Parts, String> reason =
                required("reason", ValueType.TEXT, ReportSuppression::reason, "why it does not matter");
        SUPPRESSED = shape(
                ReportSuppression.class,
                List.of(finding, reason),
                parts -> new ReportSuppression(parts.required(finding), parts.required(reason)),
                "A finding that somebody chose not to hear of.");
        Attribute<Report, Parts, DocumentType> type = required(
                "type",
                new ValueType.Form<>(DocumentType.class, DocumentType::parse),
                told -> new DocumentType(told.report().type()),
                "the type of the document that the report is on");
        Attribute<Report, Parts, String> language = required(
                "language",
                ValueType.TEXT,
                told -> spoken(told.language()),
                "the language of the messages, as BCP 47 tag");
        Attribute<Report, Parts, ReportCounts> counts = required(
                "counts",
                new ValueType.Nested<>(COUNTS),
                told -> ReportCounts.of(told.report()),
                "how many findings there are, listed or not; counted anew when the report is read");
        Attribute<Report, Parts, RuleTotal> totals = list(
                "totals",
                new ValueType.Nested<>(TOTAL),
                told -> told.report().totals(),
                "how often each rule was broken, also where not all findings are listed");
        Attribute<Report, Parts, ReportFinding> findings = list(
                "findings",
                new ValueType.Nested<>(FINDING),
                Report::findings,
                "what was found and not suppressed, in the order of the document; of many findings, the first");
        Attribute<Report, Parts, ReportSuppression> suppressed = list(
                "suppressed",
                new ValueType.Nested<>(SUPPRESSED),
                Report::suppressed,
                "what was found and suppressed, in the order of the document; of many findings, the first");
        REPORT = shape(
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

    /** Every shape of a report; a shape stands after those that it contains. */
    static final List<Shape<?, ?>> ALL = List.of(COUNTS, TOTAL, ARGUMENTS, FINDING, SUPPRESSED, REPORT);

    private ReportShapes() {}

    static <T> Shape<T, Parts> shape(
            Class<T> type, List<Attribute<T, Parts, ?>> attributes, Function<Parts, T> build, String description) {
        return new Shape<>(type, new ReportAccess.OfType<>(build), attributes, description);
    }

    static <T, V> Attribute<T, Parts, V> required(
            String name, ValueType<V> type, Function<T, V> getter, String description) {
        return attribute(name, type, Presence.REQUIRED, getter, description);
    }

    private static <T, V> Attribute<T, Parts, V> optional(
            String name, ValueType<V> type, Function<T, Optional<V>> getter, String description) {
        return attribute(name, type, Presence.OPTIONAL, getter, description);
    }

    private static <T, V> Attribute<T, Parts, V> list(
            String name, ValueType<V> type, Function<T, List<V>> getter, String description) {
        return attribute(name, type, Presence.LIST, getter, description);
    }

    private static <T, V> Attribute<T, Parts, V> attribute(
            String name, ValueType<V> type, Presence presence, Function<T, ?> getter, String description) {
        return new Attribute<>(
                new ReportAccess.OfAttribute<>(name, getter), 0, name, type, presence, false, null, description);
    }

    /** A code of a later version is refused: without its rule there is neither a message nor a list of its arguments. */
    private static RuleCode rule(String code) {
        return RuleCode.of(code).orElseThrow(() -> unknown(code, "rules of this version"));
    }

    private static Pointer pointer(String text) {
        try {
            return Pointer.parse(text);
        } catch (IllegalArgumentException none) {
            throw unknown(text, "JSON Pointers");
        }
    }

    private static InvalidValueException unknown(String value, String allowed) {
        return new InvalidValueException(RuleCode.STRUCTURE_UNKNOWN_VALUE, Map.of("value", value, "allowed", allowed));
    }

    /** A name in which half of a surrogate pair stands has no form in UTF-8; it is written as it is shown. */
    private static Pointer writable(Pointer pointer) {
        Pointer writable = Pointer.ROOT;
        for (Object step : pointer.steps()) {
            boolean broken = step instanceof String name && Surrogates.firstLone(name) >= 0;
            writable = writable.path(broken ? Shown.text((String) step) : step);
        }
        return writable;
    }

    private static String spoken(Locale locale) {
        String language = locale.getLanguage();
        return RuleMessages.LANGUAGES.contains(language) ? language : RuleMessages.LANGUAGES.get(0);
    }

    /** The arguments that the rule has; others, which a later version may add, are passed over. */
    private static Map<String, Object> arguments(RuleCode rule, Optional<Extensions> given) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (RuleArgument argument : rule.arguments()) {
            String name = argument.name();
            Object value = given.map(values -> values.get(name)).orElse(null);
            if (value == null) {
                throw missing(name);
            }
            arguments.put(name, value instanceof String text ? text : number(value));
        }
        return arguments;
    }

    private static Object number(Object value) {
        if (value instanceof NumberLiteral number) {
            try {
                return Long.parseLong(number.text());
            } catch (NumberFormatException noWholeNumber) {
                throw new InvalidValueException(RuleCode.NUMBER_MALFORMED, Map.of("value", number.text()));
            }
        }
        throw new InvalidValueException(
                RuleCode.STRUCTURE_WRONG_KIND,
                Map.of("expected", "string or integer", "actual", value instanceof Boolean ? "boolean" : "other"));
    }

    private static Optional<TextPosition> place(
            Parts parts,
            Attribute<?, Parts, Integer> line,
            Attribute<?, Parts, Integer> column,
            Attribute<?, Parts, Long> offset) {
        List<Attribute<?, Parts, ? extends Number>> all = List.of(line, column, offset);
        if (all.stream().allMatch(attribute -> parts.optional(attribute).isEmpty())) {
            return Optional.empty();
        }
        for (Attribute<?, Parts, ? extends Number> attribute : all) {
            if (parts.optional(attribute).isEmpty()) {
                throw missing(attribute.name());
            }
        }
        return Optional.of(new TextPosition(parts.required(line), parts.required(column), parts.required(offset)));
    }

    private static InvalidValueException missing(String member) {
        return new InvalidValueException(RuleCode.STRUCTURE_MISSING_MEMBER, Map.of("member", member));
    }
}
