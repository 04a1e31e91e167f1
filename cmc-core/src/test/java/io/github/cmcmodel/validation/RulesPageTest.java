// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/rules.md} to the code. {@code mvn -Dcmc.update-docs=true test} writes it anew. */
class RulesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "rules.md");

    @Test
    void thePageInTheRepositoryIsWhatTheCodeSays() throws IOException {
        String page = RulesPage.text();
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
