// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.plan.Commitment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What a program loads for its first document. Loading classes takes most of the time to it, so a document must not need those
 * of types and values that it does not hold.
 */
class FirstDocumentTest {
    private static final Pattern LOADED = Pattern.compile("\\bio\\.github\\.cmcmodel\\.(\\S+)(?= source:)");
    private static final String COMMITMENT =
            "{\"schemaVersion\":\"1.0\",\"id\":\"c\",\"plan\":\"p\",\"title\":{\"en\":\"Train officers\"}}";
    private static final String MECHANISM =
            "{\"schemaVersion\":\"1.0\",\"id\":\"m\",\"name\":{\"en\":\"CMC\"},\"commitments\":[{\"id\":\"c\",\"plan\":\"p\",\"title\":{\"en\":\"Train officers\"}}]}";

    /** Reads one document, and writes it, in a process of its own. */
    static final class First {
        private First() {}

        public static void main(String[] arguments) {
            CmcJson json = CmcJson.standard();
            json.writeCompact(
                    arguments[0].equals("commitment")
                            ? json.read(Commitment.class, COMMITMENT).orElseThrow()
                            : json.read(MECHANISM).orElseThrow());
        }
    }

    @Test
    void aCommitmentNeedsNoTableOfAnotherType() throws IOException, InterruptedException {
        List<String> loaded = loaded("commitment");

        assertThat(loaded).filteredOn(name -> isOfOneType(name)).containsExactly("shape.CommitmentShape");
        assertThat(loaded)
                .contains("plan.Commitment")
                .noneMatch(name -> name.startsWith("consultation.")
                        || name.startsWith("network.")
                        || name.startsWith("mechanism.")
                        || name.startsWith("topic.") && !name.startsWith("topic.TopicMapping"))
                .doesNotContain("participant.MemberState", "value.code.SharingLevel", "value.code.OutcomeKind");
    }

    @Test
    void aMechanismNeedsTheTablesOfThoseTypesAloneThatItHolds() throws IOException, InterruptedException {
        assertThat(loaded("mechanism"))
                .filteredOn(name -> isOfOneType(name))
                .containsExactlyInAnyOrder("shape.ConsultativeMechanismShape", "shape.CommitmentShape");
    }

    /** The tables of types, and the checks of types, which nobody needs who only reads. */
    private static boolean isOfOneType(String name) {
        return name.matches("shape\\.\\w+(Shape|Checks)");
    }

    private static List<String> loaded(String type) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-verbose:class",
                        "-cp",
                        System.getProperty("java.class.path"),
                        First.class.getName(),
                        type)
                .redirectErrorStream(true)
                .start();
        String printed = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(printed).isZero();
        List<String> names = new ArrayList<>();
        Matcher name = LOADED.matcher(printed);
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }
}
