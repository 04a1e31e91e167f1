// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

class OwnMapperJackson2Test extends OwnMapperContract {
    private static final Mapper PLAIN = of(new ObjectMapper().findAndRegisterModules());
    private static final Mapper ODD = of(JsonMapper.builder()
            .findAndAddModules()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .build());

    private static Mapper of(ObjectMapper mapper) {
        return new Mapper() {
            @Override
            public String write(Object value) throws Exception {
                return mapper.writeValueAsString(value);
            }

            @Override
            public <T> T read(String text, Class<T> type) throws Exception {
                return mapper.readValue(text, type);
            }

            @Override
            public <T> T convert(Object value, Class<T> type) {
                return mapper.convertValue(value, type);
            }

            @Override
            public <T> T throughATree(Object value, Class<T> type) throws Exception {
                return mapper.treeToValue(mapper.<JsonNode>valueToTree(value), type);
            }
        };
    }

    @Override
    Mapper plain() {
        return PLAIN;
    }

    @Override
    Mapper odd() {
        return ODD;
    }

    @Override
    Class<? extends Exception> mappingException() {
        return JsonMappingException.class;
    }

    @Override
    Class<? extends Exception> anyException() {
        return JsonProcessingException.class;
    }

    @Override
    String path(Throwable failure) {
        return ((JsonMappingException) failure).getPathReference();
    }

    @Override
    int line(Throwable failure) {
        return ((JsonMappingException) failure).getLocation().getLineNr();
    }
}
