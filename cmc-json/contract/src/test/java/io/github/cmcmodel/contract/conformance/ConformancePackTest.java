// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the pack in the repository to its generator. {@code mvn -Dcmc.update-docs=true test} writes it anew. */
class ConformancePackTest {
    private static final Path SCRIPTS = Path.of("src", "js");
    private static final Map<String, byte[]> FILES = Pack.files();

    @BeforeAll
    static void writeAnewWhenAsked() throws IOException {
        if (Boolean.getBoolean("cmc.update-docs")) {
            for (String file : committed()) {
                if (!FILES.containsKey(file)) {
                    Files.delete(Pack.DIRECTORY.resolve(file));
                }
            }
            for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
                Path path = Pack.DIRECTORY.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        }
    }

    private static List<String> committed() throws IOException {
        try (Stream<Path> paths = Files.walk(Pack.DIRECTORY)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> Pack.DIRECTORY.relativize(path).toString().replace('\\', '/'))
                    .filter(file -> !Pack.BY_HAND.contains(file))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thePackInTheRepositoryIsWhatItsGeneratorWrites() throws IOException {
        assertThat(committed())
                .as("the pack is out of date; mvn -Dcmc.update-docs=true test writes it anew")
                .containsExactlyElementsOf(FILES.keySet());
        for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
            assertThat(Pack.DIRECTORY.resolve(file.getKey())).hasBinaryContent(file.getValue());
        }
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
