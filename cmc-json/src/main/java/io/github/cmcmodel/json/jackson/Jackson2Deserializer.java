// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.cmcmodel.json.embed.EmbeddedType;
import io.github.cmcmodel.json.embed.Jackson2Source;
import io.github.cmcmodel.json.report.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads the values of one type with Jackson 2. */
final class Jackson2Deserializer extends JsonDeserializer<Object> {
    private final EmbeddedType<?> type;

    Jackson2Deserializer(EmbeddedType<?> type) {
        this.type = type;
    }

    @Override
    public Class<?> handledType() {
        return type.type().type();
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonLocation start = parser.currentTokenLocation();
        try {
            return type.read(new Jackson2Source(parser));
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        } catch (Refusal refusal) {
            throw new Jackson2RefusedException(parser, start, refusal);
        }
    }

    /** The form has no place for the name of a class, and no need. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer ignored)
            throws IOException {
        return deserialize(parser, context);
    }
}
