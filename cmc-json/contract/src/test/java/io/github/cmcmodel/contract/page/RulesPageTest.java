// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.page;

import io.github.cmcmodel.Repository;
import io.github.cmcmodel.RepositoryFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/rules.md} to the code. {@code mvn -Dcmc.update-docs=true test} writes it anew. */
class RulesPageTest {
    private static final Path PAGE = Repository.at("docs/rules.md");

    @Test
    void thePageInTheRepositoryIsWhatTheCodeSays() throws IOException {
        RepositoryFile.isUpToDate(PAGE, RulesPage.text());
    }
}
