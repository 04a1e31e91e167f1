// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes the files that {@link CmcSchemas} hands out, from the tables in package {@code shape} and the constraints. */
final class SchemaFiles {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /** The versions that {@link CmcJson} reads: major version 1, and any minor one. */
    private static final String VERSION_PATTERN = "^1\\.(?:0|[1-9][0-9]{0,3})(?![\\s\\S])";

    private SchemaFiles() {}

    /** The texts by name. */
    static Map<String, String> all() {
        Map<String, String> files = new TreeMap<>();
        for (Shape<?, ?> shape : Shapes.ALL) {
            String name = name(shape);
            files.put(name, text(name, document(shape, new Definitions(false))));
        }
        files.put(CmcSchemas.BUNDLE, text(CmcSchemas.BUNDLE, document(Shapes.MECHANISM, new Definitions(false))));
        files.put(
                CmcSchemas.STRICT_BUNDLE,
                text(CmcSchemas.STRICT_BUNDLE, document(Shapes.MECHANISM, new Definitions(true))));
        files.put(CmcSchemas.RECORD, text(CmcSchemas.RECORD, record()));
        files.put(CmcSchemas.FINDING_REPORT, text(CmcSchemas.FINDING_REPORT, findingReport()));
        return files;
    }

    /** The name of a type's file. */
    static String name(Shape<?, ?> shape) {
        return Definitions.title(shape.name()).replace(' ', '-').toLowerCase(Locale.ROOT) + ".schema.json";
    }

    /** A document or record whose root is of a type, with all that it refers to. */
    private static ObjectNode document(Shape<?, ?> shape, Definitions definitions) {
        ObjectNode schema = definitions.object(shape);
        ObjectNode members = MAPPER.createObjectNode();
        members.setAll(documentMembers());
        members.setAll((ObjectNode) schema.get("properties"));
        schema.set("properties", members);
        ArrayNode required = MAPPER.createArrayNode().add("schemaVersion");
        schema.path("required").forEach(required::add);
        schema.set("required", required);
        ObjectNode example = MAPPER.createObjectNode().put("schemaVersion", CmcJson.SCHEMA_VERSION);
        example.setAll((ObjectNode) schema.get("examples").get(0));
        schema.putArray("examples").add(example);
        ObjectNode referred = MAPPER.createObjectNode();
        definitions.add(shape, referred);
        schema.set("$defs", Definitions.sorted(referred));
        return schema;
    }

    private static ObjectNode record() {
        ObjectNode schema = Definitions.described(
                "Record",
                "One line of NDJSON: an object of the one type that all lines of the stream have, with the version that it is"
                        + " written for. What else it holds, the schema of its type says.");
        schema.putArray("examples")
                .addObject()
                .put("schemaVersion", CmcJson.SCHEMA_VERSION)
                .put("id", "brazil-plan-of-action");
        schema.put("type", "object");
        schema.putArray("required").add("schemaVersion");
        schema.set("properties", documentMembers());
        return schema;
    }

    private static ObjectNode documentMembers() {
        ObjectNode members = MAPPER.createObjectNode();
        ObjectNode dialect = Definitions.described(
                "Schema", "The schema that the document keeps to, for editors. It is kept and not looked at.");
        dialect.putArray("examples")
                .add(CmcSchemas.current().id(CmcSchemas.BUNDLE).toString());
        members.set("$schema", dialect);
        ObjectNode version = Definitions.described(
                "Schema version",
                "The version of the form that the document is written for: major, dot, minor. A later minor version is"
                        + " accepted, and what is new in it kept unread.");
        version.putArray("examples").add(CmcJson.SCHEMA_VERSION);
        version.put("type", "string").put("maxLength", 6).put("pattern", VERSION_PATTERN);
        members.set("schemaVersion", version);
        return members;
    }

