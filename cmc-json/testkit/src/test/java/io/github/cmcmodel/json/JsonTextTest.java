// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.json.form.Limits;
import io.github.cmcmodel.json.token.JsonText;
import io.github.cmcmodel.json.token.Surrogates;
import io.github.cmcmodel.json.token.SyntaxFault;
import io.github.cmcmodel.json.token.Token;
import io.github.cmcmodel.json.token.Utf8;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.testkit.SampleMechanisms;
import io.github.cmcmodel.value.Extensible;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;

/** What is JSON, and which tokens it has, is judged as Jackson 2 and Jackson 3 judge it. */
class JsonTextTest {
    private static final Limits WIDE = new Limits(
            1 << 20, 1 << 20, 900, 1 << 15, 1 << 20, 900, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** Limits that short texts reach. */
    private static final Limits TIGHT = new Limits(1 << 20, 1 << 20, 3, 8, 9, 5, 30, 3, 10);

    private static final com.fasterxml.jackson.core.JsonFactory TWO = new com.fasterxml.jackson.core.JsonFactory();
    private static final tools.jackson.core.json.JsonFactory THREE = new tools.jackson.core.json.JsonFactory();

    /** Where and why a Jackson refuses depends on its release. */
    private static final Function<List<Seen>, Scan> REFUSED =
            tokens -> new Scan(tokens, Optional.of(new SyntaxFault(RuleCode.JSON_SYNTAX, 0, Map.of())));

    /** One token. */
    private record Seen(Token token, String text, long offset) {}

    /** The tokens of a text up to where it stops being JSON. */
    private record Scan(List<Seen> tokens, Optional<SyntaxFault> fault) {}

    @Property(tries = 100)
    void documentsHaveTheTokensThatJacksonGives(@ForAll long seed) {
        for (byte[] document : documents(seed)) {
            assertThat(scan(document, WIDE).fault()).isEmpty();
            assertJudgedAlike(document);
        }
    }

    @Property(tries = 50)
    void corruptedDocumentsAreJudgedAlike(@ForAll long seed) {
        Random random = new Random(seed);
        for (byte[] whole : documents(seed)) {
            for (int round = 0; round < 20; round++) {
                byte[] document = whole;
                for (int times = 1 + random.nextInt(3); times > 0; times--) {
                    document = FuzzTest.mangled(document, random);
                }
                if (isUtf8(document)) { // no parser gets to see what is not
                    assertJudgedAlike(document);
                    assertLimited(document);
                }
            }
        }
    }

    @Property(tries = 3000)
    void whatIsHardlyJsonIsJudgedAlike(@ForAll("pieces") List<String> pieces) {
        String text = "    " + String.join("", pieces); // in the shortest texts a Jackson gives wrong places
        byte[] document = text.getBytes(StandardCharsets.UTF_8);
        assertJudgedAlike(document);
        assertLimited(document);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '~',
            value = {
                "[1,] 3",
                "[,1] 1",
                "[1,,2] 3",
                "~[1 2]~ 3",
                "[1}] 2",
                "{]} 1",
                "[1]] 3",
                "[1][2] 3",
                "[1]x 3",
                "1,2 1",
                "{\"a\":1,} 7",
                "{,\"a\":1} 1",
                "{\"a\",1} 4",
                "{\"a\"1} 4",
                "{\"a\"::1} 5",
                "{a:1} 1",
                "{1:1} 1",
                "{'a':1} 1",
                "{\"a\":1;\"b\":2} 6",
                "{\"a\":} 5",
                "{[]} 1",
                "[01] 2",
                "[-01] 3",
                "[00] 2",
                "[1.] 3",
                "[.5] 1",
                "[-.5] 2",
                "[1.e5] 3",
                "[1e] 3",
                "[1e+] 4",
                "[1e5.5] 4",
                "[+1] 1",
                "[--1] 2",
                "[-] 2",
                "[0x1] 2",
                "[1_000] 2",
                "[1a] 2",
                "[١] 1",
                "[tru] 1",
                "[True] 1",
                "[truee] 5",
                "[nul] 1",
                "[NaN] 1",
                "[Infinity] 1",
                "[-Infinity] 2",
                "[undefined] 1",
                "['a'] 1",
                "[\"\\x\"] 3",
                "[\"\\'\"] 3",
                "[\"\\U0041\"] 3",
                "[\"\\u12G4\"] 6",
                "[\"\\u-123\"] 4",
                "[\"\\u00é0\"] 6",
                "~[\"\t\"]~ 2",
                "~[\"\n\"]~ 2",
                "~[\"a\u0000b\"]~ 3",
                "~[\"12345678\u001f\"]~ 10",
                "/**/1 0",
                "~[1 //\n]~ 3",
                "#1 0",
                "~[1\u00a0]~ 2",
                "~[1\u000b]~ 2",
                "~[1\ufeff]~ 2",
            })
    void whatIsNoJsonIsRefusedAtItsFirstWrongCharacter(String text, int offset) {
        byte[] document = text.getBytes(StandardCharsets.UTF_8);
        assertThat(scan(document, WIDE).fault().map(JsonTextTest::summary))
                .contains(RuleCode.JSON_SYNTAX + " " + offset);
        assertThat(two(document).fault()).as("Jackson 2 refuses it too").isPresent();
        assertThat(three(document).fault()).as("Jackson 3 refuses it too").isPresent();
    }

    @Test
    void aTextCutOffAnywhereIsTruncatedThere() {
        byte[] whole = ("{\"a\" : [1, -2.50e+3, true, false, null, {}, []],\n\"b\\u00e9\\\\\":\"\\ud83d\\ude00 é😀\"}")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(scan(whole, WIDE).fault()).isEmpty();
        for (int length = 1; length < whole.length; length++) {
            Scan scan = scan(Arrays.copyOf(whole, length), WIDE);
            assertThat(scan.fault().map(JsonTextTest::summary)).contains(RuleCode.JSON_TRUNCATED + " " + length);
        }
    }

    private static List<byte[]> documents(long seed) {
        Extensible value = SampleMechanisms.from(seed).findFirst().orElseThrow();
        return List.of(CmcJson.standard().write(value), CmcJson.standard().writeCompact(value));
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
                        "\"name\" : ",
                        "\\",
                        "\\n",
                        "\\u00e9",
                        "\\u00E",
                        "\\ud83d",
                        "\\ude00",
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
                        "false",
                        "null",
                        "nul",
                        "NaN",
                        "Infinity",
                        " ",
                        "\n",
                        "\r\n",
                        "\t",
                        "\u0000",
                        "\u007f",
                        "/",
                        "#",
                        "'",
                        "\ufeff",
                        "\u00a0",
                        "[[",
                        "{\"en\":",
                        "\"a longer text\"",
                        "1e5",
                        "-0.5")
                .list()
                .ofMaxSize(12);
    }

