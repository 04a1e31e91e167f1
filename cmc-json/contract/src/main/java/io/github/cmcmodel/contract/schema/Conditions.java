// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.schema;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cmcmodel.codelist.Codelist;
import io.github.cmcmodel.codelist.CodelistEntry;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.value.code.ClosedCode;
import io.github.cmcmodel.value.code.InstrumentAction;
import io.github.cmcmodel.value.code.InstrumentActionCategory;
import io.github.cmcmodel.value.code.Standing;
import io.github.cmcmodel.value.code.StandingCategory;
import java.util.List;
import java.util.stream.Stream;

/** All that the schema says of an object that neither the table of its attributes nor the constraints on its getters say. */
final class Conditions {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Conditions() {}

    /** Adds them to the schema of a type. */
    static void add(Shape<?, ?> shape, ObjectNode schema) {
        switch (shape.name()) {
            case "MemberState" -> schema.setAll(ofMemberStates());
            case "ReportFinding" -> together(schema, List.of("line", "column", "offset"));
            case "ReportArguments" -> {
                ArrayNode kinds = schema.putObject("additionalProperties").putArray("anyOf");
                kinds.addObject().put("type", "string");
                kinds.addObject().put("type", "integer");
            }
            case "StreamTrailer" ->
                Patterns.SHA256.addTo((ObjectNode) schema.at("/properties/sha256"), Patterns.SHA256_DIGITS);
            default -> {}
        }
    }

    /** Where one of some whole numbers is there, all are. */
    private static void together(ObjectNode schema, List<String> members) {
        ArrayNode some = schema.putObject("if").putArray("anyOf");
        members.forEach(member -> some.add(present(member, "integer")));
        ObjectNode all = schema.putObject("then").put("$comment", "A place in a text is told in full.");
        ArrayNode required = all.putArray("required");
        members.forEach(required::add);
        ObjectNode kinds = all.putObject("properties");
        members.forEach(member -> kinds.putObject(member).put("type", "integer"));
    }

    /**
     * The rules on one member state or territory of which JSON Schema can say the whole. They stand beside the members and not
     * in an {@code allOf}, of which generators of code make a second type.
     */
    private static ObjectNode ofMemberStates() {
        ObjectNode identified = MAPPER.createObjectNode();
        ArrayNode codes = identified.putArray("anyOf");
        Stream.of("alpha2", "alpha3", "m49").forEach(code -> codes.add(present(code, "string")));

        ObjectNode action = MAPPER.createObjectNode().put("type", "object");
        ObjectNode partyActions =
                action.putObject("properties").putObject("action").putObject("not");
        members(InstrumentAction.class, InstrumentActionCategory.PARTY).forEach(partyActions.putArray("enum")::add);
        ObjectNode territory = MAPPER.createObjectNode()
                .put(
                        "$comment",
                        "A treaty reaches a part of a state because that state made it apply there, never by an action of"
                                + " its own. A part of a state that is told from others by a code says of which state.");
        ObjectNode instruments = territory.putObject("properties").putObject("instruments");
        instruments.putArray("type").add("array").add("null");
        instruments.set("items", action);
        territory.set("if", identified);
        territory.set("then", present("partOf", "string"));

        ObjectNode sovereign = MAPPER.createObjectNode().put("$comment", "A sovereign state is part of no other.");
        sovereign.putObject("properties").putObject("partOf").put("type", "null");
        ObjectNode other = MAPPER.createObjectNode();
        other.set("if", when("standing", members(Standing.class, StandingCategory.SOVEREIGN)));
        other.set("then", sovereign);

        ObjectNode conditions = MAPPER.createObjectNode();
        conditions.set("if", when("standing", members(Standing.class, StandingCategory.PART_OF_STATE)));
        conditions.set("then", territory);
        conditions.set("else", other);
        return conditions;
    }

    /** The known codes of a category; of any other nothing is concluded. */
    private static List<String> members(Class<?> list, ClosedCode category) {
        return Codelist.of(list).entries().stream()
                .filter(entry ->
                        entry.category().filter(category.code()::equals).isPresent())
                .map(CodelistEntry::code)
                .toList();
    }

    private static ObjectNode when(String member, List<String> values) {
        ObjectNode schema = MAPPER.createObjectNode();
        schema.putArray("required").add(member);
        values.forEach(schema.putObject("properties").putObject(member).putArray("enum")::add);
        return schema;
    }

    private static ObjectNode present(String member, String kind) {
        ObjectNode schema = MAPPER.createObjectNode();
        schema.putArray("required").add(member);
        schema.putObject("properties").putObject(member).put("type", kind);
        return schema;
    }
}
