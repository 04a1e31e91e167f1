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
        assertThat(tags("zh-CN", "zh-Hant-CN-x").in(range)).isEqualTo("zh-CN"); // by the order of tags alone
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
        "esx, en",
        "spa, es",
        "spa-MX, es",
        "eng, en",
        "dut, nl",
        "nld-SR, nl-SR"
    })
    void findsTheNearestThenEnglish(String range, String found) {
        assertThat(tags("nl-SR", "en", "es", "nl").in(range)).isEqualTo(found);
    }

    @Test
    void anyTextOfTheSameLanguageIsFoundBeforeEnglish() {
        assertThat(tags("fr", "es-MX", "en").in("es")).isEqualTo("es-MX");
        assertThat(tags("es-MX", "es-419", "en").in("es")).isEqualTo("es-419");
        assertThat(tags("es-MX", "es-DO", "en").in("es-PY")).isEqualTo("es-DO");
        assertThat(tags("en", "fr-HT").in("fr")).isEqualTo("fr-HT");
        assertThat(tags("en", "pt-BR").in("pt-AO")).isEqualTo("pt-BR");
        assertThat(tags("en", "x-es").in("x-fr")).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({
        "es-MX, es-419",
        "es-DO, es-419",
        "es-US, es-419",
        "es-ES, es",
        "pt-AO, pt-PT",
        "pt-BR, pt",
        "en-JM, en-001",
        "EN-jm, en-001",
        "en-NL, en-150",
        "en-US, en",
        "nb-NO, no",
        "ht, fr-HT",
        "zh-Hant-MO, zh-Hant-HK"
    })
    void findsTheParentOfCldrBeforeTheLanguage(String wanted, String found) {
        assertThat(tags(
                                "en",
                                "es",
                                "pt",
                                "fr",
                                "zh",
                                "zh-Hant",
                                "es-419",
                                "pt-PT",
                                "en-001",
                                "en-150",
                                "no",
                                "fr-HT",
                                "zh-Hant-HK")
                        .in(wanted))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"es-MX, es", "pt-AO, pt", "en-JM, en", "en-NL, en", "ht, fr", "zh-Hant-MO, zh-Hant"})
    void findsTheLanguageWhereTheParentIsNotThere(String wanted, String found) {
        assertThat(tags("xx", "es", "pt", "en", "fr", "zh-Hant", "zh").in(wanted))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "es, spa",
        "es-DO, spa",
        "en, eng",
        "fr, fre",
        "fra, fre",
        "nl, nld",
        "dut, nld",
        "he, heb",
        "pap, pap",
        "ja, eng"
    })
    void findsALanguageByItsCodeOfThreeLetters(String wanted, String found) {
        assertThat(tags("spa", "pap", "nld", "heb", "fre", "eng").in(wanted)).isEqualTo(found);
    }

    @Test
    void theCodeAskedForIsFoundBeforeAnotherOfTheLanguage() {
        LocalizedText both = tags("fre", "fra", "fr", "en");

        assertThat(both.in("fra")).isEqualTo("fra");
        assertThat(both.in("fre")).isEqualTo("fre");
        assertThat(both.in("fr")).isEqualTo("fr");
        assertThat(tags("fre", "fra").in("fr")).isEqualTo("fra"); // the first in the order of tags
    }

    @Test
    void fallsBackToEnglishThenToTheFirstInTheOrderOfTags() {
        assertThat(tags("fr", "en", "es").in("ja")).isEqualTo("en");
        assertThat(tags("fr", "EN", "es").in("ja")).isEqualTo("EN");
        assertThat(tags("fr", "en-GB", "es").in("ja")).isEqualTo("en-GB");
        assertThat(tags("fr", "es").in("ja")).isEqualTo("es");
        assertThat(tags("es", "fr").in("ja")).isEqualTo("es");
        assertThat(tags("fr").in("ja")).isEqualTo("fr");
    }

    @Test
    void findsByLocale() {
        LocalizedText text = tags("en", "es", "he", "nn", "zh-Hant", "x-lvariant");

        assertThat(text.in(Locale.forLanguageTag("es-DO"))).isEqualTo("es");
        assertThat(text.in(Locale.ROOT)).isEqualTo("en");
        assertThat(text.in(new Locale.Builder().setLanguage("iw").build())).isEqualTo("he");
        assertThat(text.in(Locale.forLanguageTag("zh-Hant-TW"))).isEqualTo("zh-Hant");
        assertThat(text.in(Locale.TAIWAN)).isEqualTo("zh-Hant"); // not the parent of zh-TW, but Chinese
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
    void theOrderIsKeptAndNoPartOfTheValue() {
        LocalizedText forth = tags("nl", "en", "es", "fr");

        assertThat(forth.asMap().keySet()).containsExactly("nl", "en", "es", "fr");
        assertThat(forth).isEqualTo(tags("nl", "en", "es", "fr")).hasSameHashCodeAs(tags("nl", "en", "es", "fr"));
        assertThat(forth)
                .isEqualTo(tags("fr", "nl", "es", "en"))
                .hasSameHashCodeAs(tags("fr", "nl", "es", "en"))
                .isNotEqualTo(tags("nl", "en", "es"))
                .isNotEqualTo(tags("nl", "en", "es", "de"));
        assertThat(LocalizedText.of("en", "a").and("es", "b"))
                .isNotEqualTo(LocalizedText.of("en", "b").and("es", "a"))
                .isEqualTo(LocalizedText.of("es", "b").and("en", "a"));
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
