// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/codelists.md} to the CSV files. {@code mvn -Dcmc.update-docs=true test} writes it anew. */
class CodelistsPageTest {
    private static final Path PAGE = Path.of("..", "docs", "codelists.md");

    @Test
    void thePageInTheRepositoryIsWhatTheFilesSay() throws IOException {
        String page = CodelistsPage.text();
        if (Boolean.getBoolean("cmc.update-docs")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("%s is out of date; mvn -Dcmc.update-docs=true test writes it anew", PAGE)
                .content()
                .isEqualTo(page);
    }
}
