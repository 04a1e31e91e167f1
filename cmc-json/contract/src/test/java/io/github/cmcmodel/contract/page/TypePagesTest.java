// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.Repository;
import io.github.cmcmodel.RepositoryFile;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the pages in {@code docs/types} to the schema. {@code mvn -Dcmc.update-docs=true test} writes them anew. */
class TypePagesTest {
    private static final Path FOLDER = Repository.at("docs/types");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]*)(?:#([^\"]*))?\"");

    @Test
    void thePagesInTheRepositoryAreWhatTheSchemaSays() throws IOException {
        Map<String, String> pages = TypePages.all();
        for (Map.Entry<String, String> file : pages.entrySet()) {
            RepositoryFile.isUpToDate(FOLDER.resolve(file.getKey()), file.getValue());
        }
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".html")))
                    .containsExactlyInAnyOrderElementsOf(pages.keySet());
        }
    }

    @Test
    void everyLinkLeadsSomewhere() {
        Map<String, String> pages = TypePages.all();
        pages.forEach((name, page) -> {
            Matcher links = LINK.matcher(page);
            while (links.find()) {
                String target = links.group(1).isEmpty() ? name : links.group(1);
                if (target.equals("style.css")) {
                    assertThat(FOLDER.resolve(target)).exists();
                } else {
                    assertThat(pages).as("%s links to %s", name, links.group()).containsKey(target);
                    if (links.group(2) != null) {
                        assertThat(pages.get(target))
                                .as("%s links to %s", name, links.group())
                                .contains("id=\"" + links.group(2) + "\"");
                    }
                }
            }
        });
    }

    @Test
    void everyMemberOfEveryTypeIsOnItsPage() {
        Map<String, String> pages = TypePages.all();
        for (Shape<?, ?> shape : Shapes.all()) {
            String name = TypePages.file(shape.name());
            for (Attribute<?, ?, ?> attribute : shape.attributes()) {
                assertThat(pages.get(name)).contains("id=\"" + attribute.name() + "\"");
            }
        }
    }
}
