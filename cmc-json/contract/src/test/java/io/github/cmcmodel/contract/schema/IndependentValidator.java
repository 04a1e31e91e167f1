// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.cmcmodel.json.schema.CmcSchemas;
import io.github.cmcmodel.rule.Pointer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A validator of other people's making that knows the schemas alone. */
final class IndependentValidator {
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Told of no schema but ours, it can fetch none. */
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(CmcSchemas.current().byId()));

    private final Schema schema;

    private IndependentValidator(Schema schema) {
        this.schema = schema;
    }

    /** One that validates by a schema or by a part of one, such as {@code cmc.schema.json} and {@code #/$defs/Actor}. */
    static IndependentValidator of(String name, String part) {
        return new IndependentValidator(
                REGISTRY.getSchema(SchemaLocation.of(CmcSchemas.current().id(name) + part)));
    }

    static IndependentValidator of(String name) {
        return of(name, "");
    }

    /** The places at which it finds something wrong; none when it accepts the document. */
    Set<Pointer> faults(String document) {
        try {
            return faults(MAPPER.readTree(document));
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    Set<Pointer> faults(JsonNode document) {
        Set<Pointer> places = new LinkedHashSet<>();
        schema.validate(document).stream()
                .filter(error -> !isOfNullAlternative(error))
                .map(IndependentValidator::place)
                .forEach(places::add);
        return places;
    }

    /** What it says, for the message of a test. */
    List<Error> errors(JsonNode document) {
        return schema.validate(document);
    }

    /** Where null would do as well, a wrong value is also no null; that is no second fault. */
    private static boolean isOfNullAlternative(Error error) {
        return error.getKeyword().equals("type")
                && error.getEvaluationPath().toString().endsWith("/anyOf/1/type");
    }

    /** The place as this library tells it: that of a member is the member's, also where its name is what is wrong. */
    private static Pointer place(Error error) {
        Pointer place = Pointer.ROOT;
        for (int step = 0; step < error.getInstanceLocation().getNameCount(); step++) {
            place = place.path(error.getInstanceLocation().getElement(step));
        }
        boolean ofName = Set.of("additionalProperties", "propertyNames").contains(error.getKeyword())
                || error.getEvaluationPath().toString().contains("/propertyNames/");
        if (ofName && error.getProperty() != null) {
            return place.member(error.getProperty());
        }
        return place;
    }
}
