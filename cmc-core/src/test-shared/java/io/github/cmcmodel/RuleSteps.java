// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel;

import io.github.cmcmodel.constraint.Consistent;
import io.github.cmcmodel.constraint.Notices;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.constraint.Warnings;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleLayer;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.validation.RuleCatalogue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far each rule has come on the way that CONTRIBUTING describes under "How to add a rule". A rule that lacks something
 * fails one test, which names the file to change next; the tests of later steps leave that rule out.
 */
public final class RuleSteps {
    /** The rules that values of our types can break; the others are the reader's or the validator's. */
    private static final Set<RuleLayer> OF_VALUES = EnumSet.of(RuleLayer.VALUE, RuleLayer.OBJECT, RuleLayer.MECHANISM);

    private RuleSteps() {}

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
     * The types that list the rule in a {@code @Consistent} of another severity than the rule's.
     *
     * @param rule the rule
     * @return the types; none for a rule that is not on one object
     */
    public static List<Class<?>> typesWithOtherSeverity(RuleCode rule) {
        return Shapes.all().stream()
                .<Class<?>>map(Shape::type)
                .filter(type -> Stream.of(type.getAnnotationsByType(Consistent.class))
                        .filter(annotation -> ObjectRule.of(annotation).stream().anyMatch(each -> each.code() == rule))
                        .anyMatch(annotation -> !List.of(annotation.groups()).equals(groups(rule.severity()))))
                .toList();
    }

    /**
     * The groups of a constraint whose rules have a severity.
     *
     * @param severity the severity
     * @return none for errors, so that the Default group has these only
     */
    public static List<Class<?>> groups(Severity severity) {
        return switch (severity) {
            case ERROR -> List.of();
            case WARNING -> List.of(Warnings.class);
            case INFORMATION -> List.of(Notices.class);
        };
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
     * The rules that are checked where their severity says.
     *
     * @return the rules, in the order of their codes
     */
    public static List<RuleCode> grouped() {
        return checked().stream()
                .filter(rule -> typesWithOtherSeverity(rule).isEmpty())
                .toList();
    }

    /**
     * The rules that are checked where their severity says and have messages with their arguments.
     *
     * @return the rules, in the order of their codes
     */
    public static List<RuleCode> worded() {
        return grouped().stream()
                .filter(rule -> MessageFiles.without(rule).isEmpty())
                .filter(rule -> MessageFiles.withOtherArguments(rule).isEmpty())
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
     * What is wrong with a list that must have each rule once, in the order of RuleCode.
     *
     * @param listed the rules as they are listed
     * @param file the file that lists them
     * @return one sentence for each rule that is listed twice or before one that it must follow
     */
    public static Stream<String> misplaced(List<RuleCode> listed, String file) {
        return IntStream.range(1, listed.size())
                .filter(at -> listed.get(at - 1).compareTo(listed.get(at)) >= 0)
                .mapToObj(at -> listed.get(at) == listed.get(at - 1)
                        ? "rule " + listed.get(at) + " is listed twice in " + file
                        : "rule " + listed.get(at) + " is listed after " + listed.get(at - 1) + " in " + file
                                + ", but is before it in RuleCode: list them there in the order of RuleCode");
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
