// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.generators.SampleMechanisms;
import io.github.cmcmodel.json.stream.Jackson2Source;
import io.github.cmcmodel.json.stream.Jackson3Source;
import io.github.cmcmodel.json.stream.Limits;
import io.github.cmcmodel.json.stream.ShapeReader;
import io.github.cmcmodel.json.stream.SyntaxFault;
import io.github.cmcmodel.json.stream.TextScan;
import io.github.cmcmodel.json.stream.Token;
import io.github.cmcmodel.json.stream.TokenSource;
import io.github.cmcmodel.json.stream.Utf8;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.value.Extensible;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Jackson 2 and Jackson 3 give the same faults. */
class EnginesAgreeTest {
    private static final Limits LIMITS = Limits.STANDARD;
    private static final com.fasterxml.jackson.core.JsonFactory TWO = Jackson2Source.factory(LIMITS);
    private static final tools.jackson.core.json.JsonFactory THREE = Jackson3Source.factory(LIMITS);

    /** Limits that short texts reach. */
    private static final Limits TIGHT = new Limits(1 << 20, 1 << 20, 3, 8, 9, 5, 30, 3, 10);

    private static final com.fasterxml.jackson.core.JsonFactory TIGHT_TWO = Jackson2Source.factory(TIGHT);
    private static final tools.jackson.core.json.JsonFactory TIGHT_THREE = Jackson3Source.factory(TIGHT);

    @Property(tries = 30)
    void theyReportAlikeOnCorruptedText(@ForAll long seed) {
        Random random = new Random(seed);
        Extensible value = SampleMechanisms.from(seed).findFirst().orElseThrow();
        byte[] whole = seed % 2 == 0
                ? CmcJson.standard().write(value)
                : CmcJson.standard().writeCompact(value);
        for (int round = 0; round < 20; round++) {
            byte[] document = whole;
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                document = FuzzTest.mangled(document, random);
            }
            assertAlike(document, LIMITS, TWO, THREE);
            assertAlike(document, TIGHT, TIGHT_TWO, TIGHT_THREE);
        }
    }

    @Property(tries = 1000)
    void theyReportAlikeOnWhatIsHardlyJson(@ForAll("pieces") List<String> pieces) {
        byte[] document = String.join("", pieces).getBytes(StandardCharsets.UTF_8);
        assertAlike(document, LIMITS, TWO, THREE);
        assertAlike(document, TIGHT, TIGHT_TWO, TIGHT_THREE);
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        ",",
                        "\"",
                        "\"a\"",
                        "\"name\":",
                        "\\",
                        "\\u00e9",
                        "\\ud83d",
                        "é",
                        "😀",
                        "-",
                        "0",
                        "17",
                        "1234567",
                        ".",
                        "e",
                        "E+",
                        "true",
                        "tru",
                        "null",
                        "nul",
                        "NaN",
                        "Infinity",
                        " ",
                        "\n",
                        "\t",
                        "\u0000",
                        "/",
                        "#",
                        "{\"schemaVersion\":\"1.0\",",
                        "\"id\":",
                        "[[",
                        "{\"en\":")
                .list()
                .ofMaxSize(12);
    }

    /** Both give the same faults at the same places; and both refuse exactly what our own scan of the text refuses. */
    private static void assertAlike(
            byte[] document,
            Limits limits,
            com.fasterxml.jackson.core.JsonFactory two,
            tools.jackson.core.json.JsonFactory three) {
        try {
            Utf8.check(document);
        } catch (SyntaxFault notUtf8) {
            return; // no parser gets to see it
        }
        int start = Utf8.start(document);
        String text = new String(document, StandardCharsets.UTF_8);
        List<String> first = told(Jackson2Source.over(two, limits, document), limits);
        assertThat(told(Jackson3Source.over(three, limits, document), limits))
                .as(text)
                .isEqualTo(first);
        List<String> refusals = refusals(Jackson2Source.over(two, limits, document));
        assertThat(refusals(Jackson3Source.over(three, limits, document)))
                .as(text)
                .isEqualTo(refusals);
        assertThat(TextScan.of(document, start, limits, Set.of()).fault().stream()
                        .map(EnginesAgreeTest::summary))
                .as(text)
                .containsExactlyElementsOf(refusals);
    }

    private static List<String> told(TokenSource source, Limits limits) {
        try (source) {
            ShapeReader reader = new ShapeReader(source, limits);
            reader.read(Shapes.MECHANISM);
            return reader.faults().stream()
                    .map(fault -> fault.rule() + " " + fault.place() + " " + fault.offset() + " " + fault.arguments()
                            + " " + fault.subject().id())
                    .toList();
        }
    }

    /** What is wrong ahead of the end of a text that should hold one value. */
    private static List<String> refusals(TokenSource source) {
        int depth = 0;
        boolean ended = false;
        try (source) {
            while (source.next() != Token.END) {
                if (ended) {
                    return List.of("json.syntax " + source.offset()); // a second value, which a parser takes
                }
                source.text();
                depth += switch (source.current()) {
                    case START_OBJECT, START_ARRAY -> 1;
                    case END_OBJECT, END_ARRAY -> -1;
                    default -> 0;
                };
                ended = depth == 0;
            }
            return List.of();
        } catch (SyntaxFault fault) {
            return List.of(summary(fault));
        }
    }

    private static String summary(SyntaxFault fault) {
        return fault.rule() + " " + fault.offset();
    }
}
