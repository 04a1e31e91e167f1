// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds files of the repository to the code that they follow from. */
public final class RepositoryFile {
    private static final Pattern SHOWN =
            Pattern.compile("(?:<!-- snippet: (\\w+) -->\n)?```java\n(.*?)```", Pattern.DOTALL);

    private RepositoryFile() {}

    /**
     * A file is what the code says; {@code mvn -Dcmc.update-docs=true test} writes it anew.
     *
     * @param file the file
     * @param text what it has to hold
     */
    public static void isUpToDate(Path file, String text) throws IOException {
        if (Boolean.getBoolean("cmc.update-docs")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
        assertThat(file)
                .as("%s is out of date; mvn -Dcmc.update-docs=true test writes it anew", file)
                .content()
                .isEqualTo(text);
    }

    /**
     * The Java that a page shows, every piece of it, stands in a test between <code>// snippet: name</code> and
     * {@code // end}, where it is compiled and run.
     *
     * @param page the page
     * @param test the test
     * @return the names of the snippets, in the order of the page
     */
    public static List<String> snippets(Path page, Class<?> test) throws IOException {
        String code = Files.readString(Path.of("src/test/java", test.getName().replace('.', '/') + ".java"));
        Matcher shown = SHOWN.matcher(Files.readString(page));
        List<String> names = new ArrayList<>();
        while (shown.find()) {
            names.add(shown.group(1));
            Matcher compiled = Pattern.compile("// snippet: " + shown.group(1) + "\n(.*?) *// end", Pattern.DOTALL)
                    .matcher(code);
            assertThat(compiled.find()).as(shown.group()).isTrue();
            assertThat(shown.group(2))
                    .isEqualTo(compiled.group(1).stripTrailing().stripIndent() + "\n");
        }
        return names;
    }
}
