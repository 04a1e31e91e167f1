// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.network.FocalPoint;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.testkit.SampleMechanisms;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.Extensible;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalReportTest {
    private static final CmcJson JSON = CmcJson.standard();
    private static final TerminalReport ENGLISH = TerminalReport.inLanguage(Locale.ENGLISH);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** What no report may show, wherever a document holds it. */
    private static final String SECRET = "Marie Secret";

    private static String printed(String document) {
        return ENGLISH.format(JSON.read(document));
    }

    @Test
    void everyFindingHasItsLineAndACaretUnderThePlace() {
        assertThat(printed("""
                {
                  "schemaVersion": "1.0",
                  "id": 7,
                \t"name": {"en": "CMC"}, "acronym": []
                }
                """)).isEqualTo("""
                error 3:9 /id structure.wrong-kind: must be of type string, but is of type number
                  3 |   "id": 7,
                    |         ^
                error 4:36 /acronym structure.wrong-kind: must be of type object, but is of type array
                  4 |     "name": {"en": "CMC"}, "acronym": []
                    |                                       ^
                error: 2, warning: 0, information: 0, suppressed: 0
                """);
    }

    @Test
    void findingsOfTheRulesHaveTheirLinesTooAndWhatIsSuppressedIsCounted() {
        MechanismValidator validator = MechanismValidator.builder()
                .suppressAt(RuleCode.CODE_UNKNOWN, Pointer.parse("/networks"), "ours")
                .build();
        ReadResult<?> result = JSON.read("""
                {"schemaVersion": "1.0", "id": "cmc", "name": {"en": "CMC"},
                 "acronym": {"en": " "}}
                """).validated(validator, TODAY);
        assertThat(ENGLISH.format(result)).isEqualTo("""
                error 2:20 /acronym/en text.blank: must not be blank, but is
                  2 |  "acronym": {"en": " "}}
                    |                    ^
                error: 1, warning: 0, information: 0, suppressed: 0
                """);
        MechanismValidator mute = MechanismValidator.builder()
                .suppressAt(RuleCode.TEXT_BLANK, Pointer.parse("/acronym/en"), "not yet known")
                .build();
        assertThat(ENGLISH.format(result.validated(mute, TODAY)))
                .isEqualTo("error: 0, warning: 0, information: 0, suppressed: 1\n");
    }

    @Test
    void ofManyFindingsTheFirstAreShownAndTheRestCountedByRule() {
        ReadResult<?> result = JSON.limiting(ReadLimit.FINDINGS, 1)
                .read("{\"schemaVersion\":\"1.0\",\"id\":7,\"name\":8,\"x\":9,\"y\":10,\"z\":11}");

        assertThat(ENGLISH.format(result))
                .contains("structure.wrong-kind: must be of type string")
                .endsWith("""
                        error structure.wrong-kind: 1 of 2 shown
                        information structure.unknown-member: 1 of 3 shown
                        error: 2, warning: 0, information: 3, suppressed: 0
                        """);
        assertThat(TerminalReport.inLanguage(Locale.forLanguageTag("nl")).format(result))
                .contains("error structure.wrong-kind: 1 van 2 getoond\n");
    }

    /** The texts of those that are only counted stand nobody knows where. */
    @Test
    void whereContactDetailsAreOnlyCountedNoLineIsShown() {
        ReadResult<?> result = JSON.read(
                "{\"schemaVersion\":\"1.0\",\"id\":\"cmc\",\"name\":{\"en\":\"CMC\"},\"acronym\":{\"en\":\" \"},"
                        + "\"description\":{\"en\":\"Write to marie@example.org\",\"es\":\"Escriba a marie@example.org\"}}");
        MechanismValidator few = MechanismValidator.builder().listing(1).build();

        assertThat(ENGLISH.format(result.validated(MechanismValidator.create(), TODAY)))
                .contains("text.blank", "  1 | ", "privacy.contact-in-public-text")
                .doesNotContain("marie");
        assertThat(ENGLISH.format(result.validated(few, TODAY)))
                .contains("text.blank", "warning privacy.contact-in-public-text: 1 of 2 shown")
                .doesNotContain("  1 | ", "marie");
    }

    @Test
    void messagesAreInTheLanguageAskedFor() {
        assertThat(TerminalReport.inLanguage(Locale.forLanguageTag("es")).format(JSON.read("{\"schemaVersion\":7}")))
                .contains("debe ser de tipo");
    }

    @Test
    void ofALongLineThePieceAroundThePlaceIsShown() {
        String document = "{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"name\":{\"en\":\"" + "x".repeat(5_000)
                + "\",\"es\":7,\"fr\":\"" + "y".repeat(5_000) + "\"}}";
        assertThat(printed(document))
                .contains("\n  1 | …" + "x".repeat(43) + "\",\"es\":7,\"fr\":\"" + "y".repeat(42) + "…\n    | "
                        + " ".repeat(51) + "^\n");
    }

    @Test
    void aCharacterOfAnyLengthIsOneColumn() {
        String document = "{\"schemaVersion\":\"1.0\",\"id\":\"a\",\n\"name\":{\"é漢😀e\u0301\":7}}";
        assertThat(printed(document))
                .contains("\n  2 | \"name\":{\"é漢😀e\u0301\":7}}\n    | " + " ".repeat(16) + "^\n");
    }

    @Test
    void nothingOfTheDocumentActsOnTheTerminal() {
        String document = "{\"\u202e\u009b\u2066\u200f\u007f\": 1, \"schemaVersion\": \"1.0\", \"id\": \"\u001b[31m\"}";
        String printed = printed(document);
        assertThat(printed)
                .contains(
                        "{\"\\u202E\\u009B\\u2066\\u200F\\u007F\": 1, \"schemaVersion\": \"1.0\", \"id\": \"\\u001B\n")
                .doesNotContain("[31m"); // stands behind the fault
        assertHarmless(printed);
    }

    @Test
    void coloursAreThereOnlyWhenAskedFor() {
        ReadResult<?> result = JSON.read("{\"schemaVersion\":7}");
        String colored = ENGLISH.colored().format(result);
        assertThat(colored).startsWith("\u001b[1;31merror\u001b[0m 1:").contains("\u001b[1;31m^\u001b[0m\n");
        assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(ENGLISH.format(result));
        assertHarmless(ENGLISH.format(result));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"schemaVersion\":\"1.0\",\"id\":7,\"networks\":[{\"focalPoints\":[{\"person\":{\"name\":\"%s\"}}],\"id\":8}],\"name\":9}",
                "{\"schemaVersion\":\"1.0\",\"id\":7,\"person\":{\"name\":\"%s\"},\"name\":9}",
                "{\"schemaVersion\":\"1.0\",\"id\":7,\"p\\u0065rson\":[\"%s\"],\"name\":9}",
                "{\"schemaVersion\":\"1.0\",\"id\":7,\"focalPoints\":\"%s\",\"name\":9}",
                "{\"schemaVersion\":\"1.0\",\"id\":7,\"networks\":[{\"focalPoints\":[{\"nextHolder\":\"%s\",\"organization\":1}]}]}",
                "{\"schemaVersion\":\"1.0\",\"id\":7,\"person\":{\"name\":\"%s\",}}",
                "{\"schemaVersion\":\"1.0\",\"id\":7,\"person\":{\"name\":\"%s",
                "{\"schemaVersion\":\"1.0\",\"id\":\"7, \"person\":{\"name\":\"%s\"}}",
                "{\"schemaVersion\":\"1.0\",\"id\":7} \"person\":{\"name\":\"%s\"}}",
            })
    void nothingOfAPersonIsShownAlsoBesideAnotherFinding(String document) {
        String printed = printed(document.formatted(SECRET));
        assertThat(printed).doesNotContain(SECRET).doesNotContain("Marie").contains("error ");
        assertThat(printed)
                .contains("  1 | {\"schemaVersion\":\"1.0\",\"id\":"); // yet the line of the other finding is
    }

    @Test
    void ofADocumentThatIsAPersonOrAFocalPointNothingIsShown() {
        String document = "{\"schemaVersion\":7,\"name\":{\"en\":\"" + SECRET + "\"},\"email\":1}";
        for (Class<? extends Extensible> type : List.of(FocalPointPerson.class, FocalPoint.class)) {
            assertThat(ENGLISH.format(JSON.read(type, document)))
                    .contains("error")
                    .doesNotContain(" | ");
        }
    }

    @Test
    void aTextWithContactDetailsIsNotShownOnceTheyWereFound() {
        ReadResult<?> result = JSON.read("""
                {"schemaVersion": "1.0", "id": "cmc", "acronym": {"en": " "}, "name": {"en": "ask marie@secret.example", "es": "a \\" b"}}
                """).validated(MechanismValidator.create(), TODAY);
        assertThat(ENGLISH.format(result))
                .contains("privacy.contact-in-public-text")
                .contains("\"acronym\": {\"en\": \" \"}, \"name\": {\"en\": …, \"es\": \"a")
                .doesNotContain("secret");
    }

    @Property(tries = 20)
    void aMangledDocumentWithAPersonIsPrintedWithoutThePersonAndWithoutControls(@ForAll long seed) {
        String person = "{\"id\":\"a\",\"networks\":[{\"id\":\"n\",\"focalPoints\":[{\"person\":{\"name\":{\"en\":\""
                + SECRET + "\"},\"email\":\"" + SECRET + "\"}}]}]}";
        Random random = new Random(seed);
        byte[] value = JSON.writeCompact(SampleMechanisms.from(seed).findFirst().orElseThrow());
        byte[] document = (new String(value, 0, value.length - 1, StandardCharsets.UTF_8) + ",\"person\":" + person
                        + "}")
                .getBytes(StandardCharsets.UTF_8);
        int from = new String(document, StandardCharsets.ISO_8859_1).indexOf("\"person\"");
        for (int round = 0; round < 20; round++) {
            byte[] mangled = mangledAhead(document, from, random);
            String printed = ENGLISH.format(JSON.read(mangled));
            assertHarmless(printed);
            assertThat(printed).doesNotContain(SECRET);
        }
    }

    /** What is mangled stands ahead of the person, who stays whole. */
    private static byte[] mangledAhead(byte[] document, int from, Random random) {
        byte[] ahead = FuzzTest.mangled(Arrays.copyOf(document, from), random);
        byte[] mangled = Arrays.copyOf(ahead, ahead.length + document.length - from);
        System.arraycopy(document, from, mangled, ahead.length, document.length - from);
        return mangled;
    }

    @Test
    void aRecordOfAStreamIsShownWithItsOwnLine() {
        String stream = "{\"schemaVersion\":\"1.0\",\"id\":\"a\"}\n\n{\"schemaVersion\":\"1.0\",\"plan\":7}\n";
        String printed = ENGLISH.format(
                JSON
                        .records(Commitment.class, new ByteArrayInputStream(stream.getBytes(StandardCharsets.UTF_8)))
                        .stream()
                        .skip(1)
                        .findFirst()
                        .orElseThrow()
                        .result());
        assertThat(printed).contains("error 3:31 /plan").contains("""
                  3 | {"schemaVersion":"1.0","plan":7}
                    |                               ^
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "{", "\uFEFF", "\uFEFF{", "[\n", "x", "é", "{\"a\":\"\n"})
    void aTextThatIsHardlyThereIsPrintedToo(String document) {
        assertThat(printed(document)).contains("error 1:").endsWith("suppressed: 0\n");
        assertThat(ENGLISH.format(JSON.read((document + "{").getBytes(StandardCharsets.UTF_16))))
                .startsWith("error 1:1 json.encoding")
                .doesNotContain(" | ");
    }

    private static void assertHarmless(String printed) {
        assertThat(printed.codePoints())
                .allMatch(character -> character == '\n'
                        || !Pattern.matches("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", Character.toString(character)));
    }
}
