// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.Approval;
import io.github.cmcmodel.ApprovedFiles;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the pack in the repository to its generator. */
class ConformancePackTest {
    private static final Path SCRIPTS = Path.of("src", "js");

    @ApprovedFiles
    void thePackInTheRepositoryIsWhatItsGeneratorWrites() {
        Approval.check(Pack.DIRECTORY, Pack.files(), Pack.BY_HAND);
    }

    @Test
    void everyRuleHasACaseThatBreaksItAndNoOtherAndOneThatDoesNot() {
        for (RuleCode rule : RuleCode.values()) {
            List<Set<RuleCode>> found = Pack.cases().stream()
                    .filter(one -> one.folder().equals(rule.code()))
                    .map(one ->
                            one.findings().stream().map(ExpectedFinding::rule).collect(Collectors.toSet()))
                    .toList();
            if (rule.layer() == RuleLayer.VALIDATOR) {
                assertThat(found).as("no document breaks %s", rule).isEmpty();
                continue;
            }
            assertThat(found).as(rule.code()).contains(Set.of(rule));
            assertThat(found).as(rule.code()).anyMatch(rules -> !rules.contains(rule));
        }
    }

    @Test
    void aFolderBearsTheNameOfARuleOrOfAKindOfCase() {
        assertThat(Pack.cases())
                .extracting(Case::folder)
                .allMatch(folder -> RuleCode.of(folder).isPresent()
                        || Arrays.asList("types", "canonical", "ndjson", "record")
                                .contains(folder));
    }

    @Test
    void packagesArePinnedAndTheLockNamesNoAddress() throws IOException {
        assertThat(Files.readString(SCRIPTS.resolve("package-lock.json")))
                .doesNotContain("\"resolved\"", "://registry");
        assertThat(Files.readString(SCRIPTS.resolve("package.json"))).doesNotContain("\"^", "\"~");
    }
}
