// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {
    private static final String PALM = "\uD83C\uDF34";

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("a é漢\"{}$\\%")
                .withCharRange('\u0000', '\u001F')
                .withCharRange('\u007F', '\u009F')
                .withCharRange('\u2000', '\u206F')
                .withCharRange('\uD800', '\uDFFF')
                .withChars("\u00AD\u061C\uFEFF\uFFF9\uFFFF\u0085")
                .ofMaxLength(150);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "jamaica", "Curaçao", "Cura\u0327ao", "漢字", "عربي", "\"'{}$\\%<>&", PALM})
    void showsHarmlessTextAsItIs(String text) {
        assertThat(Shown.text(text)).isEqualTo(text);
    }

    static Stream<Arguments> harmful() {
        return Stream.of(
                of("caf\u0000e", "caf\\u0000e"),
                of("\t\r\n", "\\u0009\\u000D\\u000A"),
                of("\u007F\u0085\u009B", "\\u007F\\u0085\\u009B"),
                of("\u001B[31mred\u001B[0m", "\\u001B[31mred\\u001B[0m"),
                of("\u001B]0;title\u0007", "\\u001B]0;title\\u0007"),
                of("\u2028\u2029", "\\u2028\\u2029"),
                of("\u202A\u202B\u202C\u202D\u202E", "\\u202A\\u202B\\u202C\\u202D\\u202E"),
                of("\u2066\u2067\u2068\u2069", "\\u2066\\u2067\\u2068\\u2069"),
                of("\u200E\u200F\u061C", "\\u200E\\u200F\\u061C"),
                of("\u200B\u200D\u00AD\uFEFF", "\\u200B\\u200D\\u00AD\\uFEFF"),
                of("\uFFFE\uFFFF", "\\uFFFE\\uFFFF"),
                of("a\uD83C", "a\\uD83C"),
                of("\uDF34\uD83C", "\\uDF34\\uD83C"),
                of("\uDB40\uDC41", "\\uDB40\\uDC41"), // a tag character, invisible
                of("\uDBFF\uDFFF", "\\uDBFF\\uDFFF"));
    }

    private static Arguments of(String text, String shown) {
        return Arguments.of(text, shown);
    }

    @ParameterizedTest
    @MethodSource("harmful")
    void escapesWhatCouldActAsAControl(String text, String shown) {
        assertThat(Shown.text(text)).isEqualTo(shown);
    }

    @Test
    void cutsAtSixtyFourCharacters() {
        assertThat(Shown.text("a".repeat(64))).isEqualTo("a".repeat(64));
        assertThat(Shown.text("a".repeat(65))).isEqualTo("a".repeat(64) + "…");
        assertThat(Shown.text("a".repeat(1_000_000))).isEqualTo("a".repeat(64) + "…");
    }

    @Test
    void neverCutsAPairOrAnEscapeInTwo() {
        assertThat(Shown.text("a".repeat(62) + PALM)).isEqualTo("a".repeat(62) + PALM);
        assertThat(Shown.text("a".repeat(63) + PALM)).isEqualTo("a".repeat(63) + "…");
        assertThat(Shown.text("a".repeat(59) + "\n")).isEqualTo("a".repeat(59) + "…");
        assertThat(Shown.text("a".repeat(58) + "\n")).isEqualTo("a".repeat(58) + "\\u000A");
        assertThat(Shown.text("a".repeat(58) + "\uDB40\uDC41")).isEqualTo("a".repeat(58) + "…");
    }

    @ParameterizedTest
    @CsvSource({
        "0, U+0000",
        "10, U+000A",
        "8238, U+202E",
        "55356, U+D83C",
        "65535, U+FFFF",
        "127796, U+1F334",
        "1114111, U+10FFFF"
    })
    void namesACharacter(int character, String name) {
        assertThat(Shown.character(character)).isEqualTo(name);
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Shown.text(null));
    }

    @Property(tries = 3_000)
    void whatIsShownHoldsNoControlAndIsShort(@ForAll("texts") String text) {
        String shown = Shown.text(text);

        assertThat(shown).hasSizeLessThanOrEqualTo(Shown.MAX_LENGTH + 1);
        assertThat(shown)
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]")
                .isEqualTo(new String(shown.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        if (!shown.endsWith("…")) {
            assertThat(unescaped(shown)).isEqualTo(unescaped(text));
        } else {
            assertThat(unescaped(text)).startsWith(unescaped(shown.substring(0, shown.length() - 1)));
        }
    }

    /** The escapes read back; a text may hold such a six by itself, which is why both sides are read. */
    private static String unescaped(String text) {
        return Pattern.compile("\\\\u([0-9A-F]{4})")
                .matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    @Property(tries = 300)
    void aTextOfOneCharacterIsShownAsThatCharacterIs(@ForAll("texts") String text) {
        text.codePoints()
                .forEach(character ->
                        assertThat(Shown.one(character)).isEqualTo(Shown.text(Character.toString(character))));
    }
}
