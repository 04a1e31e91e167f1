// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.jackson;

import io.github.cmcmodel.json.embed.EmbeddedType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes the values of one type as keys of maps with Jackson 3. */
final class Jackson3KeySerializer extends ValueSerializer<Object> {
    private final EmbeddedType<?> type;

    Jackson3KeySerializer(EmbeddedType<?> type) {
        this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        generator.writeName(type.key(value));
    }
}
