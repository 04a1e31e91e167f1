// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.cmcmodel.json.embed.EmbeddedType;
import java.io.IOException;

/** Writes the values of one type as keys of maps with Jackson 2. */
final class Jackson2KeySerializer extends JsonSerializer<Object> {
    private final EmbeddedType<?> type;

    Jackson2KeySerializer(EmbeddedType<?> type) {
        this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        generator.writeFieldName(type.key(value));
    }
}
