// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.Repository;
import io.github.cmcmodel.RepositoryFile;
import io.github.cmcmodel.json.schema.CmcSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the committed schemas to the code. {@code mvn -Dcmc.update-docs=true test} writes them anew. */
class SchemaFilesTest {
    private static final Path FOLDER = Repository.at("cmc-json/src/main/resources/META-INF/schema/cmc")
            .resolve(CmcSchemas.current().version());

    @Test
    void theSchemasInTheRepositoryAreWhatTheCodeSays() throws IOException {
        Map<String, String> files = SchemaFiles.all();
        for (Map.Entry<String, String> file : files.entrySet()) {
            RepositoryFile.isUpToDate(FOLDER.resolve(file.getKey()), file.getValue());
        }
        assertThat(files.keySet())
                .containsExactlyElementsOf(CmcSchemas.current().names());
        assertThat(namesIn(FOLDER)).containsExactlyElementsOf(files.keySet());
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = new ArrayList<>();
            files.forEach(file -> names.add(file.getFileName().toString()));
            return names.stream().sorted().toList();
        }
    }
}
