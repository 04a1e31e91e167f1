// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import io.github.cmcmodel.json.embed.EmbeddedType;
import org.jspecify.annotations.Nullable;

/** Finds the deserializers of the model's types for Jackson 2. */
final class Jackson2Deserializers extends Deserializers.Base {
    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return find(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription description) {
        return find(type);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return EmbeddedType.of(type).isPresent();
    }

    private static @Nullable JsonDeserializer<?> find(Class<?> type) {
        return EmbeddedType.of(type).map(Jackson2Deserializer::new).orElse(null);
    }
}
