// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.rule;

import io.github.cmcmodel.text.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * The sentence for a breach of a rule, such as {@code "jamaica" is the identifier of two things} for
 * {@link RuleCode#ID_DUPLICATE}, in English, Spanish, French or Dutch.
 *
 * <p>The sentences stand in {@code ContributorValidationMessages*.properties} at the root of this module, where a stock
 * Jakarta validator finds them too. The default locale of the machine plays no part.
 */
public final class RuleMessages {
    /** The languages that every message exists in, as BCP 47 tags; the first is used for every other language. */
    public static final List<String> LANGUAGES = List.of("en", "es", "fr", "nl");

    /** The key of {@link #shown}. */
    static final String SHOWN_KEY = RuleCode.MESSAGE_KEY_PREFIX + "report.shown";

    private static final Properties ENGLISH = load("");

    private static final Map<String, Properties> TEMPLATES =
            Map.of("en", ENGLISH, "es", load("_es"), "fr", load("_fr"), "nl", load("_nl"));

    private RuleMessages() {}

    /**
     * The sentence for one breach.
     *
     * @param rule the rule
     * @param arguments its arguments by name; texts are escaped, and cut after 64 characters
     * @param locale the language wanted
     * @return the sentence, in English when the language is none of {@link #LANGUAGES}
     */
    public static String format(RuleCode rule, Map<String, ?> arguments, Locale locale) {
        Objects.requireNonNull(rule, "RuleMessages rule");
        Objects.requireNonNull(arguments, "RuleMessages arguments");
        Objects.requireNonNull(locale, "RuleMessages locale");
        return filled(template(rule, locale), arguments);
    }

    /**
     * The words by which a report says that it does not list everything, such as {@code 1000 of 1204 shown}.
     *
     * @param listed how many findings it lists
     * @param total how many there are
     * @param locale the language wanted
     * @return the words, in English when the language is none of {@link #LANGUAGES}
     */
    public static String shown(long listed, long total, Locale locale) {
        Objects.requireNonNull(locale, "RuleMessages locale");
        return filled(template(SHOWN_KEY, locale), Map.of("listed", listed, "total", total));
    }

    private static String filled(String template, Map<String, ?> arguments) {
        StringBuilder sentence = new StringBuilder(template.length() + 32);
        int at = 0;
        while (true) {
            int open = template.indexOf('{', at);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                return sentence.append(template, at, template.length()).toString();
            }
            Object argument = arguments.get(template.substring(open + 1, close));
            sentence.append(template, at, open);
            sentence.append(argument == null ? template.substring(open, close + 1) : Shown.text(argument.toString()));
            at = close + 1;
        }
    }

    /**
     * The message with its arguments left open, such as {@code must not have more than {maximum} characters}.
     *
     * @param rule the rule
     * @param locale the language wanted
     * @return the template, in English when the language is none of {@link #LANGUAGES}
     */
    public static String template(RuleCode rule, Locale locale) {
        Objects.requireNonNull(rule, "RuleMessages rule");
        Objects.requireNonNull(locale, "RuleMessages locale");
        return template(rule.messageKey(), locale);
    }

    private static String template(String key, Locale locale) {
        Properties templates = TEMPLATES.getOrDefault(locale.getLanguage(), ENGLISH);
        String template = templates.getProperty(key);
        if (template == null) {
            throw new IllegalStateException("no message " + key + " in language " + locale.toLanguageTag());
        }
        return template;
    }

    private static Properties load(String suffix) {
        String name = "/ContributorValidationMessages" + suffix + ".properties";
        Properties templates = new Properties();
        try (InputStream bytes = RuleMessages.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("the library's own resource " + name + " is missing");
            }
            Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8);
            templates.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the library's own resource " + name + " cannot be read", unreadable);
        }
        return templates;
    }
}
