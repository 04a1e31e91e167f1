// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The guard of compatibility fails where it has to: on each kind of change that a minor version must not make. */
class SchemaChangesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String BEFORE = """
            {
              "$id": "https://cmcmodel.github.io/schema/1.0/cmc.schema.json",
              "$defs": {
                "Commitment": {
                  "title": "Commitment",
                  "type": "object",
                  "required": ["id", "title"],
                  "properties": {
                    "id": {"type": "string", "maxLength": 64, "pattern": "^[a-z0-9-]+$"},
                    "title": {"$ref": "#/$defs/LocalizedText"},
                    "status": {"type": "string", "enum": ["planned", "fulfilled"]},
                    "leads": {"type": "array", "items": {"type": "string"}}
                  },
                  "allOf": [{"if": {"required": ["leads"]}, "then": {"required": ["status"]}}]
                },
                "LocalizedText": {"type": "object", "additionalProperties": {"type": "string"}}
              }
            }
            """;

    @Test
    void theSameSchemaBreaksNothing() {
        assertThat(changes("Commitment", "Commitment")).isEmpty();
    }

    @Test
    void otherWordsBreakNothing() {
        assertThat(changes("\"title\": \"Commitment\"", "\"title\": \"Promise\", \"description\": \"A promise.\""))
                .isEmpty();
        assertThat(changes("schema/1.0/", "schema/1.1/")).isEmpty();
    }

    @Test
    void aNewOptionalMemberBreaksNothing() {
        assertThat(changes("\"status\": {", "\"area\": {\"type\": \"string\"}, \"status\": {"))
                .isEmpty();
    }

    @Test
    void aNewTypeBreaksNothing() {
        assertThat(changes("\"LocalizedText\": {", "\"Indicator\": {\"type\": \"object\"}, \"LocalizedText\": {"))
                .isEmpty();
    }

    @Test
    void aNewRequiredMemberBreaks() {
        assertThat(changes("[\"id\", \"title\"]", "[\"id\", \"title\", \"area\"]"))
                .containsExactly("#/$defs/Commitment/required: area is new and must be there");
    }

    @Test
    void anOptionalMemberThatBecomesRequiredBreaks() {
        assertThat(changes("[\"id\", \"title\"]", "[\"id\", \"title\", \"leads\"]"))
                .containsExactly("#/$defs/Commitment/required: leads was optional and must be there");
    }

    @Test
    void aRequiredMemberThatBecomesOptionalBreaksOlderReaders() {
        assertThat(changes("[\"id\", \"title\"]", "[\"id\"]"))
                .containsExactly("#/$defs/Commitment/required: title may be missing, which older readers refuse");
    }

    @Test
    void aRemovedMemberBreaks() {
        assertThat(changes(", \"maxLength\": 64, \"pattern\": \"^[a-z0-9-]+$\"", ""))
                .containsExactly(
                        "#/$defs/Commitment/properties/id/maxLength: was 64, is absent",
                        "#/$defs/Commitment/properties/id/pattern: was \"^[a-z0-9-]+$\", is absent");
        assertThat(changes("\"status\": {\"type\": \"string\", \"enum\": [\"planned\", \"fulfilled\"]},", ""))
                .containsExactly("#/$defs/Commitment/properties/status: is gone");
    }

    @Test
    void aRemovedTypeBreaks() {
        assertThat(changes("\"LocalizedText\": {", "\"OtherText\": {"))
                .containsExactly("#/$defs/LocalizedText: is gone");
    }

    @Test
    void anotherPatternBreaks() {
        assertThat(changes("^[a-z0-9-]+$", "^[a-z-]+$"))
                .containsExactly("#/$defs/Commitment/properties/id/pattern: was \"^[a-z0-9-]+$\", is \"^[a-z-]+$\"");
    }

    @Test
    void anotherLimitBreaksInEitherDirection() {
        assertThat(changes("64", "32")).containsExactly("#/$defs/Commitment/properties/id/maxLength: was 64, is 32");
        assertThat(changes("64", "128")).containsExactly("#/$defs/Commitment/properties/id/maxLength: was 64, is 128");
    }

    @Test
    void aClosedListMayNeitherLoseNorGainAValue() {
        assertThat(changes("[\"planned\", \"fulfilled\"]", "[\"planned\", \"withdrawn\"]"))
                .containsExactly(
                        "#/$defs/Commitment/properties/status/enum: fulfilled is no longer accepted",
                        "#/$defs/Commitment/properties/status/enum: withdrawn is new, which older readers refuse");
    }

    @Test
    void anotherKindOfValueBreaks() {
        assertThat(changes("\"items\": {\"type\": \"string\"}", "\"items\": {\"type\": \"object\"}"))
                .containsExactly("#/$defs/Commitment/properties/leads/items/type: was \"string\", is \"object\"");
    }

    @Test
    void aConditionThatAsksForMoreBreaks() {
        assertThat(changes(
                        "\"then\": {\"required\": [\"status\"]}", "\"then\": {\"required\": [\"status\", \"area\"]}"))
                .containsExactly("#/$defs/Commitment/allOf/0/then/required: area is new and must be there");
        assertThat(changes("\"additionalProperties\": {\"type\": \"string\"}", "\"additionalProperties\": false"))
                .containsExactly("#/$defs/LocalizedText/additionalProperties: was {\"type\":\"string\"}, is false");
    }

    private static List<String> changes(String text, String instead) {
        assertThat(BEFORE).contains(text);
        return SchemaChanges.breaking(tree(BEFORE), tree(BEFORE.replace(text, instead)));
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
