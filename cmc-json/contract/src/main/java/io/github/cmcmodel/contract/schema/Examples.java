// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.cmcmodel.Samples;
import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.json.CmcRecord;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.Extensible;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Values to show in the schema: the first that the record of the Caribbean Migration Consultations has, and where it has none,
 * the first of the invented samples. Lists are cut to one item, and what stands inside a value to what must be there.
 */
final class Examples {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** All of them. */
    static final Examples ALL = new Examples();

    private final Map<Shape<?, ?>, ObjectNode> objects = new HashMap<>();
    private final Map<Attribute<?, ?, ?>, JsonNode> members = new HashMap<>();
    private final Map<String, JsonNode> values = new HashMap<>();

    private Examples() {
        object(Shapes.mechanism(), tree(CmcRecord.bytes()));
        Samples.all()
                .forEach(pair -> Shapes.of(pair.type())
                        .ifPresent(shape -> pair.valid()
                                .forEach(value ->
                                        object(shape, tree(CmcJson.standard().write((Extensible) value))))));
        object(FormTables.REPORT, tree(FormTables.report()));
        List<String> stream = FormTables.stream();
        object(FormTables.HEADER, tree(stream.get(0).getBytes(StandardCharsets.UTF_8)));
        object(FormTables.TRAILER, tree(stream.get(2).getBytes(StandardCharsets.UTF_8)));
    }

    /** A value of a type; of the root only what is not a list, since the lists refer to each other. */
    JsonNode of(Shape<?, ?> shape) {
        if (shape.attributes().isEmpty()) {
            return object(shape);
        }
        ObjectNode example = MAPPER.createObjectNode();
        for (Attribute<?, ?, ?> attribute : shape.attributes()) {
            JsonNode value = object(shape).path(attribute.name());
            boolean left =
                    shape.type() == ConsultativeMechanism.class && attribute.type() instanceof ValueType.Nested<?>;
            if (!value.isMissingNode() && !left) {
                example.set(attribute.name(), brief(attribute, value));
            }
        }
        return example;
    }

    private ObjectNode object(Shape<?, ?> shape) {
        return Objects.requireNonNull(objects.get(shape), shape.name());
    }

    /** A value of a member. */
    JsonNode of(Attribute<?, ?, ?> attribute) {
        return brief(attribute, Objects.requireNonNull(members.get(attribute), attribute.name()));
    }

    /** A value of a definition of the schema that is no type. */
    Optional<JsonNode> of(String definition) {
        return Optional.ofNullable(values.get(definition));
    }

    private void object(Shape<?, ?> shape, JsonNode object) {
        objects.putIfAbsent(shape, (ObjectNode) object);
        for (Attribute<?, ?, ?> attribute : shape.attributes()) {
            JsonNode value = object.path(attribute.name());
            if (!value.isMissingNode()) {
                members.putIfAbsent(attribute, value);
                if (attribute.presence() == Presence.LIST) {
                    value.forEach(item -> value(shape, attribute, item));
                } else {
                    value(shape, attribute, value);
                }
            }
        }
    }

    private void value(Shape<?, ?> owner, Attribute<?, ?, ?> attribute, JsonNode value) {
        if (attribute.type() instanceof ValueType.Nested<?> nested) {
            object(nested.shape(), value);
        } else if (Definitions.isReferred(owner, attribute)) {
            values.putIfAbsent(Definitions.name(owner, attribute), value);
        }
    }

    private static JsonNode brief(Attribute<?, ?, ?> attribute, JsonNode value) {
        if (attribute.presence() != Presence.LIST) {
            return brief(attribute.type(), value);
        }
        ArrayNode one = MAPPER.createArrayNode();
        return one.add(brief(attribute.type(), value.get(0)));
    }

    private static JsonNode brief(ValueType<?> type, JsonNode value) {
        if (!(type instanceof ValueType.Nested<?> nested)
                || nested.shape().attributes().isEmpty()) {
            return value;
        }
        ObjectNode brief = MAPPER.createObjectNode();
        for (Attribute<?, ?, ?> attribute : nested.shape().attributes()) {
            JsonNode member = value.path(attribute.name());
            boolean wanted = Definitions.isRequired(nested.shape(), attribute) || brief.isEmpty();
            if (wanted && !member.isMissingNode()) {
                brief.set(attribute.name(), brief(attribute, member));
            }
        }
        return brief;
    }

    private static JsonNode tree(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
