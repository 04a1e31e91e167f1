// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the classes that read and build values to the tables. {@code mvn -Dcmc.update-docs=true test} writes them anew. */
class AccessSourcesTest {
    private static final Path FOLDER =
            Path.of("src/main/java", AccessSources.class.getPackageName().replace('.', '/'));

    static List<Shape<?, ?>> shapes() {
        return Shapes.all();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theClassInTheRepositoryIsWhatTheTableSays(Shape<?, ?> shape) throws IOException {
        Path file = FOLDER.resolve(AccessSources.fileName(shape));
        String source = AccessSources.source(shape);
        // the build lays out the lines in its own way, so only what is not white space counts
        if (Boolean.getBoolean("cmc.update-docs")
                && !withoutSpace(source).equals(withoutSpace(Files.readString(file)))) {
            Files.writeString(file, source);
        }

        assertThat(file)
                .as("%s is out of date; mvn -Dcmc.update-docs=true test writes it anew", file)
                .content()
                .isEqualToIgnoringWhitespace(source);
    }

    @Test
    void noClassIsLeftOfATypeWithoutATable() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Access.java")))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                    Stream.of("Access.java"),
                                    Shapes.all().stream().map(AccessSources::fileName))
                            .collect(Collectors.toList()));
        }
    }

    private static String withoutSpace(String source) {
        return source.replaceAll("\\s+", "");
    }
}
