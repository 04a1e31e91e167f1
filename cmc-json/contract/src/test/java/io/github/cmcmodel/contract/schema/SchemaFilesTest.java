// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.Approval;
import io.github.cmcmodel.ApprovedFiles;
import io.github.cmcmodel.Repository;
import io.github.cmcmodel.json.schema.CmcSchemas;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the committed schemas to the code. */
class SchemaFilesTest {
    private static final Path FOLDER = Repository.at("cmc-json/src/main/resources/META-INF/schema/cmc")
            .resolve(CmcSchemas.current().version());

    @ApprovedFiles
    void theSchemasInTheRepositoryAreWhatTheCodeSays() {
        Approval.check(FOLDER, Approval.bytes(SchemaFiles.all()), Set.of());
    }

    @Test
    void theLibraryKnowsTheNamesOfAllOfThem() {
        assertThat(SchemaFiles.all().keySet())
                .containsExactlyElementsOf(CmcSchemas.current().names());
    }
}
