// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cmcmodel.contract.schema.Patterns.Form;
import io.github.cmcmodel.json.schema.CmcSchemas;
import io.github.cmcmodel.value.code.Code;
import io.github.cmcmodel.value.id.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the patterns of the schemas keep to, so that a validator of any language runs them and reads them alike. */
class PatternsTest {
    private static final long SMALL_STACK = 512 << 10;

    /** What the patterns tell apart, and what engines take for the end of a line. */
    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            "x",
            "0",
            "1",
            "4",
            "-",
            "_",
            ".",
            ":",
            "/",
            "#",
            "%",
            "~",
            "[",
            " ",
            "\n",
            "\r",
            "\u0085",
            "\u2028",
            "\u00e9",
            "\ud83d\ude00",
            "\ud83d",
            "\uffff");

    static Stream<String> names() {
        return CmcSchemas.current().names().stream();
    }

    private static List<Map.Entry<String, JsonNode>> schemas() {
        return names().flatMap(name -> SchemaTextTest.schemas(name).stream()).toList();
    }

    private static Set<String> patterns() {
        Set<String> patterns = new TreeSet<>();
        names().forEach(name ->
                patterns.addAll(SchemaTextTest.schemas(name).get(0).getValue().findValuesAsText("pattern")));
        return patterns;
    }

    /** What texts have to look like, as the schemas have it. */
    private static Set<Form> forms() {
        Set<Form> forms = new LinkedHashSet<>();
        for (Map.Entry<String, JsonNode> schema : schemas()) {
            Form form = new Form(text(schema.getValue(), "/pattern"), text(schema.getValue(), "/not/pattern"));
            if (!schema.getKey().endsWith("/not")
                    && (form.pattern().isPresent() || form.excluded().isPresent())) {
                forms.add(form);
            }
        }
        return forms;
    }

    private static Optional<String> text(JsonNode schema, String place) {
        return Optional.ofNullable(schema.at(place).textValue());
    }

    /** Texts that are short, and the samples of every form with one more piece. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>(Mutations.TEXTS);
        for (String text : Mutations.TEXTS) {
            PIECES.forEach(piece -> texts.add(text + piece));
        }
        for (String first : PIECES) {
            for (String second : PIECES) {
                texts.add(first + second);
                PIECES.forEach(third -> texts.add(first + second + third));
            }
        }
        return texts;
    }

    private static Predicate<String> accepts(Form form, Function<String, Predicate<String>> engine) {
        Predicate<String> all = text -> true;
        return all.and(form.pattern().map(engine).orElse(all))
                .and(form.excluded().map(engine).map(Predicate::negate).orElse(all));
    }

    private static Predicate<String> java(Form form) {
        return accepts(form, pattern -> Pattern.compile(pattern).asPredicate());
    }

    private static Predicate<String> re2(Form form) {
        return accepts(form, pattern -> {
            com.google.re2j.Pattern compiled = com.google.re2j.Pattern.compile(pattern);
            return text -> compiled.matcher(text).find();
        });
    }

    private static List<String> readDifferently(Form form) {
        Predicate<String> java = java(form);
        Predicate<String> re2 = re2(form);
        return texts().stream()
                .filter(text -> java.test(text) != re2.test(text))
                .toList();
    }

    @Test
    void everyPatternKeepsToTheSyntaxThatEnginesShare() {
        assertThat(patterns())
                .hasSizeGreaterThan(20)
                .allSatisfy(pattern ->
                        assertThatCode(() -> PortableSyntax.check(pattern)).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    ^(?!-)a              ; a group that is more than one
                    a(?=b)               ; a group that is more than one
                    a(?<!b)              ; a group that is more than one
                    (a)                  ; a group that is more than one
                    (?<name>a)           ; a group that is more than one
                    (?>a)                ; a group that is more than one
                    (?i)a                ; a group that is more than one
                    (?:a                 ; a group that does not end
                    a)                   ; a bracket that closes nothing
                    (?:a)*               ; a group repeated
                    (?:a){2}             ; a group repeated
                    (?:|a)               ; an alternative that is nothing
                    a|                   ; an alternative that is nothing
                    ^*                   ; a place repeated
                    a*?                  ; a repetition that is lazy, possessive or repeated
                    a++                  ; a repetition that is lazy, possessive or repeated
                    a{2}{3}              ; a repetition that is lazy, possessive or repeated
                    a{,2}                ; a count that not all take
                    a{2,}                ; a count that not all take
                    a{3,2}               ; a count that not all take
                    a{1001}              ; a count that not all take
                    a{99999999999}       ; a count that not all take
                    .                    ; a sign that stands for no character
                    *a                   ; a sign that stands for no character
                    a]                   ; a sign that stands for no character
                    a}                   ; a sign that stands for no character
                    []                   ; a class of nothing
                    [^]                  ; a class of nothing
                    [a                   ; a class that does not end
                    [z-a]                ; a range upside down
                    [^\ue000]             ; a border of the surrogates in a negated class
                    [^\u3001-\ud7ff]      ; a border of the surrogates in a negated class
                    [a[b]]               ; a class or hyphen inside a class
                    [-a]                 ; a class or hyphen inside a class
                    [a-c-e]              ; a class or hyphen inside a class
                    [[:alpha:]]          ; a class or hyphen inside a class
                    [a&&b]               ; an operation on classes
                    [a||b]               ; an operation on classes
                    [a~~b]               ; an operation on classes
                    [a--b]               ; a class or hyphen inside a class
                    \\d                   ; an escape that not all have
                    [\\s]                 ; an escape that not all have
                    \\bA                  ; an escape that not all have
                    a\\z                  ; an escape that not all have
                    \\1                   ; an escape that not all have
                    \\k<name>             ; an escape that not all have
                    \\p{L}                ; an escape that not all have
                    \\u00e9               ; an escape that not all have
                    \\x{e9}               ; an escape that not all have
                    \\xe                  ; an escape that not all have
                    \\-                   ; an escape that not all have
                    \\/                   ; an escape that not all have
                    a\\                   ; an escape that not all have
                    """, delimiter = ';')
    void whatEnginesReadDifferentlyIsNotOfTheSyntax(String pattern, String fault) {
        assertThatExceptionOfType(PatternSyntaxException.class)
                .isThrownBy(() -> PortableSyntax.check(pattern))
                .extracting(PatternSyntaxException::getDescription)
                .isEqualTo(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\t]", "a\n", "[\ud800-\udbff]"})
    void whatCannotBeSeenOrIsHalfACharacterIsNotOfTheSyntax(String pattern) {
        assertThatExceptionOfType(PatternSyntaxException.class)
                .isThrownBy(() -> PortableSyntax.check(pattern))
                .extracting(PatternSyntaxException::getDescription)
                .isEqualTo("a character that is none");
    }

    @Test
    void javaAndRe2CompileEveryPatternAndAcceptTheSame() {
        Set<Form> forms = forms();
        assertThat(forms)
                .contains(Patterns.ID, Patterns.CLEAN_TEXT, Patterns.POINTER, Patterns.SHA256)
                .allSatisfy(form -> assertThat(readDifferently(form)).isEmpty());
    }

    @Test
    void aDollarWithNothingExcludedIsReadDifferently() {
        Form careless = new Form(Patterns.ID.pattern(), Optional.empty());
        assertThat(readDifferently(careless)).contains("a\n", "a\r", "a\u0085", "a\u2028");
    }

    @Test
    void identifiersAndCodesLookInTheSchemaAsTheConstantsOfTheirTypesSay() {
        Predicate<String> ids = java(Patterns.ID);
        Predicate<String> codes = java(Patterns.CODE);
        Predicate<String> alsoIds = Pattern.compile(Id.PATTERN).asPredicate();
        Predicate<String> alsoCodes = Pattern.compile(Code.PATTERN).asPredicate();
        assertThat(texts()).allSatisfy(text -> {
            assertThat(ids.test(text)).isEqualTo(alsoIds.test(text));
            assertThat(codes.test(text)).isEqualTo(alsoCodes.test(text));
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyPatternHasALengthBesideIt(String name) {
        Map<String, JsonNode> schemas = new HashMap<>();
        SchemaTextTest.schemas(name).forEach(schema -> schemas.put(schema.getKey(), schema.getValue()));
        List<String> bounded = new ArrayList<>();
        schemas.forEach((place, schema) -> {
            JsonNode bearer = schemas.get(place.replaceFirst("/not$", ""));
            if (schema.has("pattern") && bearer.path("maxLength").asInt() > 0) {
                bounded.add(schema.path("pattern").asText());
            }
        });
        assertThat(bounded)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(schemas.get("").findValuesAsText("pattern"));
        assertThat(schemas.get("").findValues("patternProperties")).isEmpty();
    }

    @Test
    void noPatternNeedsADeepStackHoweverLongTheText() throws InterruptedException {
        Set<String> patterns = patterns();
        List<String> failures = new ArrayList<>();
        Thread small = new Thread(
                null,
                () -> patterns.forEach(pattern -> failures.addAll(refusedByStack(pattern))),
                "small stack",
                SMALL_STACK);
        small.start();
        small.join();

        assertThat(patterns).contains(Patterns.CLEAN_TEXT.excluded().orElseThrow());
        assertThat(failures).isEmpty();
    }

    private static List<String> refusedByStack(String pattern) {
        List<String> failures = new ArrayList<>();
        Pattern compiled = Pattern.compile(pattern);
        for (int length = 10; length <= 100_000; length *= 10) {
            for (String piece : List.of("a", "-", " ", "a-", "2016-", "%20", "😀", "https://a.b/")) {
                for (String end : List.of("", "!", "\u0001")) {
                    try {
                        compiled.matcher(piece.repeat(length / piece.length() + 1) + end)
                                .find();
                    } catch (StackOverflowError deep) {
                        failures.add(pattern + " on " + length + " of " + piece);
                    }
                }
            }
        }
        return failures;
    }
}
