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

/** The Java that pages show, held to tests in which it is compiled and run. */
public final class Snippets {
    private static final Pattern SHOWN =
            Pattern.compile("(?:<!-- snippet: (\\w+) -->\n)?```java\n(.*?)```", Pattern.DOTALL);

    private Snippets() {}

    /**
     * The Java that a page shows. Every piece of it is in a test too, between <code>// snippet: name</code> and {@code // end}.
     *
     * @param page the page
     * @param test the test
     * @return the names of the snippets, in the order of the page
     */
    public static List<String> of(Path page, Class<?> test) throws IOException {
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
