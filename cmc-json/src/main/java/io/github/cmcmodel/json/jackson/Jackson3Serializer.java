// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.jackson;

import io.github.cmcmodel.json.CmcJsonException;
import io.github.cmcmodel.json.embed.EmbeddedType;
import io.github.cmcmodel.json.embed.Jackson3Sink;
import io.github.cmcmodel.json.report.Refusal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes the values of one type with Jackson 3. */
final class Jackson3Serializer extends ValueSerializer<Object> {
    private final EmbeddedType<?> type;

    Jackson3Serializer(EmbeddedType<?> type) {
        this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
        try {
            type.write(value, Jackson3Sink.onto(generator));
        } catch (Refusal refusal) {
            CmcJsonException cause = new CmcJsonException(refusal.report());
            throw DatabindException.from(generator, cause.getMessage(), cause);
        }
    }

    /** The form has no place for the name of a class, and no need. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializationContext context, TypeSerializer ignored) {
        serialize(value, generator, context);
    }
}
