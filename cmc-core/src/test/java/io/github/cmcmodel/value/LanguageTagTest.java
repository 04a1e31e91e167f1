// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
    /** RFC 5646, section 2.1: the irregular and the regular tags. */
    private static final List<String> GRANDFATHERED = List.of(
            "en-GB-oed",
            "i-ami",
            "i-bnn",
            "i-default",
            "i-enochian",
            "i-hak",
            "i-klingon",
            "i-lux",
            "i-mingo",
            "i-navajo",
            "i-pwn",
            "i-tao",
            "i-tay",
            "i-tsu",
            "sgn-BE-FR",
            "sgn-BE-NL",
            "sgn-CH-DE",
            "art-lojban",
            "cel-gaulish",
            "no-bok",
            "no-nyn",
            "zh-guoyu",
            "zh-hakka",
            "zh-min",
            "zh-min-nan",
            "zh-xiang");

    /** RFC 5646, appendix A. */
    private static final List<String> APPENDIX_A = List.of(
            "de",
            "fr",
            "ja",
            "i-enochian", // simple
            "zh-Hant",
            "zh-Hans",
            "sr-Cyrl",
            "sr-Latn", // script
            "zh-cmn-Hans-CN",
            "cmn-Hans-CN",
            "zh-yue-HK",
            "yue-HK", // extended language
            "zh-Hans-CN",
            "sr-Latn-RS", // script and region
            "sl-rozaj",
            "sl-rozaj-biske",
            "sl-nedis", // variant
            "de-CH-1901",
            "sl-IT-nedis", // region and variant
            "hy-Latn-IT-arevela", // script, region and variant
            "de-DE",
            "en-US",
            "es-419", // region
            "de-CH-x-phonebk",
            "az-Arab-x-AZE-derbend", // private use subtags
            "x-whatever",
            "qaa-Qaaa-QM-x-southern",
            "de-Qaaa",
            "sr-Latn-QM",
            "sr-Qaaa-RS", // private use values
            "en-US-u-islamcal",
            "zh-CN-a-myext-x-private",
            "en-a-myext-b-another"); // extensions

    /** Other tags, at the corners of the grammar of section 2.1. */
    private static final List<String> CORNERS = List.of(
            "mn-Cyrl-MN",
            "es-013",
            "ca-valencia",
            "de-1996",
            "de-DE-1901-1996",
            "sl-rozaj-solba-1994",
            "sl-Latn-IT-rozaj",
            "und",
            "mul",
            "zxx",
            "hak",
            "zh-gan",
            "sgn-ase",
            "zh-aaa-bbb-ccc",
            "zh-yue-Hant", // primary and extlang
            "abcd",
            "abcde",
            "abcdefgh",
            "abcd-Latn-US", // reserved and registered
            "en-Latn-GB-boont-r-extended-sequence-x-private",
            "en-GB-boont",
            "en-scouse",
            "en-12345",
            "en-1abc",
            "en-abcdefgh",
            "en-1994-abcde-5ghij", // variants
            "en-0-ab",
            "en-9-abcdefgh",
            "en-a-bb-cc-dd-b-ee",
            "en-a-bb-x-a-a",
            "hi-t-en-h0-hybrid",
            "und-t-it-m0-ungegn-2007",
            "ar-EG-u-nu-latn",
            "th-TH-u-ca-buddhist-nu-thai",
            "en-u-attr-co-phonebk", // extensions
            "en-x-US",
            "en-x-1",
            "x-a",
            "x-1-2-3",
            "x-abcdefgh-12345678",
            "X-a-b-c",
            "en-X-a-u-b-u", // private use
            "EN",
            "eN-uS",
            "ZH-hANT-tw",
            "fr-ca",
            "sl-NEDIS",
            "DE-ch-1901",
            "I-KLINGON",
            "ZH-MIN-NAN", // any case
            "nl-SR",
            "pap-CW",
            "ht-HT",
            "srn-SR",
            "en-029"); // of the region

    static Stream<String> wellFormed() {
        return Stream.of(APPENDIX_A, GRANDFATHERED, CORNERS)
                .flatMap(List::stream)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void takesWhatTheGrammarTakesInAnyCase(String tag) {
        assertThat(LocalizedText.isWellFormedTag(tag)).isTrue();
        assertThat(LocalizedText.isWellFormedTag(tag.toLowerCase(Locale.ROOT))).isTrue();
        assertThat(LocalizedText.isWellFormedTag(tag.toUpperCase(Locale.ROOT))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void aTextKeepsTheTagAsItIsWritten(String tag) {
        LocalizedText text = LocalizedText.of(tag, "text").and("qqq", "other");

        assertThat(text.entries().get(0).language()).isEqualTo(tag);
        assertThat(text.asMap().keySet()).containsExactly(tag, "qqq");
        assertThat(text.exactly(tag)).contains("text");
        assertThat(text.in(tag)).isEqualTo("text");
        assertThat(text.exactly(tag.toUpperCase(Locale.ROOT))).contains("text");
    }

    /** Why a tag is not made a {@link Locale} here: what comes back is often another tag. */
    @Test
    void theJdkRewritesManyOfTheseTags() {
        List<String> rewritten = wellFormed()
                .filter(tag -> !Locale.forLanguageTag(tag).toLanguageTag().equals(tag))
                .toList();

        assertThat(rewritten)
                .hasSizeGreaterThan(25)
                .contains(
                        "en-GB-oed", "i-klingon", "no-bok", "sgn-BE-FR", "zh-min-nan", "zh-cmn-Hans-CN", "ZH-hANT-tw");
        assertThat(rewritten).allMatch(LocalizedText::isWellFormedTag);
    }

    @Test
    void theTableIsLargeEnough() {
        assertThat(wellFormed().count()).isGreaterThanOrEqualTo(90);
        assertThat(GRANDFATHERED).hasSize(26);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de-419-DE", // two regions; this and the next two from appendix A
                "a-DE", // one letter
                "ar-a-aaa-b-bbb-a-ccc", // one extension twice
                "ar-a-aaa-b-bbb-A-ccc",
                "",
                " ",
                "-",
                "a",
                "e1",
                "12",
                "419",
                "abcdefghi",
                "en-",
                "-en",
                "en--US",
                "en-US-",
                "en_US",
                "english_GB",
                "en US",
                " en",
                "en ",
                "en\n",
                "en\u0000",
                "en.UTF-8",
                "en@euro",
                "*",
                "en-*",
                "en-abcdefghi", // a subtag of nine
                "zh-aaa-bbb-ccc-ddd", // a fourth extended language
                "abcd-yue", // an extended language behind four letters
                "abcdefgh-yue",
                "en-Latn-Cyrl",
                "en-US-GB",
                "en-US-Latn", // region before script
                "en-Latn-yue", // script before extended language
                "en-1abc-US", // variant before region
                "en-US-abcd", // a variant of four starts with a digit
                "en-US-12",
                "de-1901-1901",
                "sl-rozaj-ROZAJ",
                "tlh-a-b-foo", // an empty extension
                "en-a",
                "en-a-b",
                "en-u-a",
                "en-a-x-b",
                "en-x",
                "en-x-",
                "en-x-abcdefghi",
                "x",
                "x-",
                "x-abcdefghi",
                "X",
                "i-foo", // no grandfathered tag
                "i",
                "i-klingon-x",
                "en-GB-oed-x-a",
                "no-bok-NO-nyn",
                "zh-min-nan-TW-oed",
                "ën",
                "en-ÜS",
                "\u212Ao", // the Kelvin sign, of which the lower case is k
                "\u0130t", // the capital i with a dot
                "\u017Fr", // the long s, of which the upper case is S
                "en-\u0664\u0661\u0669",
                "ＥＮ",
                "en\u00ADus",
                "en–US",
                "\uD800"
            })
    void refusesEverythingElse(String tag) {
        assertThat(LocalizedText.isWellFormedTag(tag)).as(tag).isFalse();
    }

    @Test
    void theLocaleOfTheMachinePlaysNoPart() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(wellFormed()).allMatch(tag -> LocalizedText.isWellFormedTag(tag.toUpperCase(Locale.ROOT)));
            assertThat(LocalizedText.of("IT", "testo").in("it")).isEqualTo("testo");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void hasAnAnswerForVeryLongTags() {
        StringBuilder variants = new StringBuilder("en");
        StringBuilder privateUse = new StringBuilder("x");
        for (int at = 10_000; at < 110_000; at++) {
            variants.append('-').append(at);
            privateUse.append("-a");
        }

        assertThat(LocalizedText.isWellFormedTag(variants.toString())).isTrue();
        assertThat(LocalizedText.isWellFormedTag(variants + "-10000")).isFalse();
        assertThat(LocalizedText.isWellFormedTag(privateUse.toString())).isTrue();
        assertThat(LocalizedText.isWellFormedTag("a".repeat(100_000))).isFalse();
        assertThat(LocalizedText.isWellFormedTag("-".repeat(100_000))).isFalse();
    }

    @Provide
    Arbitrary<List<String>> subtags() {
        Arbitrary<String> first =
                Arbitraries.of("en", "zh", "sgn", "e", "x", "i", "abcd", "abcdefgh", "abcdefghi", "1a", "");
        Arbitrary<String> later = Arbitraries.of(
                "yue",
                "ab1",
                "Latn",
                "1abc",
                "US",
                "419",
                "42",
                "rozaj",
                "scouse12",
                "toolong12",
                "a",
                "1",
                "x",
                "u",
                "nu",
                "",
                "bad!",
                "é");
        return Combinators.combine(first, later.list().ofMaxSize(7))
                .as((head, tail) ->
                        Stream.concat(Stream.of(head), tail.stream()).toList());
    }

    /**
     * The JDK reads the same grammar, written by others. It is not asked about what it reads otherwise than RFC 5646: it
     * takes the same variant or extension twice and an extended language behind a language of more than three letters, and
     * refuses an extension under a digit.
     */
    @Property(tries = 20_000)
    void agreesWithTheJdkOnWhatIsWellFormed(@ForAll("subtags") List<String> subtags) {
        String tag = String.join("-", subtags);
        if (isReadOtherwiseByTheJdk(subtags)) {
            return;
        }
        boolean wellFormed;
        try {
            new Locale.Builder().setLanguageTag(tag);
            wellFormed = !tag.isEmpty();
        } catch (IllformedLocaleException refused) {
            wellFormed = false;
        }

        assertThat(LocalizedText.isWellFormedTag(tag)).as(tag).isEqualTo(wellFormed);
    }

    private static boolean isReadOtherwiseByTheJdk(List<String> subtags) {
        List<String> beforePrivateUse = subtags.contains("x") ? subtags.subList(0, subtags.indexOf("x")) : subtags;
        Set<String> distinct = new HashSet<>(beforePrivateUse);
        boolean repeats = distinct.size() < beforePrivateUse.size();
        boolean extended = subtags.get(0).length() > 3
                && subtags.size() > 1
                && subtags.get(1).equals("yue");
        return repeats || extended || beforePrivateUse.contains("1");
    }
}
