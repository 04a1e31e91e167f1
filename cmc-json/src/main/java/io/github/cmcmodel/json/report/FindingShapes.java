// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.report;

import io.github.cmcmodel.json.report.Report.Level;
import io.github.cmcmodel.json.report.Report.ReportArguments;
import io.github.cmcmodel.json.report.Report.ReportFinding;
import io.github.cmcmodel.json.token.Surrogates;
import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleArgument;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.text.Shown;
import io.github.cmcmodel.validation.Finding;
import io.github.cmcmodel.validation.TextPosition;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.NumberLiteral;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The table of the members of a finding as JSON, and how a finding is made of them again. */
final class FindingShapes {
    private static final ValueType<Integer> FROM_ONE = new ValueType.Whole<>(Integer.class, 1, Integer.MAX_VALUE);

    static final Shape<ReportArguments, Parts> ARGUMENTS = Parts.shape(
            ReportArguments.class,
            List.of(),
            parts -> new ReportArguments(parts.unknown()),
            "The arguments of a finding's message, texts and whole numbers by name; which there are depends on the rule.");

    private static final Attribute<ReportFinding, Parts, RuleCode> RULE = Parts.required(
            "rule",
            new ValueType.Form<>(RuleCode.class, FindingShapes::rule),
            written -> written.finding().rule(),
            "the code of the rule that was broken");
    private static final Attribute<ReportFinding, Parts, Level> SEVERITY = Parts.required(
            "severity",
            new ValueType.Closed<>(Level.class),
            written -> Level.of(written.finding().severity()),
            "how grave it is");
    private static final Attribute<ReportFinding, Parts, Pointer> POINTER = Parts.required(
            "pointer",
            new ValueType.Form<>(Pointer.class, FindingShapes::pointer),
            written -> writable(written.finding().pointer()),
            "the place in the document, a JSON Pointer (RFC 6901), empty for the whole");
    private static final Attribute<ReportFinding, Parts, Integer> LINE = Parts.optional(
            "line",
            FROM_ONE,
            written -> written.finding().position().map(TextPosition::line),
            "the line in the text, from 1; line, column and offset are there together, or no text was read");
    private static final Attribute<ReportFinding, Parts, Integer> COLUMN = Parts.optional(
            "column",
            FROM_ONE,
            written -> written.finding().position().map(TextPosition::column),
            "the column in the line, in characters (code points) from 1");
    private static final Attribute<ReportFinding, Parts, Long> OFFSET = Parts.optional(
            "offset",
            Parts.COUNT,
            written -> written.finding().position().map(TextPosition::offset),
            "the place in the text, in bytes from 0");
    private static final Attribute<ReportFinding, Parts, String> SUBJECT = Parts.optional(
            "subject",
            ValueType.TEXT,
            written -> written.finding().subject(),
            "the identifier of the nearest thing around the place that has one, if any has");
    private static final Attribute<ReportFinding, Parts, ReportArguments> ARGUMENTS_MEMBER = Parts.optional(
            "arguments",
            new ValueType.Nested<>(ARGUMENTS),
            written -> Optional.of(
                            new ReportArguments(Extensions.of(written.finding().arguments())))
                    .filter(some -> !some.values().isEmpty()),
            "the arguments of the message");
    private static final Attribute<ReportFinding, Parts, String> MESSAGE = Parts.required(
            "message",
            ValueType.TEXT,
            written -> written.finding().message(written.language()),
            "the message, in the report's language; made anew from rule and arguments when the report is read");

    static final Shape<ReportFinding, Parts> FINDING = Parts.shape(
            ReportFinding.class,
            List.of(RULE, SEVERITY, POINTER, LINE, COLUMN, OFFSET, SUBJECT, ARGUMENTS_MEMBER, MESSAGE),
            parts -> new ReportFinding(finding(parts), Locale.ROOT),
            "One breach of one rule at one place.");

    private FindingShapes() {}

    private static Finding finding(Parts parts) {
        RuleCode rule = parts.required(RULE);
        Map<String, Object> arguments =
                arguments(rule, parts.optional(ARGUMENTS_MEMBER).map(ReportArguments::values));
        Finding finding = Finding.of(rule, parts.required(POINTER), arguments)
                .withSeverity(parts.required(SEVERITY).severity());
        Finding about = parts.optional(SUBJECT).map(finding::withSubject).orElse(finding);
        return position(parts).map(about::withPosition).orElse(about);
    }

    /** A code of a later version is refused: without its rule there is neither a message nor a list of its arguments. */
    static RuleCode rule(String code) {
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

    /** A name with half of a surrogate pair has no form in UTF-8; it is written as it is shown. */
    private static Pointer writable(Pointer pointer) {
        Pointer writable = Pointer.ROOT;
        for (Object step : pointer.steps()) {
            boolean broken = step instanceof String name && Surrogates.firstLone(name) >= 0;
            writable = writable.path(broken ? Shown.text((String) step) : step);
        }
        return writable;
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

    private static Optional<TextPosition> position(Parts parts) {
        List<Attribute<ReportFinding, Parts, ? extends Number>> all = List.of(LINE, COLUMN, OFFSET);
        if (all.stream().allMatch(attribute -> parts.optional(attribute).isEmpty())) {
            return Optional.empty();
        }
        for (Attribute<ReportFinding, Parts, ? extends Number> attribute : all) {
            if (parts.optional(attribute).isEmpty()) {
                throw missing(attribute.name());
            }
        }
        return Optional.of(new TextPosition(parts.required(LINE), parts.required(COLUMN), parts.required(OFFSET)));
    }

    private static InvalidValueException missing(String member) {
        return new InvalidValueException(RuleCode.STRUCTURE_MISSING_MEMBER, Map.of("member", member));
    }
}