    private static boolean isUtf8(byte[] document) {
        try {
            Utf8.check(document);
            return Utf8.start(document) == 0;
        } catch (SyntaxFault fault) {
            return false;
        }
    }

    private static void assertJudgedAlike(byte[] document) {
        String text = new String(document, StandardCharsets.UTF_8);
        Scan scan = scan(document, WIDE);
        Scan two = two(document);
        Scan three = three(document);
        if (scan.tokens().stream().anyMatch(JsonTextTest::isHalvedName)) {
            return; // refused or not, by the release
        }
        assertAlike(text, scan, two);
        assertAlike(text, scan, three);
    }

    private static void assertAlike(String text, Scan scan, Scan jackson) {
        assertThat(scan.fault().isPresent()).as(text).isEqualTo(jackson.fault().isPresent());
        int shorter = Math.min(scan.tokens().size(), jackson.tokens().size());
        if (scan.fault().isEmpty()) {
            assertThat(scan.tokens()).as(text).hasSameSizeAs(jackson.tokens());
        } else { // a Jackson may look ahead, at most from a name to behind its value
            assertThat(scan.tokens().size()).as(text).isBetween(shorter, shorter + 2);
            assertThat(jackson.tokens().size()).as(text).isBetween(shorter, shorter + 1);
        }
        assertThat(scan.tokens().subList(0, shorter))
                .as(text)
                .isEqualTo(jackson.tokens().subList(0, shorter));
    }

    private static boolean isHalvedName(Seen seen) {
        return seen.token() == Token.NAME && Surrogates.firstLone(seen.text()) >= 0;
    }

