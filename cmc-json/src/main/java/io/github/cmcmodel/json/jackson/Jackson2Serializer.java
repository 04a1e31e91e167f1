// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.cmcmodel.json.CmcJsonException;
import io.github.cmcmodel.json.embed.EmbeddedType;
import io.github.cmcmodel.json.embed.Jackson2Sink;
import io.github.cmcmodel.json.report.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes the values of one type with Jackson 2. */
final class Jackson2Serializer extends JsonSerializer<Object> {
    private final EmbeddedType<?> type;

    Jackson2Serializer(EmbeddedType<?> type) {
        this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            type.write(value, Jackson2Sink.onto(generator));
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        } catch (Refusal refusal) {
            CmcJsonException cause = new CmcJsonException(refusal.report());
            throw JsonMappingException.from(generator, cause.getMessage(), cause);
        }
    }

    /** The form has no place for the name of a class, and no need. */
    @Override
    public void serializeWithType(
            Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer ignored)
            throws IOException {
        serialize(value, generator, provider);
    }
}
