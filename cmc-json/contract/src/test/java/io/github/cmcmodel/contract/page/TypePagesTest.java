// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.Approval;
import io.github.cmcmodel.ApprovedFiles;
import io.github.cmcmodel.Repository;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the pages in {@code docs/types} to the schema. */
class TypePagesTest {
    private static final Path FOLDER = Repository.at("docs/types");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]*)(?:#([^\"]*))?\"");

    @ApprovedFiles
    void thePagesInTheRepositoryAreWhatTheSchemaSays() {
        Approval.check(FOLDER, Approval.bytes(TypePages.all()), Set.of("style.css"));
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
