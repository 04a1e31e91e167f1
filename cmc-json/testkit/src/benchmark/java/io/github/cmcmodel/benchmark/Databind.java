// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.benchmark;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.LocalizedText;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Jackson 2 databind, once into records and once into the model's own builders. */
final class Databind {
    private Databind() {}

    static ObjectMapper records() {
        return JsonMapper.builder()
                .addModule(leaves())
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .build();
    }

    /** What mix-ins on each type would say, said once for all. Reads only. */
    static ObjectMapper builders() {
        return JsonMapper.builder()
                .addModule(leaves())
                .addModule(new Jdk8Module())
                .annotationIntrospector(new Builders())
                .build();
    }

    private static final class Builders extends NopAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Class<?> findPOJOBuilder(AnnotatedClass type) {
            if (!type.getRawType().isInterface() || !Extensible.class.isAssignableFrom(type.getRawType())) {
                return null;
            }
            try {
                return Class.forName(type.getName() + "Builder");
            } catch (ClassNotFoundException none) {
                return null;
            }
        }

        @Override
        public JsonPOJOBuilder.@Nullable Value findPOJOBuilderConfig(AnnotatedClass type) {
            return new JsonPOJOBuilder.Value("build", "");
        }

        @Override
        public boolean hasIgnoreMarker(AnnotatedMember member) {
            return member.getName().equals("from")
                    || member.getName().equals("extensions")
                    || member.getName().startsWith("add");
        }

        /** Each optional part can be set as it is and as an {@code Optional}. */
        @Override
        public AnnotatedMethod resolveSetterConflict(
                MapperConfig<?> config, AnnotatedMethod one, AnnotatedMethod other) {
            return one.getRawParameterType(0) == Optional.class ? other : one;
        }
    }

    private static SimpleModule leaves() {
        SimpleModule module = new SimpleModule();
        Leaf.all().forEach(leaf -> add(module, leaf));
        module.addDeserializer(LocalizedText.class, new TextReader());
        module.addSerializer(LocalizedText.class, new TextWriter());
        return module;
    }

    private static <V> void add(SimpleModule module, Leaf<V> leaf) {
        module.addDeserializer(leaf.type(), new LeafReader<>(leaf));
        module.addSerializer(leaf.type(), new LeafWriter<>(leaf));
    }

    private static final class LeafReader<V> extends StdScalarDeserializer<V> {
        private static final long serialVersionUID = 1L;
        private final transient Leaf<V> leaf;

        LeafReader(Leaf<V> leaf) {
            super(leaf.type());
            this.leaf = leaf;
        }

        @Override
        public V deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return leaf.parse().apply(parser.getText());
        }
    }

    private static final class LeafWriter<V> extends StdScalarSerializer<V> {
        private static final long serialVersionUID = 1L;
        private final transient Leaf<V> leaf;

        LeafWriter(Leaf<V> leaf) {
            super(leaf.type());
            this.leaf = leaf;
        }

        @Override
        public void serialize(V value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(leaf.print().apply(value));
        }
    }

    private static final class TextReader extends StdScalarDeserializer<LocalizedText> {
        private static final long serialVersionUID = 1L;

        TextReader() {
            super(LocalizedText.class);
        }

        @Override
        public LocalizedText deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return Streaming.text(parser);
        }
    }

    private static final class TextWriter extends StdScalarSerializer<LocalizedText> {
        private static final long serialVersionUID = 1L;

        TextWriter() {
            super(LocalizedText.class);
        }

        @Override
        public void serialize(LocalizedText value, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            generator.writeStartObject();
            for (LocalizedText.Entry entry : value.entries()) {
                generator.writeStringField(entry.language(), entry.text());
            }
            generator.writeEndObject();
        }
    }
}
