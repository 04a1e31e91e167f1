// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.cmcmodel.json.stream.Jackson3Sink;
import io.github.cmcmodel.json.stream.Jackson3Source;
import io.github.cmcmodel.json.stream.Limits;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/**
 * Teaches an application's own Jackson 3 mapper the types of the model, such as
 * {@code JsonMapper.builder().addModule(new CmcJackson3Module()).build()}.
 *
 * <p>Every type can then be read and written alone and inside the application's own classes, lists and maps; identifiers,
 * codes and dates can be keys of maps. The form of a value is that of {@link CmcJson}, whatever the mapper's settings say
 * about names, inclusion and unknown members, but without {@code schemaVersion}, which the application's document has no
 * place for; where it is there, it is checked.
 *
 * <p>A value that cannot be read gives the mapper's own exception, a {@link DatabindException} whose cause is a
 * {@link CmcJsonException} with all findings; their pointers start at the value. Guarantees of {@link CmcJson} about the text
 * around and below the values, such as strict UTF-8, are the mapper's then.
 *
 * <p>On the class path it is found by {@code findAndAddModules}. On the module path it is to be added by name.
 */
public final class CmcJackson3Module extends JacksonModule {
    /** A module; they are all alike. */
    public CmcJackson3Module() {}

    @Override
    public String getModuleName() {
        return CmcJackson3Module.class.getName();
    }

    @Override
    public Object getRegistrationId() {
        return getModuleName(); // registered once, however often it is added
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new ValueSerializers());
        context.addDeserializers(new ValueDeserializers());
        context.addKeySerializers(new NameSerializers());
        context.addKeyDeserializers((type, config, description) ->
                EmbeddedType.ofKey(type.getRawClass()).map(NameReader::new).orElse(null));
    }

    private static final class ValueSerializers extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return EmbeddedType.of(type.getRawClass()).map(ValueWriter::new).orElse(null);
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

    private static final class NameSerializers extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return EmbeddedType.ofKey(type.getRawClass()).map(NameWriter::new).orElse(null);
        }
    }

    private static final class ValueDeserializers extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return find(type.getRawClass());
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return find(type.getRawClass());
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return EmbeddedType.of(type).isPresent();
        }

        private static @Nullable ValueDeserializer<?> find(Class<?> type) {
            return EmbeddedType.of(type).map(ValueReader::new).orElse(null);
        }
    }

    private static final class ValueWriter extends ValueSerializer<Object> {
        private final EmbeddedType<?> type;

        ValueWriter(EmbeddedType<?> type) {
            this.type = type;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            try {
                type.write(value, Jackson3Sink.onto(generator));
            } catch (CmcJsonException refused) {
                throw DatabindException.from(generator, refused.getMessage(), refused);
            }
        }

        /** The form has no place for the name of a class, and no need. */
        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializationContext context, TypeSerializer ignored) {
            serialize(value, generator, context);
        }
    }

    private static final class NameWriter extends ValueSerializer<Object> {
        private final EmbeddedType<?> type;

        NameWriter(EmbeddedType<?> type) {
            this.type = type;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            generator.writeName(type.key(value));
        }
    }

    private static final class ValueReader extends ValueDeserializer<Object> {
        private final EmbeddedType<?> type;

        ValueReader(EmbeddedType<?> type) {
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
                return type.read(new Jackson3Source(parser, Limits.STANDARD));
            } catch (CmcJsonException refused) {
                throw new Refused(parser, start, refused);
            }
        }

        /** The form has no place for the name of a class, and no need. */
        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer ignored) {
            return deserialize(parser, context);
        }
    }

    private static final class NameReader extends KeyDeserializer {
        private final EmbeddedType<?> type;

        NameReader(EmbeddedType<?> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return type.readKey(key);
            } catch (CmcJsonException refused) {
                JsonParser parser = context.getParser();
                throw new Refused(parser, parser.currentTokenLocation(), refused);
            }
        }
    }

    /** Has its place at the value's start; the ready-made exceptions have it where the parser stopped. */
    private static final class Refused extends DatabindException {
        private static final long serialVersionUID = 1L;

        Refused(JsonParser parser, TokenStreamLocation place, CmcJsonException cause) {
            super(parser, cause.getMessage(), place, cause);
        }
    }
}
