// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.LocalizedText.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {
    /** Each text is its own tag, so that a test sees which was taken. */
    private static LocalizedText tags(String... tags) {
        return new LocalizedText(Stream.of(tags).map(tag -> new Entry(tag, tag)).toList());
    }

    /** RFC 4647, section 3.4: the range zh-Hant-CN-x-private1-private2 goes through these, and no other. */
    @Test
    void looksUpAsTheExampleOfTheRfc() {
        String range = "zh-Hant-CN-x-private1-private2";
        List<String> steps =
                List.of("zh-Hant-CN-x-private1-private2", "zh-Hant-CN-x-private1", "zh-Hant-CN", "zh-Hant", "zh");

        for (int step = 0; step < steps.size(); step++) {
            List<String> left = new ArrayList<>(steps.subList(step, steps.size()));
            left.add(0, "xx"); // would be the last resort
            assertThat(tags(left.toArray(String[]::new)).in(range)).isEqualTo(steps.get(step));
        }
        // a single letter never stands last in a range
        assertThat(tags("xx", "zh-Hant-CN-x").in(range)).isEqualTo("xx");
    }

    @ParameterizedTest
    @CsvSource({
        "es-MX, es",
        "es, es",
        "ES-mx, es",
        "es-419, es",
        "nl-SR, nl-SR",
        "nl-BE, nl",
        "nl, nl",
        "en-JM, en",
        "pap, en",
        "pap-CW, en",
        "e, en",
        "x-y, en",
        "*, en",
        "'', en",
        "-, en",
        "es-a, es",
        "es-a-b-c, es",
        "en-GB-x-a, en",
        "esx, en"
    })
    void findsTheNearestThenEnglish(String range, String found) {
        assertThat(tags("nl-SR", "en", "es", "nl").in(range)).isEqualTo(found);
    }

    @Test
    void aMoreSpecificTextIsNotFoundByALessSpecificRange() {
        assertThat(tags("fr", "es-MX", "en").in("es")).isEqualTo("en");
        assertThat(tags("fr", "es-MX").in("es")).isEqualTo("fr");
    }

    @Test
    void fallsBackToEnglishThenToTheFirst() {
        assertThat(tags("fr", "en", "es").in("ja")).isEqualTo("en");
        assertThat(tags("fr", "EN", "es").in("ja")).isEqualTo("EN");
        assertThat(tags("fr", "en-GB", "es").in("ja")).isEqualTo("fr");
        assertThat(tags("fr", "es").in("ja")).isEqualTo("fr");
        assertThat(tags("fr").in("ja")).isEqualTo("fr");
    }

    @Test
    void findsByLocale() {
        LocalizedText text = tags("en", "es", "he", "nn", "zh-Hant", "x-lvariant");

        assertThat(text.in(Locale.forLanguageTag("es-DO"))).isEqualTo("es");
        assertThat(text.in(Locale.ROOT)).isEqualTo("en");
        assertThat(text.in(new Locale.Builder().setLanguage("iw").build())).isEqualTo("he");
        assertThat(text.in(Locale.forLanguageTag("zh-Hant-TW"))).isEqualTo("zh-Hant");
        assertThat(text.in(Locale.TAIWAN)).isEqualTo("en"); // zh-TW is not zh-Hant
        assertThat(text.in(Locale.forLanguageTag("es-US-u-ca-buddhist"))).isEqualTo("es");
    }

    @Test
    void findsTagsThatTheGrammarDoesNotKnow() {
        LocalizedText old = tags("english_GB", "en");

        assertThat(old.in("english_GB")).isEqualTo("english_GB");
        assertThat(old.exactly("ENGLISH_gb")).contains("english_GB");
        assertThat(LocalizedText.isWellFormedTag("english_GB")).isFalse();
    }

    @Test
    void exactlyFindsNoOtherLanguage() {
        LocalizedText text = tags("en", "es");

        assertThat(text.exactly("es")).contains("es");
        assertThat(text.exactly("ES")).contains("es");
        assertThat(text.exactly("es-MX")).isEmpty();
        assertThat(text.exactly("e")).isEmpty();
        assertThat(text.exactly("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, en", "en, EN", "pt-BR, PT-br", "i-klingon, I-Klingon", "'', ''", "x_y, X_Y"})
    void refusesTwoTextsInOneLanguage(String one, String other) {
        InvalidValueException refused = catchThrowableOfType(
                InvalidValueException.class, () -> LocalizedText.of(one, "a").and(other, "b"));

        assertThat(refused.rule()).isEqualTo(RuleCode.LANGUAGE_DUPLICATE);
        assertThat(refused.arguments()).isEqualTo(Map.of("language", other));
        Map<String, String> map = new LinkedHashMap<>();
        map.put("fr", "c");
        map.put(one, "a");
        map.put(other + "", "b");
        if (map.size() == 3) {
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> LocalizedText.of(map));
        }
    }

    @Test
    void refusesATextWithoutAnyLanguage() {
        for (InvalidValueException refused : List.of(
                catchThrowableOfType(InvalidValueException.class, () -> new LocalizedText(List.of())),
                catchThrowableOfType(InvalidValueException.class, () -> LocalizedText.of(Map.of())))) {
            assertThat(refused.rule()).isEqualTo(RuleCode.TEXT_WITHOUT_LANGUAGE);
            assertThat(refused)
                    .hasMessage("text.without-language: must have a text in at least one language, but has none");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "Curaçao", "Cura\u0327ao", "\u202Etxet", "\uD83C"})
    void keepsTheTextItself(String text) {
        assertThat(LocalizedText.of("en", text).in("en")).isEqualTo(text);
    }

    @Test
    void theTextsAreNotNormalised() {
        assertThat(LocalizedText.of("en", "Curaçao")).isNotEqualTo(LocalizedText.of("en", "Cura\u0327ao"));
    }

    @Test
    void theOrderIsKeptAndPartOfTheValue() {
        LocalizedText forth = tags("nl", "en", "es", "fr");

        assertThat(forth.asMap().keySet()).containsExactly("nl", "en", "es", "fr");
        assertThat(forth).isEqualTo(tags("nl", "en", "es", "fr")).hasSameHashCodeAs(tags("nl", "en", "es", "fr"));
        assertThat(forth).isNotEqualTo(tags("en", "nl", "es", "fr"));
        assertThat(tags("en")).isNotEqualTo(tags("EN"));
        assertThat(tags("en")).isNotEqualTo(LocalizedText.of("en", "other"));
        assertThat(tags("en", "es")).isEqualTo(LocalizedText.of("en", "en").and("es", "es"));
        assertThat(LocalizedText.of(forth.asMap())).isEqualTo(forth);
    }

    @Test
    void nothingOfItCanBeChanged() {
        List<Entry> given = new ArrayList<>(List.of(new Entry("en", "text")));
        LocalizedText text = new LocalizedText(given);

        given.clear();
        text.asMap().clear(); // a copy
        LocalizedText more = text.and("es", "texto");

        assertThat(text).isEqualTo(LocalizedText.of("en", "text"));
        assertThat(more.entries()).hasSize(2);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> text.entries().clear());
    }

    @Test
    void refusesNull() {
        Map<String, String> withoutText = new LinkedHashMap<>();
        withoutText.put("en", null);

        assertThatNullPointerException()
                .isThrownBy(() -> new Entry(null, "text"))
                .withMessageContaining("language");
        assertThatNullPointerException().isThrownBy(() -> new Entry("en", null)).withMessageContaining("text");
        assertThatNullPointerException().isThrownBy(() -> LocalizedText.of("en", null));
        assertThatNullPointerException().isThrownBy(() -> LocalizedText.of(withoutText));
        assertThatNullPointerException().isThrownBy(() -> new LocalizedText(null));
        assertThatNullPointerException()
                .isThrownBy(() -> new LocalizedText(Arrays.asList(new Entry("en", "text"), null)));
    }
}
