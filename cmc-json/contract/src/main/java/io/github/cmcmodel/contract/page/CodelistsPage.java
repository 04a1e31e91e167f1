// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.page;

import io.github.cmcmodel.codelist.Codelist;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the page of codelists. */
final class CodelistsPage {
    private static final String INTRODUCTION = """
            # The codelists

            <!-- Generated from the CSV files by CodelistsPage; approved with mvn test -Dcmc.approve -->

            Every list of codes that documents use: %d lists, %d codes. A **closed** list has every value there is; a reader
            refuses any other. An **open** list has the codes that this version knows; a reader keeps any other, and the rule
            `code.unknown` gives notice of it. A list is closed only where the form of the object depends on it; each closed
            list says why it is. A code that was released keeps its meaning for ever.

            Where the library computes with the codes of an open list, each code has a **category**, of a closed list. What is
            computed depends on the category alone; of a code that this version does not know nothing is concluded, and the
            result says so.

            ## As files

            The jar of `cmc-core` has one CSV file per list in `%s`, and `index.csv` beside them (`%s`).
            They are the source of this page, of the Javadoc of the Java constants and of what `Codelist` says.

            - UTF-8 without BOM, RFC 4180 but with a line feed alone at the end of every line. A row is one line.
            - Only `description` ever needs quotes: code and labels are found by cutting a line at its commas.
            - No cell begins with `=`, `+`, `-` or `@`, so that a spreadsheet takes none for a formula.

            | Column | Content |
            |---|---|
            | `code` | as documents write it; upper and lower case differ |
            | %s | what to show to a person |
            | `category` | the code of the list of categories that `index.csv` names; only in files of lists that have one |
            | `description` | what the code means, in English |
            | `source` | the address of a page that uses the term; empty where the term is the library's own or no source is at hand |
            | `since` | the version of the lists in which the code came |
            | `deprecated` | the version from which on it should not be used any more; empty for a code in good standing |
            | `replacedBy` | the code of the same list to use instead, if there is one |

            ## In Java

            ```java
            for (CodelistEntry status : Codelist.of(CommitmentStatus.class).entries()) {
                choices.put(status.code(), status.label().in(locale));
            }
            String shown = Codelist.label(consultation.getKind(), locale); // an unknown code is shown as itself
            ```
            """;

    private CodelistsPage() {}

    static String text() {
        StringBuilder page = new StringBuilder(INTRODUCTION.formatted(
                Codelist.all().size(),
                Codelist.all().stream().mapToInt(list -> list.entries().size()).sum(),
                Codelist.FOLDER,
                header("index.csv"),
                Stream.of(header(Codelist.all().get(0).file()).split(",", -1))
                        .filter(column -> column.startsWith("label-"))
                        .map(column -> "`" + column + "`")
                        .collect(Collectors.joining(", "))));
        for (Codelist list : Codelist.all()) {
            page.append("\n## %s\n\n%s %s list `%s`, file `%s`.\n\n"
                    .formatted(
                            list.title(),
                            list.description(),
                            list.isOpen() ? "Open" : "Closed",
                            list.name(),
                            list.file()));
            list.reason().ifPresent(reason -> page.append("Closed, because: %s\n\n".formatted(reason)));
            list.category().ifPresent(category -> page.append("Categories: `%s`.\n\n".formatted(category.name())));
            page.append(
                    list.category().isPresent()
                            ? "| Code | Category | Label | Description | Source |\n|---|---|---|---|---|\n"
                            : "| Code | Label | Description | Source |\n|---|---|---|---|\n");
            list.entries()
                    .forEach(entry -> page.append("| `%s` |%s %s | %s | %s |\n"
                            .formatted(
                                    entry.code(),
                                    entry.category().map(" `%s` |"::formatted).orElse(""),
                                    entry.label().in("en"),
                                    entry.description(),
                                    entry.source().map(CodelistsPage::link).orElse(""))));
        }
        return page.toString();
    }

    /** The names of a file's columns, as it has them. */
    private static String header(String file) {
        String resource = "/" + Codelist.FOLDER + file;
        try (InputStream bytes = Objects.requireNonNull(Codelist.class.getResourceAsStream(resource), resource)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String link(String address) {
        return "[%s](%s)".formatted(URI.create(address).getHost(), address);
    }
}
