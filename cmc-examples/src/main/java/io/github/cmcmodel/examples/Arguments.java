// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.examples;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * What the program was asked.
 *
 * @param document the document to show, absent for the bundled record
 * @param day the day from which to look
 * @param output where the document is written back to
 * @param language the language of names and messages
 */
record Arguments(Optional<Path> document, LocalDate day, Path output, Locale language) {
    static final String USAGE = """
            usage: [document.json] [--on YYYY-MM-DD] [--language TAG] [--write FILE]
              document.json    the document to show; the bundled record when left out
              --on             the day from which to look; today when left out
              --language       the language of names and messages, such as es; en when left out
              --write          where to write the document back to, a file that does not exist yet;
                               target/overview.json when left out""";

    private static final Path DEFAULT_OUTPUT = Path.of("target", "overview.json");

    static Arguments parse(String[] words, LocalDate today) {
        Optional<Path> document = Optional.empty();
        LocalDate day = today;
        Optional<Path> output = Optional.empty();
        Locale language = Locale.ENGLISH;
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(words));
        while (!rest.isEmpty()) {
            String word = rest.pop();
            switch (word) {
                case "--on" -> day = day(value(word, rest));
                case "--language" -> language = Locale.forLanguageTag(value(word, rest));
                case "--write" -> output = Optional.of(unused(path(value(word, rest))));
                default -> {
                    if (word.startsWith("--") || document.isPresent()) {
                        throw new IllegalArgumentException("cannot do anything with \"" + word + "\"");
                    }
                    document = Optional.of(path(word));
                }
            }
        }
        return new Arguments(document, day, output.orElse(DEFAULT_OUTPUT), language);
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(option + " must be followed by a value");
        }
        return rest.pop();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new IllegalArgumentException(
                    "--on must be a day such as 2026-11-23 but was \"" + text + "\"", malformed);
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException malformed) {
            throw new IllegalArgumentException("\"" + text + "\" is no name of a file", malformed);
        }
    }

    private static Path unused(Path file) {
        if (Files.exists(file)) {
            throw new IllegalArgumentException("--write never replaces a file, but " + file + " is there already");
        }
        return file;
    }
}
