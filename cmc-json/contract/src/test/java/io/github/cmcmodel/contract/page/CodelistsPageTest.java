// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.page;

import io.github.cmcmodel.Approval;
import io.github.cmcmodel.ApprovedFiles;
import io.github.cmcmodel.Repository;
import java.nio.file.Path;

/** Holds {@code docs/codelists.md} to the CSV files. */
class CodelistsPageTest {
    private static final Path PAGE = Repository.at("docs/codelists.md");

    @ApprovedFiles
    void thePageInTheRepositoryIsWhatTheFilesSay() {
        Approval.check(PAGE, CodelistsPage.text());
    }
}
