// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.RuleCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text in one or more languages, such as {@code {"en": "Migration data", "es": "Datos sobre migración"}}.
 *
 * <p>The entries keep their order, which has no meaning: texts that differ in nothing else are equal, since a database may change
 * it. Language tags are kept as written. A tag that is no well-formed BCP 47 tag can
 * be held, since old data must load; {@link #isWellFormedTag} tells, and the rule {@code language.malformed} reports it.
 * The texts are not normalised.
 *
 * @param entries the texts with their languages, at least one, each language once
 */
public record LocalizedText(List<Entry> entries) {
    /** The language that is taken when the one asked for is not there: English. */
    public static final String FALLBACK_LANGUAGE = "en";

    /** An order in which the entries can be whatever their own. */
    private static final Comparator<Entry> BY_TAG =
            Comparator.comparing(Entry::language, String.CASE_INSENSITIVE_ORDER).thenComparing(Entry::language);

    /**
     * The text in one language, such as {@code es} and {@code Datos sobre migración}.
     *
     * @param language the language tag, as written
     * @param text the text
     */
    public record Entry(String language, String text) {
        /**
         * Takes a language and a text.
         *
         * @param language the language tag, as written
         * @param text the text
         */
        public Entry {
            Objects.requireNonNull(language, "LocalizedText.Entry language");
            Objects.requireNonNull(text, "LocalizedText.Entry text");
        }
    }

    /**
     * Takes entries in their order.
     *
     * @param entries the texts with their languages
     * @throws InvalidValueException with {@link RuleCode#TEXT_WITHOUT_LANGUAGE} if there is none, with
     *     {@link RuleCode#LANGUAGE_DUPLICATE} if two have the same language, in whatever case
     */
    public LocalizedText {
        Objects.requireNonNull(entries, "LocalizedText entries");
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new InvalidValueException(RuleCode.TEXT_WITHOUT_LANGUAGE, Map.of());
        }
        if (entries.size() == 2) {
            requireOther(entries.get(0), entries.get(1));
        } else if (entries.size() > 2) {
            Set<String> languages = new HashSet<>();
            for (Entry entry : entries) {
                if (!languages.add(entry.language().toLowerCase(Locale.ROOT))) {
                    throw new InvalidValueException(RuleCode.LANGUAGE_DUPLICATE, Map.of("language", entry.language()));
                }
            }
        }
    }

    /** Two languages, the most common number beyond one, need no set. */
    private static void requireOther(Entry first, Entry second) {
        if (first.language().toLowerCase(Locale.ROOT).equals(second.language().toLowerCase(Locale.ROOT))) {
            throw new InvalidValueException(RuleCode.LANGUAGE_DUPLICATE, Map.of("language", second.language()));
        }
    }

    /**
     * A text in one language.
     *
     * @param language the language tag, such as {@code en}
     * @param text the text
     * @return the localized text
     */
    public static LocalizedText of(String language, String text) {
        Objects.requireNonNull(language, "LocalizedText language");
        Objects.requireNonNull(text, "LocalizedText text");
        return new LocalizedText(List.of(new Entry(language, text)));
    }

    /**
     * A text in several languages.
     *
     * @param texts language tags to texts; the order of the map is kept
     * @return the localized text
     * @throws InvalidValueException if the map is empty or names a language twice
     */
    public static LocalizedText of(Map<String, String> texts) {
        Objects.requireNonNull(texts, "LocalizedText texts");
        return new LocalizedText(texts.entrySet().stream()
                .map(entry -> new Entry(entry.getKey(), entry.getValue()))
                .toList());
    }

    /**
     * This text with one more language at its end.
     *
     * @param language the language tag, such as {@code es}
     * @param text the text
     * @return a new localized text
     * @throws InvalidValueException if the language is there already
     */
    public LocalizedText and(String language, String text) {
        Objects.requireNonNull(language, "LocalizedText language");
        Objects.requireNonNull(text, "LocalizedText text");
        List<Entry> more = new ArrayList<>(entries);
        more.add(new Entry(language, text));
        return new LocalizedText(more);
    }

    /**
     * The text to show to a reader of a language, as {@link #in(String)} finds it.
     *
     * @param locale the language wanted
     * @return the text
     */
    public String in(Locale locale) {
        Objects.requireNonNull(locale, "LocalizedText locale");
        return in(locale.toLanguageTag());
    }

    /**
     * The text to show to a reader of a language. It is looked for, in this order:
     *
     * <ol>
     *   <li>under the tag itself, then under its parents in CLDR and otherwise, as RFC 4647, section 3.4, says, under the tag without
     *       its last subtag: for {@code es-MX} under {@code es-419} and {@code es};
     *   <li>under any other tag of the same language: for {@code es} under {@code es-DO};
     *   <li>in English, in the same two ways;
     *   <li>under any tag.
     * </ol>
     *
     * <p>Where there are several of them, the first in the order of tags is taken. A language code of three letters is taken for
     * that of two letters, if there is one: a reader of {@code es} finds {@code spa}.
     *
     * @param language the language tag wanted
     * @return the text
     */
    public String in(String language) {
        Objects.requireNonNull(language, "LocalizedText language");
        Optional<String> asWritten = exactly(language);
        if (asWritten.isPresent()) {
            return asWritten.get();
        }
        Entry found = near(language);
        if (found == null) {
            found = near(FALLBACK_LANGUAGE);
        }
        return (found == null ? first(entries) : found).text();
    }

    private @Nullable Entry near(String language) {
        String wanted = ShortLanguages.in(language);
        for (String tag = wanted; !tag.isEmpty(); tag = ParentLocales.of(tag)) {
            Entry found = under(tag);
            if (found != null) {
                return found;
            }
        }
        String same = LanguageTag.language(wanted);
        List<Entry> relatives = entries.stream()
                .filter(entry -> same.length() > 1
                        && LanguageTag.language(ShortLanguages.in(entry.language()))
                                .equalsIgnoreCase(same))
                .toList();
        return relatives.isEmpty() ? null : first(relatives);
    }

    private @Nullable Entry under(String tag) {
        Entry longer = null;
        for (Entry entry : entries) {
            if (entry.language().equalsIgnoreCase(tag)) {
                return entry;
            }
            boolean same = ShortLanguages.in(entry.language()).equalsIgnoreCase(tag);
            if (same && (longer == null || BY_TAG.compare(entry, longer) < 0)) {
                longer = entry;
            }
        }
        return longer;
    }

    private static Entry first(List<Entry> entries) {
        return entries.stream().min(BY_TAG).orElseThrow();
    }

    /**
     * Whether another object is a text with the same entries, in whatever order.
     *
     * @param other any object
     * @return true if it is
     */
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof LocalizedText that) || entries.size() != that.entries.size()) {
            return false;
        }
        if (entries.equals(that.entries)) {
            return true;
        }
        return entries.size() > 1 && new HashSet<>(entries).equals(new HashSet<>(that.entries));
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (Entry entry : entries) {
            hash += entry.hashCode(); // a sum, whatever the order
        }
        return hash;
    }

    /**
     * The text in just that language.
     *
     * @param language the language tag, compared without regard to case
     * @return the text, empty when there is none in that language
     */
    public Optional<String> exactly(String language) {
        Objects.requireNonNull(language, "LocalizedText language");
        return entries.stream()
                .filter(entry -> entry.language().equalsIgnoreCase(language))
                .map(Entry::text)
                .findFirst();
    }

    /**
     * The texts by language.
     *
     * @return a new map in the order of the entries
     */
    public Map<String, String> asMap() {
        Map<String, String> texts = new LinkedHashMap<>();
        entries.forEach(entry -> texts.put(entry.language(), entry.text()));
        return texts;
    }

    /**
     * Whether a text is a well-formed language tag of BCP 47, by the grammar of RFC 5646, section 2.1.
     *
     * @param tag any text
     * @return true for {@code zh-Hant-TW} and {@code i-klingon}, false for {@code english_GB}
     */
    public static boolean isWellFormedTag(String tag) {
        Objects.requireNonNull(tag, "LocalizedText tag");
        return LanguageTag.isWellFormed(tag);
    }
}
