// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.shape.Shapes;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CmcSchemasTest {
    private static final CmcSchemas SCHEMAS = CmcSchemas.current();

    @Test
    void thereIsASchemaForEveryTypeAndForWhatIsNoType() {
        assertThat(SCHEMAS.names())
                .hasSize(Shapes.all().size() + 6)
                .isSorted()
                .contains(
                        CmcSchemas.BUNDLE,
                        CmcSchemas.STRICT_BUNDLE,
                        CmcSchemas.RECORD,
                        CmcSchemas.STREAM_HEADER,
                        CmcSchemas.STREAM_TRAILER,
                        CmcSchemas.FINDING_REPORT,
                        "consultative-mechanism.schema.json");
        assertThat(SCHEMAS.forType(Commitment.class))
                .isEqualTo(SCHEMAS.text("commitment.schema.json"))
                .contains("\"title\": \"Commitment\"");
        Shapes.all()
                .forEach(shape -> assertThat(SCHEMAS.forType(shape.type()))
                        .contains("The " + "version of the form")
                        .isNotBlank());
    }

    @Test
    void theBundlesAndTheBytesAreThoseOfTheirFiles() {
        assertThat(SCHEMAS.bundle()).isEqualTo(SCHEMAS.text(CmcSchemas.BUNDLE));
        assertThat(SCHEMAS.strictBundle())
                .isEqualTo(SCHEMAS.text(CmcSchemas.STRICT_BUNDLE))
                .isNotEqualTo(SCHEMAS.bundle());
        assertThat(new String(SCHEMAS.bytes(CmcSchemas.RECORD), StandardCharsets.UTF_8))
                .isEqualTo(SCHEMAS.text(CmcSchemas.RECORD));
    }

    @Test
    void aSchemaIsKnownByTheIdentifierThatStandsInIt() {
        URI id = URI.create("https://cmcmodel.github.io/schema/1.0/commitment.schema.json");

        assertThat(SCHEMAS.id("commitment.schema.json")).isEqualTo(id);
        assertThat(SCHEMAS.byId()).hasSize(SCHEMAS.names().size()).containsKey(id.toString());
        SCHEMAS.byId().forEach((key, text) -> assertThat(text).contains("\"$id\": \"" + key + "\""));
    }

    @Test
    void theCurrentVersionIsTheOneThatIsWritten() {
        assertThat(CmcSchemas.versions()).containsExactly(CmcJson.SCHEMA_VERSION);
        assertThat(CmcSchemas.version("1.0")).isSameAs(SCHEMAS);
        assertThat(SCHEMAS.version()).isEqualTo(CmcJson.SCHEMA_VERSION);
    }

    @Test
    void anUnknownVersionIsRefusedByNamingThoseThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CmcSchemas.version("2.0"))
                .withMessage("'version' must be one of [1.0] but is \"2.0\"");
    }

    @Test
    void anUnknownSchemaIsRefusedByNamingThoseThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCHEMAS.text("../../secret"))
                .withMessageContaining("action-plan.schema.json, actor.schema.json, ")
                .withMessageEndingWith("venue.schema.json] but is \"../../secret\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCHEMAS.id("commitment"))
                .withMessageContaining("commitment.schema.json");
    }

    @Test
    void aTypeWithoutSchemaIsRefusedByNamingThoseThatHaveOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCHEMAS.forType(String.class))
                .withMessageStartingWith("'type' must be one of ActionPlan, Actor, ")
                .withMessageEndingWith(", Venue, but is java.lang.String");
    }
}
