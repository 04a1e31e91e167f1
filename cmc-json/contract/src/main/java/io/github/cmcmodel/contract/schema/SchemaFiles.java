// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cmcmodel.contract.Names;
import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.json.schema.CmcSchemas;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** Writes the files that {@link CmcSchemas} hands out, from the tables in package {@code shape} and the constraints. */
public final class SchemaFiles {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /** Of Latin-1. The ends of ranges in patterns lie beyond, where not all could be seen. */
    private static final int HIGHEST_SHOWN = 0xFF;

    private SchemaFiles() {}

    /**
     * The schemas.
     *
     * @return their texts by name, such as {@code commitment.schema.json}
     */
    public static Map<String, String> all() {
        Map<String, String> files = new TreeMap<>();
        for (Shape<?, ?> shape : Shapes.all()) {
            String name = Names.schema(shape);
            files.put(name, text(name, document(shape, new Definitions(false), documentMembers())));
        }
        files.put(
                CmcSchemas.BUNDLE,
                text(CmcSchemas.BUNDLE, document(Shapes.mechanism(), new Definitions(false), documentMembers())));
        files.put(
                CmcSchemas.STRICT_BUNDLE,
                text(CmcSchemas.STRICT_BUNDLE, document(Shapes.mechanism(), new Definitions(true), documentMembers())));
        files.put(CmcSchemas.RECORD, text(CmcSchemas.RECORD, record()));
        Map<String, Shape<?, ?>> others = Map.of(
                CmcSchemas.STREAM_HEADER, FormTables.HEADER,
                CmcSchemas.STREAM_TRAILER, FormTables.TRAILER,
                CmcSchemas.FINDING_REPORT, FormTables.REPORT);
        others.forEach((name, shape) ->
                files.put(name, text(name, document(shape, new Definitions(false), version()))));
        return files;
    }

    /** A document or record whose root is of a type, with all that it refers to; some members stand ahead of its attributes. */
    private static ObjectNode document(Shape<?, ?> shape, Definitions definitions, ObjectNode ahead) {
        ObjectNode schema = definitions.object(shape);
        ObjectNode members = ahead.deepCopy();
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
        if (!referred.isEmpty()) {
            schema.set("$defs", Definitions.sorted(referred));
        }
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
        members.setAll(version());
        return members;
    }

    private static ObjectNode version() {
        ObjectNode version = Definitions.described(
                "Schema version",
                "The version of the form that the document is written for: major, dot, minor. A later minor version is"
                        + " accepted, and what is new in it kept unread.");
        version.putArray("examples").add(CmcJson.SCHEMA_VERSION);
        return MAPPER.createObjectNode().set("schemaVersion", Patterns.VERSION.addTo(version, "1.9999".length()));
    }

    private static String text(String name, ObjectNode schema) {
        ObjectNode whole = MAPPER.createObjectNode()
                .put("$schema", DIALECT)
                .put("$id", CmcSchemas.current().id(name).toString())
                .put("$comment", "Generated from the Java types; to be changed there.");
        whole.setAll(schema);
        StringWriter text = new StringWriter();
        try (JsonGenerator out = MAPPER.createGenerator(text)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            out.setPrettyPrinter(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(indenter));
            out.setHighestNonEscapedChar(HIGHEST_SHOWN);
            MAPPER.writeTree(out, whole);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }
}
