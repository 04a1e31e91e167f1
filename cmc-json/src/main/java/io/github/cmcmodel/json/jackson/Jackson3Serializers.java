// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds the serializers of the model's types for Jackson 3: of values, or of keys. */
final class Jackson3Serializers extends Serializers.Base {
    private final Function<Class<?>, Optional<ValueSerializer<?>>> find;

    Jackson3Serializers(Function<Class<?>, Optional<ValueSerializer<?>>> find) {
        this.find = find;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return find.apply(type.getRawClass()).orElse(null);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return findSerializer(config, type, description, format);
    }
}
