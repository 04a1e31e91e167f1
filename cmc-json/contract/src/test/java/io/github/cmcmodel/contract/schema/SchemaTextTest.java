// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.cmcmodel.json.schema.CmcSchemas;
import io.github.cmcmodel.rule.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the schemas themselves keep to, so that people can read them and every validator can use them. */
class SchemaTextTest {
    /** The files that between them define everything. */
    private static final List<String> DEFINING =
            List.of(CmcSchemas.BUNDLE, CmcSchemas.FINDING_REPORT, CmcSchemas.STREAM_HEADER, CmcSchemas.STREAM_TRAILER);

    static Stream<String> names() {
        return CmcSchemas.current().names().stream();
    }

    /** Every schema in a file, at its place; what stands in examples and constants is none. */
    private static void walk(String place, JsonNode schema, List<Map.Entry<String, JsonNode>> found) {
        found.add(Map.entry(place, schema));
        schema.properties().forEach(entry -> {
            String here = place + "/" + escaped(entry.getKey());
            switch (entry.getKey()) {
                case "properties", "$defs" ->
                    entry.getValue()
                            .properties()
                            .forEach(each -> walk(here + "/" + escaped(each.getKey()), each.getValue(), found));
                case "allOf", "anyOf" -> {
                    for (int at = 0; at < entry.getValue().size(); at++) {
                        walk(here + "/" + at, entry.getValue().get(at), found);
                    }
                }
                case "items", "additionalProperties", "propertyNames", "if", "then", "else", "not" -> {
                    if (entry.getValue().isObject()) {
                        walk(here, entry.getValue(), found);
                    }
                }
                default -> {}
            }
        });
    }

    private static String escaped(String name) {
        return Pointer.ROOT.member(name).toString().substring(1);
    }

    static List<Map.Entry<String, JsonNode>> schemas(String name) {
        List<Map.Entry<String, JsonNode>> found = new ArrayList<>();
        walk("", tree(CmcSchemas.current().text(name)), found);
        return found;
    }

    private static JsonNode tree(String json) {
        try {
            return IndependentValidator.MAPPER.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyTypeAndMemberHasTitleDescriptionAndExamplesThatAreValid(String name) {
        // what the other files define is what these define
        String definitions = DEFINING.contains(name) ? "?" : "{0}";
        Pattern named = Pattern.compile("(?:/\\$defs/\\w+)" + definitions + "(?:/properties/[$\\w]+)?");
        for (Map.Entry<String, JsonNode> schema : schemas(name)) {
            if (!named.matcher(schema.getKey()).matches()) {
                continue;
            }
            String place = name + "#" + schema.getKey();
            assertThat(schema.getValue().path("title").asText()).as(place).isNotBlank();
            assertThat(schema.getValue().path("description").asText())
                    .as(place)
                    .matches("(?s).*[.)\\n]$")
                    .doesNotContain("{@");
            assertThat(schema.getValue().path("examples")).as(place).isNotEmpty();
            IndependentValidator validator = IndependentValidator.of(name, "#" + schema.getKey());
            for (JsonNode example : schema.getValue().path("examples")) {
                assertThat(validator.errors(example)).as(place + " " + example).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aDefinitionIsTheSameInEveryFile(String name) {
        JsonNode file = tree(CmcSchemas.current().text(name));
        if (name.equals(CmcSchemas.STRICT_BUNDLE)) {
            schemas(name).forEach(schema -> {
                boolean type = schema.getValue().path("additionalProperties").isBoolean();
                JsonNode lenient = tree(CmcSchemas.current().bundle()).at(schema.getKey());
                assertThat(type).isEqualTo(lenient.has("properties") && lenient.has("examples"));
            });
        } else {
            file.path("$defs")
                    .properties()
                    .forEach(definition -> assertThat(definition.getValue())
                            .as(definition.getKey())
                            .isEqualTo(defined(definition.getKey())));
        }
    }

    private static JsonNode defined(String name) {
        return DEFINING.stream()
                .map(file -> tree(CmcSchemas.current().text(file)).path("$defs").path(name))
                .filter(definition -> !definition.isMissingNode())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyReferenceResolvesInTheFileItself(String name) {
        JsonNode file = tree(CmcSchemas.current().text(name));
        Set<String> referred = new TreeSet<>();
        schemas(name).forEach(schema -> {
            String reference = schema.getValue().path("$ref").asText("#");
            assertThat(reference).startsWith("#");
            assertThat(file.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
            referred.add(reference);
        });
        file.path("$defs")
                .fieldNames()
                .forEachRemaining(each -> assertThat(referred).contains("#/$defs/" + each));
    }

    @ParameterizedTest
    @MethodSource("names")
    void variantsAreNeverABareOneOfAndOnlyNullIsAnAlternative(String name) {
        schemas(name).forEach(schema -> {
            assertThat(schema.getValue().has("oneOf")).as(schema.getKey()).isFalse();
            boolean condition =
                    schema.getKey().endsWith("/if") || schema.getKey().endsWith("/additionalProperties");
            if (schema.getValue().has("anyOf") && !condition) {
                assertThat(schema.getValue().path("anyOf").at("/1/type").asText())
                        .isEqualTo("null");
            }
        });
    }
}
