// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.jackson;

import io.github.cmcmodel.json.embed.EmbeddedType;
import io.github.cmcmodel.json.embed.Jackson3Source;
import io.github.cmcmodel.json.report.Refusal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads the values of one type with Jackson 3. */
final class Jackson3Deserializer extends ValueDeserializer<Object> {
    private final EmbeddedType<?> type;

    Jackson3Deserializer(EmbeddedType<?> type) {
        this.type = type;
    }

    @Override
    public Class<?> handledType() {
        return type.type().type();
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        TokenStreamLocation start = parser.currentTokenLocation();
        try {
            return type.read(new Jackson3Source(parser));
        } catch (Refusal refusal) {
            throw new Jackson3RefusedException(parser, start, refusal);
        }
    }

    /** The form has no place for the name of a class, and no need. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer ignored) {
        return deserialize(parser, context);
    }
}
