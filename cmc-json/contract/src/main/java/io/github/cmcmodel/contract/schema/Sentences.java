// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.schema;

import io.github.cmcmodel.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the Javadoc in the sources says of types and attributes, so that the schema says the same.
 */
final class Sentences {
    private static final List<Path> SOURCES = List.of(
            Repository.at("cmc-core/src/main/java"),
            Repository.at("cmc-core/target/generated-sources/annotations"), // identifiers and codes
            Repository.at("cmc-json/src/main/java"));
    private static final Map<Class<?>, String> READ = new ConcurrentHashMap<>();
    private static final Pattern CODE = Pattern.compile("\\{@code ([^}]*)}");
    private static final Pattern LINK =
            Pattern.compile("\\{@link (?:[\\w.]*#)?([\\w.]+)(?:\\([^)]*\\))?(?: ([^}]*))?}");

    private Sentences() {}

    /** The first paragraph on a type, such as "The identifier of an action plan, such as `brazil-plan-of-action`." */
    static String of(Class<?> type) {
        return plain(firstParagraph(type));
    }

    /** The values that the first paragraph on a type gives as examples, such as {@code 2016-01}. */
    static List<String> examplesOf(Class<?> type) {
        return CODE.matcher(firstParagraph(type))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    /** What the absence of an attribute means, such as "Absent: not known."; empty where nothing is said. */
    static String onAbsence(Class<?> type, String attribute) {
        String getter = "(?:@[^\\n]*\\n\\s*)*\\S[^;{\\n]* (?:get|is)"
                + attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1) + "\\(\\)";
        return comment(type, getter)
                .map(Sentences::plain)
                .map(text -> text.startsWith("{@return")
                        ? text.substring(text.indexOf('}') + 1).strip()
                        : "")
                .orElse("");
    }

    private static String firstParagraph(Class<?> type) {
        return comment(
                        type,
                        "(?:@[^\\n]*\\n)*(?:public )?(?:sealed |final )?(?:interface|record|enum|class) "
                                + type.getSimpleName() + "\\b")
                .orElseThrow(() -> new IllegalStateException(type + " has no Javadoc"));
    }

    /** The first paragraph of the comment that stands before a declaration. */
    private static Optional<String> comment(Class<?> type, String declared) {
        String source = READ.computeIfAbsent(type, Sentences::source);
        return Pattern.compile("\\*/\\s*" + declared)
                .matcher(source)
                .results()
                .findFirst()
                .map(declaration -> source.substring(0, declaration.start()))
                .map(before -> before.substring(before.lastIndexOf("/**") + "/**".length()))
                .map(text -> text.replaceAll("\\n\\s*\\*", "\n"))
                .map(text ->
                        text.split("<p>|\\n\\s*@", 2)[0].replaceAll("\\s+", " ").strip());
    }

    /** As Markdown, which editors show in descriptions. */
    private static String plain(String javadoc) {
        String coded = CODE.matcher(javadoc).replaceAll("`$1`");
        return LINK.matcher(coded).replaceAll(Sentences::linked);
    }

    private static String linked(MatchResult link) {
        return Matcher.quoteReplacement(link.group(2) == null ? "`" + link.group(1) + "`" : link.group(2));
    }

    private static String source(Class<?> type) {
        String name = type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        Path file = SOURCES.stream()
                .map(sources -> sources.resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no source of " + type));
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
