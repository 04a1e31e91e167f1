// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel;

import io.github.cmcmodel.rule.RuleArgument;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleMessages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The messages of all languages as their files have them, such as {@code ContributorValidationMessages_es.properties}. */
public final class MessageFiles {
    private static final Pattern ARGUMENT = Pattern.compile("\\{([^{}]*)\\}");

    private static final Map<String, Properties> MESSAGES = messages();

    private MessageFiles() {}

    private static Map<String, Properties> messages() {
        Map<String, Properties> messages = new LinkedHashMap<>();
        for (String language : RuleMessages.LANGUAGES) {
            String file =
                    "ContributorValidationMessages" + (language.equals("en") ? "" : "_" + language) + ".properties";
            Properties properties = new Properties();
            try (InputStream bytes = RuleMessages.class.getResourceAsStream("/" + file)) {
                properties.load(bytes);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            messages.put(file, properties);
        }
        return messages;
    }

    /**
     * The message files that have no message for the rule.
     *
     * @param rule the rule
     * @return the names of the files
     */
    public static List<String> without(RuleCode rule) {
        return MESSAGES.entrySet().stream()
                .filter(file -> !file.getValue().containsKey(rule.messageKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The messages that use other arguments than the rule has.
     *
     * @param rule the rule
     * @return what each message uses, by the names of the files; empty where all is right or a message is missing
     */
    public static Map<String, Set<String>> withOtherArguments(RuleCode rule) {
        Set<String> right =
                rule.arguments().stream().map(RuleArgument::name).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Set<String>> other = new LinkedHashMap<>();
        MESSAGES.forEach((file, messages) -> {
            Set<String> used = ARGUMENT.matcher(messages.getProperty(rule.messageKey(), ""))
                    .results()
                    .map(argument -> argument.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (messages.containsKey(rule.messageKey()) && !used.equals(right)) {
                other.put(file, used);
            }
        });
        return other;
    }
}
