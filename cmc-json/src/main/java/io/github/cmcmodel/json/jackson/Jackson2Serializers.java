// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the serializers of the model's types for Jackson 2: of values, or of keys. */
final class Jackson2Serializers extends Serializers.Base {
    private final Function<Class<?>, Optional<JsonSerializer<?>>> find;

    Jackson2Serializers(Function<Class<?>, Optional<JsonSerializer<?>>> find) {
        this.find = find;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        return find.apply(type.getRawClass()).orElse(null);
    }
}
