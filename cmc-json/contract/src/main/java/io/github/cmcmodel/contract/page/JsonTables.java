// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.page;

import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.json.ReadLimit;
import io.github.cmcmodel.json.ReadResult;
import io.github.cmcmodel.json.TerminalReport;
import io.github.cmcmodel.json.form.Documents;
import io.github.cmcmodel.json.lines.StreamEdges;
import io.github.cmcmodel.json.report.ReportShapes;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleLayer;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ClosedCode;
import io.github.cmcmodel.value.code.Code;
import io.github.cmcmodel.value.id.Id;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of {@code docs/json.md}, made from the limits, the rules and the tables of the types. */
final class JsonTables {
    /** What is no type of the model and has the member for the version all the same. */
    private static final Set<Class<?>> VERSIONED =
            Set.of(StreamEdges.HEADER.type(), StreamEdges.TRAILER.type(), ReportShapes.REPORT.type());

    private JsonTables() {}

    /** The tables by the names of their places in the page, in its order. */
    static Map<String, String> all() {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("limits", limits());
        sections.put("codes", codes());
        sections.put("stream", types(StreamEdges.ALL));
        sections.put("terminal", terminal());
        sections.put("report", types(reversed(ReportShapes.ALL)));
        sections.put("members", types(reversed(Shapes.all())));
        return sections;
    }

    private static List<Shape<?, ?>> reversed(List<Shape<?, ?>> shapes) {
        List<Shape<?, ?>> reversed = new ArrayList<>(shapes);
        Collections.reverse(reversed); // what contains others stands first
        return reversed;
    }

    private static String limits() {
        StringBuilder table = new StringBuilder(
                "\n| `ReadLimit` | code | what | unless changed | at most |\n|---|---|---|---|---|\n");
        for (ReadLimit limit : ReadLimit.values()) {
            table.append("| `%s` | `%s` | %s | %,d | %,d |%n"
                    .formatted(limit, limit.code(), what(limit), limit.standard(), limit.ceiling())
                    .replace(System.lineSeparator(), "\n"));
        }
        return table.append('\n').toString();
    }

    private static String what(ReadLimit limit) {
        return switch (limit) {
            case DOCUMENT_BYTES -> "bytes of a document";
            case LINE_BYTES -> "bytes of a line of NDJSON";
            case DEPTH -> "objects and arrays inside each other";
            case NAME -> "characters (UTF-16) of a member's name";
            case STRING -> "characters (UTF-16) of a text";
            case NUMBER -> "characters of a number";
            case TOKENS -> "names, values and brackets of a document";
            case ITEMS -> "items of an array";
            case FINDINGS -> "errors, and likewise notices, that are listed; all are counted";
        };
    }

    private static String codes() {
        Set<RuleLayer> layers = EnumSet.of(RuleLayer.DOCUMENT, RuleLayer.STRUCTURE, RuleLayer.FORM);
        StringBuilder list = new StringBuilder("\n");
        for (RuleLayer layer : layers) {
            list.append("- [`%s`](rules.md#layer-%s): ".formatted(layer.code(), layer.code()))
                    .append(Arrays.stream(RuleCode.values())
                            .filter(rule -> rule.layer() == layer)
                            .map(rule -> "`" + rule + "`")
                            .collect(Collectors.joining(", ")))
                    .append('\n');
        }
        RuleCode other = RuleCode.TEXT_FORBIDDEN_CHARACTER; // for halves of surrogate pairs
        return list
                + "- [`%s`](rules.md#layer-%s): `%s`, for half of a surrogate pair%n%n"
                        .formatted(other.layer().code(), other.layer().code(), other)
                        .replace(System.lineSeparator(), "\n");
    }

    private static String terminal() {
        ReadResult<ConsultativeMechanism> result = CmcJson.standard().read("""
                {
                  "schemaVersion": "1.0",
                  "id": "CMC",
                  "name": {"en": "Caribbean Migration Consultations", "es": 7}
                }
                """);
        return "\n```\n" + TerminalReport.inLanguage(Locale.ENGLISH).format(result) + "```\n\n";
    }

    private static String types(List<Shape<?, ?>> shapes) {
        return shapes.stream().map(JsonTables::type).collect(Collectors.joining("", "\n", ""));
    }

    private static String type(Shape<?, ?> shape) {
        StringBuilder text = new StringBuilder("### " + shape + "\n\n" + shape.description() + "\n\n");
        if (shape.attributes().isEmpty()) {
            return text.toString();
        }
        text.append("| member | value | required | what |\n|---|---|---|---|\n");
        if (VERSIONED.contains(shape.type())) {
            text.append("| `%s` | text | yes | the version of the form |\n".formatted(Documents.VERSION_MEMBER));
        }
        for (Attribute<?, ?, ?> attribute : shape.attributes()) {
            text.append("| `%s` | %s | %s | %s |\n"
                    .formatted(attribute.name(), value(attribute), required(attribute), attribute.description()));
        }
        return text.append('\n').toString();
    }

    private static String required(Attribute<?, ?, ?> attribute) {
        return attribute.presence() == Presence.REQUIRED ? "yes" : "";
    }

    private static String value(Attribute<?, ?, ?> attribute) {
        String one = one(attribute.type());
        return switch (attribute.presence()) {
            case REQUIRED, OPTIONAL -> one;
            case LIST -> "list of " + one;
            case DEFAULTED ->
                one + "; else `" + code(Objects.requireNonNull(attribute.defaultValue(), attribute.name())) + "`";
        };
    }

    private static Object code(Object value) {
        return value instanceof ClosedCode closed ? closed.code() : value;
    }

    private static String one(ValueType<?> type) {
        if (type instanceof ValueType.Nested<?> nested) {
            String name = nested.shape().name();
            return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
        }
        if (type instanceof ValueType.Closed<?> closed) {
            return closed.values().stream()
                    .map(value -> "`" + code(value) + "`")
                    .collect(Collectors.joining(", "));
        }
        if (type instanceof ValueType.Form<?>) {
            return form(type.type());
        }
        if (type instanceof ValueType.Localized) {
            return "[text by language](#the-document)";
        }
        if (type instanceof ValueType.Whole<?> || type instanceof ValueType.Decimal) {
            return type instanceof ValueType.Decimal ? "number" : "integer";
        }
        return type instanceof ValueType.Bool ? "boolean" : "text";
    }

    private static String form(Class<?> type) {
        if (Id.class.isAssignableFrom(type)) {
            return "identifier";
        }
        if (Code.class.isAssignableFrom(type)) {
            return "code";
        }
        if (type == PartialDate.class) {
            return "date";
        }
        return type == DateRange.class ? "range" : "text";
    }
}