    /** Within limits a text is read as without, up to the first token that is beyond one. */
    private static void assertLimited(byte[] document) {
        Scan wide = scan(document, WIDE);
        List<Seen> expected = new ArrayList<>();
        Optional<String> beyond = Optional.empty();
        int depth = 0;
        for (Seen seen : wide.tokens()) {
            depth += deeper(seen.token());
            beyond = beyond(seen, depth, expected.size() + 1);
            if (beyond.isPresent()) {
                break;
            }
            expected.add(seen);
        }
        Scan tight = scan(document, TIGHT);
        assertThat(tight.tokens()).isEqualTo(expected);
        boolean inBrokenToken = beyond.isEmpty()
                && tight.fault()
                        .filter(fault -> fault.rule() == RuleCode.JSON_LIMIT_EXCEEDED)
                        .isPresent();
        if (inBrokenToken) { // too long, and not whole either
            assertThat(tight.fault().orElseThrow().offset())
                    .isLessThan(wide.fault().orElseThrow().offset());
        } else {
            assertThat(tight.fault().map(JsonTextTest::summary))
                    .isEqualTo(beyond.or(() -> wide.fault().map(JsonTextTest::summary)));
        }
    }

    private static Optional<String> beyond(Seen seen, int depth, int count) {
        String limit = count > TIGHT.tokens()
                ? "tokens"
                : switch (seen.token()) {
                    case START_OBJECT, START_ARRAY -> depth > TIGHT.depth() ? "depth" : "";
                    case NAME -> seen.text().length() > TIGHT.name() ? "name" : "";
                    case STRING -> seen.text().length() > TIGHT.string() ? "string" : "";
                    case NUMBER -> seen.text().length() > TIGHT.number() ? "number" : "";
                    default -> "";
                };
        return limit.isEmpty()
                ? Optional.empty()
                : Optional.of(RuleCode.JSON_LIMIT_EXCEEDED + " " + seen.offset() + " " + limit);
    }

    private static String summary(SyntaxFault fault) {
        return fault.rule() + " " + fault.offset()
                + (fault.rule() == RuleCode.JSON_LIMIT_EXCEEDED
                        ? " " + fault.arguments().get("limit")
                        : "");
    }

    private static Scan scan(byte[] document, Limits limits) {
        List<Seen> tokens = new ArrayList<>();
        JsonText json = new JsonText(document, limits);
        try {
            while (json.next() != Token.END) {
                tokens.add(new Seen(json.current(), hasText(json.current()) ? json.text() : "", json.offset()));
            }
            return new Scan(tokens, Optional.empty());
        } catch (SyntaxFault fault) {
            return new Scan(tokens, Optional.of(fault));
        }
    }

    private static Scan two(byte[] document) {
        List<Seen> tokens = new ArrayList<>();
        int depth = 0;
        try (com.fasterxml.jackson.core.JsonParser parser = TWO.createParser(document)) {
            while (parser.nextToken() != null) {
                if (!tokens.isEmpty() && depth == 0) {
                    return REFUSED.apply(tokens); // a second value
                }
                String name = parser.currentToken().name();
                tokens.add(seen(
                        name, parser.getText(), parser.currentTokenLocation().getByteOffset()));
                depth += deeper(tokens.get(tokens.size() - 1).token());
            }
            return new Scan(tokens, Optional.empty());
        } catch (IOException refused) {
            return REFUSED.apply(tokens);
        }
    }

    private static Scan three(byte[] document) {
        List<Seen> tokens = new ArrayList<>();
        int depth = 0;
        try (tools.jackson.core.JsonParser parser =
                THREE.createParser(tools.jackson.core.ObjectReadContext.empty(), document)) {
            while (parser.nextToken() != null) {
                if (!tokens.isEmpty() && depth == 0) {
                    return REFUSED.apply(tokens); // a second value
                }
                String name = parser.currentToken().name();
                tokens.add(seen(
                        name, parser.getString(), parser.currentTokenLocation().getByteOffset()));
                depth += deeper(tokens.get(tokens.size() - 1).token());
            }
            return new Scan(tokens, Optional.empty());
        } catch (JacksonException refused) {
            return REFUSED.apply(tokens);
        }
    }

    /** A token by the name that a Jackson has for it. */
    private static Seen seen(String name, String text, long offset) {
        Token token = switch (name) {
            case "FIELD_NAME", "PROPERTY_NAME" -> Token.NAME;
            case "VALUE_NUMBER_INT", "VALUE_NUMBER_FLOAT" -> Token.NUMBER;
            default -> Token.valueOf(name.replace("VALUE_", ""));
        };
        return new Seen(token, hasText(token) ? text : "", offset);
    }

    private static int deeper(Token token) {
        return switch (token) {
            case START_OBJECT, START_ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
        };
    }

    private static boolean hasText(Token token) {
        return token == Token.NAME || token == Token.STRING || token == Token.NUMBER;
    }
}