    /** Written by hand: a report is no type of the model. */
    private static ObjectNode findingReport() {
        ObjectNode report = tree("""
            {
              "title": "Finding report",
              "description": "Everything that was found in a document, in the order of places, and what of it the caller chose not to hear of.",
              "type": "object",
              "required": ["schemaVersion", "type", "language", "counts", "findings"],
              "properties": {
                "schemaVersion": {},
                "type": {
                  "title": "Type (finding report)",
                  "description": "The type of the document's root.",
                  "examples": ["ConsultativeMechanism"],
                  "type": "string"
                },
                "language": {
                  "title": "Language (finding report)",
                  "description": "The language tag of the messages.",
                  "examples": ["en"],
                  "type": "string"
                },
                "counts": {
                  "title": "Counts (finding report)",
                  "description": "How many findings there are of each severity, without those that were suppressed.",
                  "examples": [{"error": 1, "warning": 0, "information": 12}],
                  "type": "object",
                  "required": [],
                  "properties": {}
                },
                "findings": {
                  "title": "Findings (finding report)",
                  "description": "What was found, in the order of places.",
                  "examples": [[]],
                  "type": "array",
                  "items": {"$ref": "#/$defs/Finding"}
                },
                "suppressed": {
                  "title": "Suppressed (finding report)",
                  "description": "What was found and the caller chose not to hear of. Left out: nothing.",
                  "examples": [[]],
                  "type": "array",
                  "items": {"$ref": "#/$defs/Suppressed"}
                }
              },
              "$defs": {
                "Finding": {
                  "title": "Finding",
                  "description": "One thing that a rule has to say about one place.",
                  "examples": [],
                  "type": "object",
                  "required": ["rule", "severity", "pointer", "arguments", "message"],
                  "properties": {
                    "rule": {
                      "title": "Rule (finding)",
                      "description": "The code of the rule, which keeps its meaning for ever. New rules come with minor versions.",
                      "examples": ["text.blank"],
                      "type": "string",
                      "maxLength": 100,
                      "pattern": "^[a-z0-9-]+\\\\.[a-z0-9-]+(?![\\\\s\\\\S])"
                    },
                    "severity": {
                      "title": "Severity (finding)",
                      "description": "How grave it is.",
                      "examples": ["error"],
                      "type": "string",
                      "enum": []
                    },
                    "pointer": {
                      "title": "Pointer (finding)",
                      "description": "The place in the document as a JSON Pointer (RFC 6901); empty for the document itself.",
                      "examples": ["/plans/0/title/en"],
                      "type": "string"
                    },
                    "line": {
                      "title": "Line (finding)",
                      "description": "The line of the text, counted from 1. Left out: no text was read.",
                      "examples": [12],
                      "type": "integer",
                      "minimum": 1
                    },
                    "column": {
                      "title": "Column (finding)",
                      "description": "The character of the line (Unicode code points), counted from 1. Left out: no text was read.",
                      "examples": [5],
                      "type": "integer",
                      "minimum": 1
                    },
                    "offset": {
                      "title": "Offset (finding)",
                      "description": "The bytes from the start of the text. Left out: no text was read.",
                      "examples": [204],
                      "type": "integer",
                      "minimum": 0
                    },
                    "subject": {
                      "title": "Subject (finding)",
                      "description": "The identifier of what the place belongs to: the nearest thing around it that has one. Left out: nothing around has one.",
                      "examples": ["brazil-plan-of-action"],
                      "type": "string"
                    },
                    "arguments": {
                      "title": "Arguments (finding)",
                      "description": "The arguments of the message, by the names that the rule gives them: texts, escaped and cut, and whole numbers.",
                      "examples": [{"length": 301, "maximum": 300}],
                      "type": "object",
                      "additionalProperties": {"anyOf": [{"type": "string"}, {"type": "integer"}]}
                    },
                    "message": {
                      "title": "Message (finding)",
                      "description": "A sentence in the report's language that continues after the place.",
                      "examples": ["must not be blank, but is"],
                      "type": "string"
                    }
                  }
                },
                "Suppressed": {
                  "title": "Suppressed",
                  "description": "A finding that the caller chose not to hear of, and why.",
                  "examples": [],
                  "type": "object",
                  "required": ["finding", "reason"],
                  "properties": {
                    "finding": {
                      "title": "Finding (suppressed)",
                      "description": "What was found.",
                      "examples": [],
                      "allOf": [{"$ref": "#/$defs/Finding"}]
                    },
                    "reason": {
                      "title": "Reason (suppressed)",
                      "description": "Why the caller chose not to hear of it.",
                      "examples": ["both counts are in print"],
                      "type": "string"
                    }
                  }
                }
              }
            }
            """);
        ObjectNode finding = tree("""
            {
              "rule": "text.blank", "severity": "error", "pointer": "/plans/0/title/en", "line": 12, "column": 5, "offset": 204,
              "subject": "brazil-plan-of-action", "arguments": {}, "message": "must not be blank, but is"
            }
            """);
        finding.put("rule", RuleCode.TEXT_BLANK.code());
        ObjectNode suppressed = MAPPER.createObjectNode();
        suppressed.set("finding", finding);
        suppressed.put("reason", "both counts are in print");
        ((ObjectNode) report.get("properties"))
                .set("schemaVersion", documentMembers().get("schemaVersion"));
        ObjectNode counts = (ObjectNode) report.at("/properties/counts");
        ObjectNode severity = (ObjectNode) report.at("/$defs/Finding/properties/severity");
        Arrays.stream(Severity.values()).map(Severity::code).forEach(code -> {
            ((ArrayNode) severity.get("enum")).add(code);
            ((ArrayNode) counts.get("required")).add(code);
            ((ObjectNode) counts.get("properties"))
                    .set(
                            code,
                            Definitions.described(
                                            Definitions.title(code),
                                            "How many findings are of severity `" + code + "`.")
                                    .<ObjectNode>set(
                                            "examples", MAPPER.createArrayNode().add(1))
                                    .put("type", "integer")
                                    .put("minimum", 0));
        });
        ((ArrayNode) report.at("/$defs/Finding/examples")).add(finding);
        ((ArrayNode) report.at("/$defs/Suppressed/examples")).add(suppressed);
        ((ArrayNode) report.at("/$defs/Suppressed/properties/finding/examples")).add(finding);
        ((ArrayNode) report.at("/properties/findings/examples/0")).add(finding);
        ((ArrayNode) report.at("/properties/suppressed/examples/0")).add(suppressed);
        ObjectNode example = MAPPER.createObjectNode()
                .put("schemaVersion", CmcJson.SCHEMA_VERSION)
                .put("type", "ConsultativeMechanism")
                .put("language", "en");
        example.set("counts", report.at("/properties/counts/examples/0").deepCopy());
        ((ObjectNode) example.get("counts")).put("information", 0);
        example.set("findings", MAPPER.createArrayNode().add(finding));
        report.putArray("examples").add(example);
        return report;
    }

    private static String text(String name, ObjectNode schema) {
        ObjectNode whole = MAPPER.createObjectNode()
                .put("$schema", DIALECT)
                .put("$id", CmcSchemas.current().id(name).toString())
                .put(
                        "$comment",
                        "Generated from the code by SchemaFiles. mvn -Dcmc.update-docs=true test writes it anew.");
        whole.setAll(schema);
        StringWriter text = new StringWriter();
        try (JsonGenerator out = MAPPER.createGenerator(text)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            out.setPrettyPrinter(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(indenter));
            out.setHighestNonEscapedChar(
                    Character.MIN_SURROGATE - 1); // the ends of ranges in patterns could not be seen
            MAPPER.writeTree(out, whole);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }

    private static ObjectNode tree(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
