// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.cmcmodel.json.stream.Jackson2Sink;
import io.github.cmcmodel.json.stream.Jackson2Source;
import io.github.cmcmodel.json.stream.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Teaches an application's own Jackson 2 mapper the types of the model, such as
 * {@code JsonMapper.builder().addModule(new CmcModule()).build()}.
 *
 * <p>Every type can then be read and written alone and inside the application's own classes, lists and maps; identifiers,
 * codes and dates can be keys of maps. The form of a value is that of {@link CmcJson}, whatever the mapper's settings say
 * about names, inclusion and unknown members, but without {@code schemaVersion}, which the application's document has no
 * place for; where it is there, it is checked.
 *
 * <p>A value that cannot be read gives the mapper's own exception, a {@link JsonMappingException} whose cause is a
 * {@link CmcJsonException} with all findings; their pointers start at the value. Guarantees of {@link CmcJson} about the text
 * around and below the values, such as strict UTF-8, are the mapper's then.
 *
 * <p>On the class path it is found by {@code findAndRegisterModules}. On the module path it is to be added by name.
 */
public final class CmcModule extends Module {
    /** A module; they are all alike. */
    public CmcModule() {}

    @Override
    public String getModuleName() {
        return CmcModule.class.getName();
    }

    @Override
    public Object getTypeId() {
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
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return EmbeddedType.of(type.getRawClass()).map(ValueWriter::new).orElse(null);
        }
    }

    private static final class NameSerializers extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return EmbeddedType.ofKey(type.getRawClass()).map(NameWriter::new).orElse(null);
        }
    }

    private static final class ValueDeserializers extends Deserializers.Base {
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
            return EmbeddedType.of(type).map(ValueReader::new).orElse(null);
        }
    }

    private static final class ValueWriter extends JsonSerializer<Object> {
        private final EmbeddedType<?> type;

        ValueWriter(EmbeddedType<?> type) {
            this.type = type;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            try {
                type.write(value, Jackson2Sink.onto(generator));
            } catch (UncheckedIOException problem) {
                throw problem.getCause();
            } catch (CmcJsonException refused) {
                throw JsonMappingException.from(generator, refused.getMessage(), refused);
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

    private static final class NameWriter extends JsonSerializer<Object> {
        private final EmbeddedType<?> type;

        NameWriter(EmbeddedType<?> type) {
            this.type = type;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeFieldName(type.key(value));
        }
    }

    private static final class ValueReader extends JsonDeserializer<Object> {
        private final EmbeddedType<?> type;

        ValueReader(EmbeddedType<?> type) {
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
                return type.read(new Jackson2Source(parser, Limits.STANDARD));
            } catch (UncheckedIOException problem) {
                throw problem.getCause();
            } catch (CmcJsonException refused) {
                throw new Refused(parser, start, refused);
            }
        }

        /** The form has no place for the name of a class, and no need. */
        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer ignored)
                throws IOException {
            return deserialize(parser, context);
        }
    }

    private static final class NameReader extends KeyDeserializer {
        private final EmbeddedType<?> type;

        NameReader(EmbeddedType<?> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            try {
                return type.readKey(key);
            } catch (CmcJsonException refused) {
                JsonParser parser = context.getParser();
                throw new Refused(parser, parser.currentTokenLocation(), refused);
            }
        }
    }

    /** Has its place at the value's start; the ready-made exceptions have it where the parser stopped. */
    private static final class Refused extends JsonMappingException {
        private static final long serialVersionUID = 1L;

        private final CmcJsonException refusal;

        Refused(JsonParser parser, JsonLocation place, CmcJsonException refusal) {
            super(parser, refusal.getMessage(), place);
            this.refusal = refusal;
        }

        /** No constructor that is not deprecated takes both a place and a cause. */
        @Override
        public CmcJsonException getCause() {
            return refusal;
        }
    }
}
