// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.id.MechanismId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file holds the old document or the new one, whatever happens to the writer. */
class WholeFileTest {
    private static final CmcJson JSON = CmcJson.standard();

    @TempDir
    Path folder;

    /** What the killed writers do: one of two documents after the other into one file, for ever. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            Path file = Path.of(arguments[0]);
            System.out.println("writing");
            for (int round = 0; ; round++) {
                JSON.write(document(round % 2 == 0 ? "a" : "b"), file);
            }
        }
    }

    private static ConsultativeMechanism document(String id) {
        return ConsultativeMechanism.builder()
                .id(new MechanismId(id))
                .name(LocalizedText.of("en", id.repeat(100_000)))
                .build();
    }

    @Test
    void aWriterKilledAtAnyMomentLeavesOneWholeDocument() throws IOException, InterruptedException {
        Path file = folder.resolve("document.json");
        JSON.write(document("a"), file);
        List<byte[]> whole = List.of(JSON.write(document("a")), JSON.write(document("b")));
        Random random = new Random(7);
        for (int round = 0; round < 12; round++) {
            Process writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writer.class.getName(),
                            file.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                assertThat(writer.getInputStream().read()).isEqualTo('w');
                for (int look = 0; look < 5; look++) {
                    assertThat(whole).contains(Files.readAllBytes(file)); // also while it writes
                }
                Thread.sleep(random.nextInt(40));
            } finally {
                writer.destroyForcibly().waitFor();
            }
            assertThat(whole).contains(Files.readAllBytes(file));
        }
    }

    @Test
    void aValueThatCannotBeWrittenLeavesTheOldFileAndNothingBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("document.json"), "old");
        ConsultativeMechanism unwritable = document("a").toBuilder()
                .acronym(LocalizedText.of("en", "\ud800"))
                .build();
        assertThat(catchThrowable(() -> JSON.write(unwritable, file))).isInstanceOf(CmcJsonException.class);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("document.json");
    }

    @Test
    void aFailedMoveLeavesTheOldAndNothingBesideIt() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("document.json"));
        Files.writeString(taken.resolve("inside"), "old");
        assertThatIOException().isThrownBy(() -> JSON.write(document("a"), taken));
        assertThat(taken.resolve("inside")).hasContent("old");
        assertThat(names()).containsExactly("document.json");
    }

    @Test
    void aLinkStaysALinkAndItsTargetIsReplaced() throws IOException {
        Path target = Files.writeString(
                Files.createDirectory(folder.resolve("elsewhere")).resolve("real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);
        JSON.write(document("a"), link);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.exists(target, LinkOption.NOFOLLOW_LINKS)).isTrue();
        assertThat(JSON.readOrThrow(target)).isEqualTo(document("a"));
        assertThat(names()).containsExactly("elsewhere", "link.json");
    }

    @Test
    void aMissingFolderIsToldAndNotMade() {
        Path file = folder.resolve("none").resolve("document.json");
        assertThatIOException()
                .isThrownBy(() -> JSON.write(document("a"), file))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsToldAndTheOldFileStands() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path file = Files.writeString(closed.resolve("document.json"), "old");
        assumeTrue(closed.toFile().setWritable(false));
        try {
            assumeFalse(Files.isWritable(closed), "the superuser writes anywhere");
            assertThatIOException().isThrownBy(() -> JSON.write(document("a"), file));
            assertThat(file).hasContent("old");
        } finally {
            assertThat(closed.toFile().setWritable(true)).isTrue();
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
