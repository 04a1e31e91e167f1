// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.page;

import io.github.cmcmodel.Repository;
import io.github.cmcmodel.RepositoryFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/codelists.md} to the CSV files. {@code mvn -Dcmc.update-docs=true test} writes it anew. */
class CodelistsPageTest {
    private static final Path PAGE = Repository.at("docs/codelists.md");

    @Test
    void thePageInTheRepositoryIsWhatTheFilesSay() throws IOException {
        RepositoryFile.isUpToDate(PAGE, CodelistsPage.text());
    }
}
