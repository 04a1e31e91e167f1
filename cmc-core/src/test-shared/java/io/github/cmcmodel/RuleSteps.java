// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel;

import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleLayer;
import io.github.cmcmodel.rule.RuleMessages;
import io.github.cmcmodel.validation.RuleCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far each rule has come on the way that CONTRIBUTING describes under "How to add a rule". A rule that lacks something
 * fails one test, which names the file to change next; the tests of later steps leave that rule out.
 */
public final class RuleSteps {
    /** The rules that values of our types can break; the others are the reader's or the validator's. */
    private static final Set<RuleLayer> OF_VALUES = EnumSet.of(RuleLayer.VALUE, RuleLayer.OBJECT, RuleLayer.MECHANISM);

    private static final Map<String, Properties> MESSAGES = messages();

    private RuleSteps() {}

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
     * Whether a value of our types can break the rule.
     *
     * @param rule the rule
     * @return false for a rule of the reader's or the validator's
     */
    public static boolean isOfValues(RuleCode rule) {
        return OF_VALUES.contains(rule.layer());
    }

    /**
     * Whether something reports the rule, first of all.
     *
     * @param rule the rule
     * @return true also of a rule that is not of values, which has no entry in the catalogue
     */
    public static boolean isChecked(RuleCode rule) {
        return !isOfValues(rule) || !RuleCatalogue.places(rule).isEmpty();
    }

    /**
     * The message files that have no message for the rule.
     *
     * @param rule the rule
     * @return the names of the files
     */
    public static List<String> filesWithoutMessage(RuleCode rule) {
        return MESSAGES.entrySet().stream()
                .filter(file -> !file.getValue().containsKey(rule.messageKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Whether the rule has a sample that passes and one that fails.
     *
     * @param rule the rule
     * @return true also of a rule that is not of values, which cases of the conformance pack break
     */
    public static boolean hasSample(RuleCode rule) {
        return !isOfValues(rule) || RuleSamples.ALL.stream().anyMatch(sample -> sample.rule() == rule);
    }

    /**
     * The rules that are checked.
     *
     * @return the rules, in the order of their codes
     */
    public static List<RuleCode> checked() {
        return Arrays.stream(RuleCode.values()).filter(RuleSteps::isChecked).toList();
    }

    /**
     * The rules that are checked and have messages.
     *
     * @return the rules, in the order of their codes
     */
    public static List<RuleCode> worded() {
        return checked().stream()
                .filter(rule -> filesWithoutMessage(rule).isEmpty())
                .toList();
    }

    /**
     * The rules that are checked and have messages and samples.
     *
     * @return the rules, in the order of their codes
     */
    public static List<RuleCode> sampled() {
        return worded().stream().filter(RuleSteps::hasSample).toList();
    }

    /**
     * Fails with one sentence for each thing that a rule lacks.
     *
     * @param sentences the sentences; none where nothing is lacking
     */
    public static void requireNothing(Stream<String> sentences) {
        String lacking = sentences.collect(Collectors.joining("\n"));
        if (!lacking.isEmpty()) {
            throw new AssertionError(lacking);
        }
    }
}
