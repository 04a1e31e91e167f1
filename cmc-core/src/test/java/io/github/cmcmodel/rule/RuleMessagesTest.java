// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.RuleSteps;
import io.github.cmcmodel.text.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleMessagesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{([^{}]*)\\}");

    static Stream<Arguments> rulesAndLanguages() {
        return RuleSteps.worded().stream()
                .flatMap(rule -> RuleMessages.LANGUAGES.stream().map(language -> Arguments.of(rule, language)));
    }

    static Stream<String> languages() {
        return RuleMessages.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("rulesAndLanguages")
    void everyMessageContinuesAfterAPlaceAndHasNoFullStop(RuleCode rule, String language) {
        String template = RuleMessages.template(rule, Locale.forLanguageTag(language));

        assertThat(template).isNotBlank().isEqualTo(template.strip()).doesNotEndWith(".");
        assertThat(ARGUMENT.matcher(template).replaceAll("")).doesNotContain("{", "}");
        assertThat(Character.isUpperCase(template.codePointAt(0))).isFalse();
        assertThat(template).doesNotContain("\uFFFD", "Ã", "\n").doesNotContainPattern("[$\\\\\\p{Cntrl}]|  ");
    }

    @ParameterizedTest
    @MethodSource("rulesAndLanguages")
    void formatFillsEveryPlace(RuleCode rule, String language) {
        String sentence = RuleMessages.format(rule, argumentsOf(rule), Locale.forLanguageTag(language));

        assertThat(sentence).doesNotContain("{", "}");
        rule.arguments().forEach(argument -> assertThat(sentence).contains("<" + argument.name() + ">"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theFileHasMessagesOfRulesAndNoOthers(String language) throws IOException {
        Set<String> expected = Arrays.stream(RuleCode.values())
                .map(RuleCode::messageKey)
                .collect(Collectors.toCollection(TreeSet::new));
        expected.add(RuleMessages.SHOWN_KEY);

        assertThat(expected).containsAll(file(language).stringPropertyNames());
    }

    @Test
    void noMessageIsTheSameInTwoLanguages() throws IOException {
        for (RuleCode rule : RuleSteps.worded()) {
            Map<String, String> seen = new HashMap<>();
            for (String language : RuleMessages.LANGUAGES) {
                String other = seen.put(file(language).getProperty(rule.messageKey()), language);
                assertThat(other)
                        .as("%s has one message in %s and %s", rule, language, other)
                        .isNull();
            }
        }
    }

    /** Words that are frequent in English messages and are no words of the other three languages. */
    @ParameterizedTest
    @MethodSource("languages")
    void onlyTheEnglishFileHasEnglishWords(String language) throws IOException {
        Pattern english = Pattern.compile(
                "\\b(must|the|but|not|which|that|have|has|with|from|than|nothing|does|names?|date|written|earlier)\\b",
                Pattern.UNICODE_CHARACTER_CLASS); // or newer JDKs see an end of a word in "début"

        for (String key : file(language).stringPropertyNames()) {
            String words = ARGUMENT.matcher(file(language).getProperty(key)).replaceAll("");
            if (!language.equals("en")) {
                // "date" is French too
                String rest = language.equals("fr") ? words.replace("date", "") : words;
                assertThat(rest).as("%s in %s", key, language).doesNotContainPattern(english);
            }
        }
    }

    @Test
    void theDefaultLocaleOfTheMachinePlaysNoPart() {
        Locale before = Locale.getDefault();
        try {
            Map<String, String> expected = allSentences();
            for (String machine : new String[] {"tr-TR", "ar-EG-u-nu-arab", "es-MX", "th-TH-u-ca-buddhist-nu-thai"}) {
                Locale.setDefault(Locale.forLanguageTag(machine));
                assertThat(allSentences()).as(machine).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    /** As {@code ResourceBundle} does it, which looks into the machine's language before the file without a language. */
    @Test
    void aStockValidatorGivesEachLanguageAlsoOnASpanishMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("es-DO"));
            for (String language : RuleMessages.LANGUAGES) {
                Locale locale = Locale.forLanguageTag(language);
                ResourceBundle bundle = ResourceBundle.getBundle("ContributorValidationMessages", locale);
                for (RuleCode rule : RuleSteps.worded()) {
                    assertThat(bundle.getString(rule.messageKey())).isEqualTo(RuleMessages.template(rule, locale));
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anotherLanguageGetsEnglish() {
        String english = RuleMessages.template(RuleCode.TEXT_BLANK, Locale.ENGLISH);

        assertThat(RuleMessages.template(RuleCode.TEXT_BLANK, Locale.GERMAN)).isEqualTo(english);
        assertThat(RuleMessages.template(RuleCode.TEXT_BLANK, Locale.ROOT)).isEqualTo(english);
        assertThat(RuleMessages.template(RuleCode.TEXT_BLANK, Locale.forLanguageTag("nl-SR")))
                .isNotEqualTo(english)
                .isEqualTo(RuleMessages.template(RuleCode.TEXT_BLANK, Locale.forLanguageTag("nl")));
    }

    @Test
    void argumentsAreShownEscapedAndCut() {
        String sentence = RuleMessages.format(
                RuleCode.DATE_MALFORMED, Map.of("value", "\u001B[31m\u202E" + "9".repeat(1_000)), Locale.ENGLISH);

        assertThat(sentence)
                .isEqualTo("must be a date written as 2016, 2016-01 or 2016-01-31, with ? (uncertain), ~ (approximate)"
                        + " or % (both) after it if need be, but was \"\\u001B[31m\\u202E"
                        + "9".repeat(Shown.MAX_LENGTH - 16) + "…\"");
    }

    @Test
    void anArgumentIsNeverTakenForAPlace() {
        String sentence = RuleMessages.format(
                RuleCode.RANGE_END_BEFORE_START, Map.of("start", "{end}", "end", "${start}$1\\"), Locale.ENGLISH);

        assertThat(sentence).isEqualTo("must not end before it starts, but runs from {end} to ${start}$1\\");
    }

    @Test
    void aMissingArgumentLeavesItsPlaceOpen() {
        assertThat(RuleMessages.format(RuleCode.COUNT_NEGATIVE, Map.of(), Locale.ENGLISH))
                .isEqualTo("must be zero or more, but was {value}");
    }

    private static Map<String, String> allSentences() {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (RuleCode rule : RuleSteps.worded()) {
            for (String language : RuleMessages.LANGUAGES) {
                Map<String, Object> arguments = new HashMap<>();
                rule.arguments()
                        .forEach(argument -> arguments.put(
                                argument.name(), 1_234_567 + argument.name().length()));
                sentences.put(
                        rule + " " + language, RuleMessages.format(rule, arguments, Locale.forLanguageTag(language)));
            }
        }
        return sentences;
    }

    private static Map<String, Object> argumentsOf(RuleCode rule) {
        return rule.arguments().stream()
                .collect(Collectors.toMap(RuleArgument::name, argument -> "<" + argument.name() + ">"));
    }

    private static String name(String language) {
        return "ContributorValidationMessages" + (language.equals("en") ? "" : "_" + language) + ".properties";
    }

    /** Read strictly, so that a byte that is not UTF-8 is seen here and not by a reader. */
    private static Properties file(String language) throws IOException {
        try (InputStream bytes = RuleMessages.class.getResourceAsStream("/" + name(language))) {
            assertThat(bytes).as(language).isNotNull();
            Reader text = new InputStreamReader(
                    bytes, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT));
            Properties file = new Properties() {
                private static final long serialVersionUID = 1L;

                @Override
                public synchronized Object put(Object key, Object value) {
                    Object before = super.put(key, value);
                    assertThat(before)
                            .as("%s stands twice in %s", key, language)
                            .isNull();
                    return null;
                }
            };
            file.load(text);
            return file;
        }
    }
}
