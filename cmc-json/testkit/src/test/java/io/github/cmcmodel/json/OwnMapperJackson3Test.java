// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

class OwnMapperJackson3Test extends OwnMapperContract {
    private static final Mapper PLAIN =
            of(JsonMapper.builder().findAndAddModules().build());
    private static final Mapper ODD = of(JsonMapper.builder()
            .findAndAddModules()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .changeDefaultPropertyInclusion(inclusion ->
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
            .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .build());

    private static Mapper of(ObjectMapper mapper) {
        return new Mapper() {
            @Override
            public String write(Object value) {
                return mapper.writeValueAsString(value);
            }

            @Override
            public <T> T read(String text, Class<T> type) {
                return mapper.readValue(text, type);
            }

            @Override
            public <T> T convert(Object value, Class<T> type) {
                return mapper.convertValue(value, type);
            }

            @Override
            public <T> T throughATree(Object value, Class<T> type) {
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
        return DatabindException.class;
    }

    @Override
    Class<? extends Exception> anyException() {
        return JacksonException.class;
    }

    @Override
    String path(Throwable failure) {
        return ((DatabindException) failure).getPathReference();
    }

    @Override
    int line(Throwable failure) {
        return ((DatabindException) failure).getLocation().getLineNr();
    }
}
