// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalTest {
    @TempDir
    Path root;

    private Path docs;

    @BeforeEach
    void aRepositoryWithTwoPages() throws IOException {
        docs = Files.createDirectory(root.resolve("docs"));
        Files.writeString(docs.resolve("a.md"), "one\ntwo\nthree\nfour\n");
        Files.writeString(docs.resolve("b.md"), "one\n");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void compare(String flag, Map<String, byte[]> files, Set<String> paths) {
        new Approval(root, flag, false).compare(docs, files, paths);
    }

    @Test
    void whatIsAsTheCodeSaysPasses() {
        compare(null, Map.of("b.md", utf8("one\n")), Set.of("b.md"));
    }

    @Test
    void aFailureShowsTheLinesThatDifferAndHowToApproveThem() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> compare(null, Map.of("a.md", utf8("one\ntwo\n3\nfour\n")), Set.of("a.md")))
                .withMessage("""
                        1 file differs from what the code says:
                        --- docs/a.md
                        +++ docs/a.md
                        @@ -2,3 +2,3 @@
                         two
                        -three
                        +3
                         four
                        If you want what is new (+), approve it: mvn test -Dcmc.approve=docs/a.md""");
    }

    @Test
    void ofManyLinesTheFirstAreShown() {
        String other = IntStream.range(0, 100).mapToObj(line -> line + "\n").collect(Collectors.joining());

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(
                        () -> compare(null, Map.of("a.md", utf8(other), "b.md", utf8(other)), Set.of("a.md", "b.md")))
                .satisfies(failure -> assertThat(failure.getMessage().lines()).hasSizeLessThan(45))
                .withMessageStartingWith("2 files differ from what the code says:\n")
                .withMessageContaining(" lines more)\n")
                .withMessageEndingWith("mvn test -Dcmc.approve=docs/");
    }

    @Test
    void aDifferenceInLineEndsIsNamedAsOne() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> compare(null, Map.of("b.md", utf8("one\r\n")), Set.of("b.md")))
                .withMessageContaining("+++ docs/b.md (line ends, or none at the end)");
    }

    @Test
    void whatIsApprovedIsWrittenAndWhatTheCodeDoesNotKnowIsDeleted() {
        compare("true", Map.of("a.md", utf8("1\n"), "new/c.md", utf8("3\n")), Set.of("a.md", "b.md", "new/c.md"));

        assertThat(docs.resolve("a.md")).hasContent("1\n");
        assertThat(docs.resolve("b.md")).doesNotExist();
        assertThat(docs.resolve("new/c.md")).hasContent("3\n");
    }

    @Test
    void aPieceOfThePathLimitsWhatIsApproved() {
        compare("docs/b,elsewhere", Map.of("a.md", utf8("1\n"), "b.md", utf8("2\n")), Set.of("a.md", "b.md"));

        assertThat(docs.resolve("a.md")).hasContent("one\ntwo\nthree\nfour\n");
        assertThat(docs.resolve("b.md")).hasContent("2\n");
    }

    @Test
    void nothingIsApprovedWhereNobodyLooksAtTheDifference() {
        Approval approval = new Approval(root, "true", true);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> approval.compare(docs, Map.of("a.md", utf8("1\n")), Set.of("a.md")))
                .withMessageContaining("CI");
        assertThat(docs.resolve("a.md")).hasContent("one\ntwo\nthree\nfour\n");
    }

    @Test
    void aTestThatTheFlagWouldNotRunIsRefused() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Approval.check(docs.resolve("a.md"), "one"))
                .withMessageContaining("@ApprovedFiles");
    }
}
