// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.page;

import io.github.cmcmodel.Approval;
import io.github.cmcmodel.ApprovedFiles;
import io.github.cmcmodel.Repository;
import java.nio.file.Path;

/** Holds {@code docs/rules.md} to the code. */
class RulesPageTest {
    private static final Path PAGE = Repository.at("docs/rules.md");

    @ApprovedFiles
    void thePageInTheRepositoryIsWhatTheCodeSays() {
        Approval.check(PAGE, RulesPage.text());
    }
}
