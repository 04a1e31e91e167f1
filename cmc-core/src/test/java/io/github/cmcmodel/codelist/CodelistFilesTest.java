// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.rule.RuleMessages;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The files as somebody without this library finds them in the jar. */
class CodelistFilesTest {
    private static final String INDEX = "index.csv";
    private static final Path FOLDER = Path.of("src/main/resources").resolve(Codelist.FOLDER);
    private static final String VERSION = FOLDER.getFileName().toString();

    static Stream<Codelist> lists() {
        return Codelist.all().stream();
    }

    static Stream<String> files() {
        return Stream.concat(Stream.of(INDEX), lists().map(Codelist::file));
    }

    @Test
    void theFolderHasTheFilesOfTheIndexAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrderElementsOf(files().toList());
        }
    }

    @Test
    void theIndexIsInAlphabeticalOrderAndItsTitlesDiffer() {
        assertThat(lists().map(Codelist::name)).isSorted().doesNotHaveDuplicates();
        assertThat(lists().map(Codelist::title)).doesNotHaveDuplicates();
        assertThat(rows(INDEX).stream().skip(1).map(row -> row.get(2))).containsOnly("open", "closed");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aClosedListSaysWhyItIsClosedAndHasNoCategories(Codelist list) {
        assertThat(list.reason().isPresent()).isEqualTo(!list.isOpen());
        assertThat(list.reason().orElse("X.")).matches("\\p{Lu}[^<>&@{}*|`\\\\]*\\.");
        if (!list.isOpen()) {
            assertThat(list.category()).isEmpty();
        }
        list.category().ifPresent(category -> {
            assertThat(category.name()).isEqualTo(list.name() + "Category");
            assertThat(category.isOpen()).isFalse();
        });
    }

    /** Hence UTF-8 without BOM, LF at the end of every line, quotes only where there must be some. */
    @ParameterizedTest
    @MethodSource("files")
    void aFileIsByteForByteWhatAWriterOfCsvWrites(String file) throws IOException {
        String written = rows(file).stream()
                .map(row -> row.stream().map(CodelistFilesTest::quoted).collect(Collectors.joining(",", "", "\n")))
                .collect(Collectors.joining());

        assertThat(Files.readAllBytes(FOLDER.resolve(file))).isEqualTo(written.getBytes(StandardCharsets.UTF_8));
        assertThat(written).doesNotContain("\uFEFF");
    }

    @ParameterizedTest
    @MethodSource("files")
    void aCellIsNoFormulaAndHasNoSpaceAroundIt(String file) {
        for (List<String> row : rows(file)) {
            assertThat(row)
                    .allSatisfy(cell -> assertThat(cell)
                            .doesNotMatch("(?s)[=+@\\t\\r-].*")
                            .isEqualTo(cell.strip())
                            .doesNotContain("\n", "\""));
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void codeAndLabelsAreFoundByCuttingALineAtItsCommas(Codelist list) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(list.file()));
        int columns = 1 + RuleMessages.LANGUAGES.size();
        List<List<String>> cut = lines.stream()
                .map(line -> Arrays.asList(line.split(",")).subList(0, columns))
                .toList();

        assertThat(cut.get(0)).containsExactly("code", "label-en", "label-es", "label-fr", "label-nl");
        assertThat(cut.subList(1, cut.size()))
                .isEqualTo(list.entries().stream()
                        .map(entry -> Stream.concat(Stream.of(entry.code()), entry.label().asMap().values().stream())
                                .toList())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void whatIsLoadedIsWhatTheFileSays(Codelist list) {
        List<List<String>> loaded = list.entries().stream()
                .map(entry -> Stream.of(
                                Stream.of(
                                        entry.code(),
                                        entry.label().exactly("en").orElseThrow(),
                                        entry.label().exactly("es").orElseThrow(),
                                        entry.label().exactly("fr").orElseThrow(),
                                        entry.label().exactly("nl").orElseThrow()),
                                entry.category().stream(),
                                Stream.of(
                                        entry.description(),
                                        entry.source().orElse(""),
                                        entry.since(),
                                        entry.deprecated().orElse(""),
                                        entry.replacedBy().orElse("")))
                        .flatMap(cells -> cells)
                        .toList())
                .toList();

        assertThat(String.join(",", rows(list.file()).get(0)))
                .isEqualTo("code,label-en,label-es,label-fr,label-nl,"
                        + (list.category().isPresent() ? "category," : "")
                        + "description,source,since,deprecated,replacedBy");
        assertThat(rows(list.file()).stream().skip(1)).isEqualTo(loaded);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/" + Codelist.FOLDER + "commitment-type.csv", numLinesToSkip = 1)
    void aReaderThatIsNotOursFindsTheSameCells(ArgumentsAccessor cells) {
        CodelistEntry entry =
                Codelist.named("CommitmentType").entry(cells.getString(0)).orElseThrow();

        assertThat(cells.size()).isEqualTo(10);
        assertThat(cells.getString(4)).isEqualTo(entry.label().in("nl"));
        assertThat(cells.getString(5)).isEqualTo(entry.description());
        assertThat(Optional.ofNullable(cells.getString(6))).isEqualTo(entry.source());
        assertThat(cells.getString(7)).isEqualTo(entry.since());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void labelsAreThereInEveryLanguageAndTellTheCodesApart(Codelist list) {
        for (String language : RuleMessages.LANGUAGES) {
            List<String> labels = list.entries().stream()
                    .map(entry -> entry.label().exactly(language).orElseThrow())
                    .toList();

            assertThat(labels)
                    .as(language)
                    .doesNotHaveDuplicates()
                    .allMatch(label -> label.matches("\\p{Lu}.*[^.]"), "begins with a capital and has no full stop");
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void descriptionsAreSentencesThatNeedNoMarkup(Codelist list) {
        assertThat(list.entries())
                .extracting(CodelistEntry::description)
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("\\p{Lu}[^<>&@{}*|`\\\\]*\\."));
        assertThat(list.description()).matches("\\p{Lu}[^<>&@{}*|`\\\\]*\\.");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void sourcesAreWebAddresses(Codelist list) {
        assertThat(list.entries().stream().map(CodelistEntry::source).flatMap(Optional::stream))
                .allMatch(source -> source.matches("https?://[^\\s,\"]+")
                        && URI.create(source).getHost() != null);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aDeprecatedCodeIsReplacedByOneOfTheSameListOrByNone(Codelist list) {
        for (CodelistEntry entry : list.entries()) {
            assertThat(entry.since()).as(entry.code()).isIn(versionsUntil(VERSION));
            entry.deprecated().ifPresent(version -> {
                assertThat(version).as(entry.code()).isIn(versionsUntil(VERSION));
                assertThat(versionsUntil(version)).as(entry.code()).contains(entry.since());
            });
            entry.replacedBy().ifPresent(code -> {
                assertThat(entry.deprecated()).as(entry.code()).isPresent();
                assertThat(list.entry(code).orElseThrow().deprecated())
                        .as(entry.code())
                        .isEmpty();
            });
        }
    }

    /** Versions are written {@code major.minor}; a new major version has a folder of its own. */
    private static List<String> versionsUntil(String version) {
        String[] parts = version.split("\\.");
        List<String> versions = new ArrayList<>();
        for (int minor = 0; minor <= Integer.parseInt(parts[1]); minor++) {
            versions.add(parts[0] + "." + minor);
        }
        return versions;
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** A second reader, character by character, so that the one of the library is not held to itself. */
    private static List<List<String>> rows(String file) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean inQuotes = false;
        for (char character : text(file).toCharArray()) {
            if (character == '"') {
                inQuotes = !inQuotes; // cells have no quotes of their own; see above
            } else if (!inQuotes && (character == ',' || character == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (character == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(character);
            }
        }
        return rows;
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file)); // throws where it is not UTF-8
        } catch (IOException unreadable) {
            throw new AssertionError(file, unreadable);
        }
    }
}
