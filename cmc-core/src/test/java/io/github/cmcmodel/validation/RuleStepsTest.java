// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.MessageFiles;
import io.github.cmcmodel.RuleSample;
import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.RuleSteps;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleLayer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a new rule lacks, step by step, as CONTRIBUTING has them: each failure is a sentence that names the file to change. */
class RuleStepsTest {
    private static final String MAIN = "cmc-core/src/main/java/io/github/cmcmodel/";

    @Test
    void everyRuleIsChecked() {
        RuleSteps.requireNothing(Arrays.stream(RuleCode.values())
                .filter(rule -> !RuleSteps.isChecked(rule))
                .map(rule -> "rule " + rule + " is in RuleCode but nothing reports it: " + checkedBy(rule.layer())));
    }

    @Test
    void theRulesAcrossObjectsAreInTheOrderOfTheCodes() {
        RuleSteps.requireNothing(
                RuleSteps.misplaced(Rules.ALL.stream().map(Rule::code).toList(), MAIN + "validation/Rules.java"));
    }

    private static String checkedBy(RuleLayer layer) {
        return switch (layer) {
            case OBJECT ->
                "write an ObjectRule, such as " + MAIN
                        + "plan/PlanDoesNotSucceedItself.java, in the package of the type"
                        + " that it looks at, and list it in the @Consistent of that type";
            case MECHANISM ->
                "write a Rule, such as " + MAIN + "validation/CommitmentsEndAfterPlansBegin.java, in that"
                        + " package, and list it in " + MAIN + "validation/Rules.java, in the order of RuleCode";
            default -> "write a constraint in " + MAIN + "constraint, and put it on the attributes that it looks at";
        };
    }

    @Test
    void everyRuleOnOneObjectIsListedUnderItsSeverity() {
        RuleSteps.requireNothing(RuleSteps.checked().stream()
                .flatMap(rule -> RuleSteps.typesWithOtherSeverity(rule).stream()
                        .map(type -> "rule " + rule + " is of severity "
                                + rule.severity().code() + ": in "
                                + file(type) + " list its class in the @Consistent "
                                + groups(RuleSteps.groups(rule.severity())))));
    }

    private static String groups(List<Class<?>> groups) {
        return groups.isEmpty()
                ? "without groups"
                : "with groups = " + groups.get(0).getSimpleName() + ".class";
    }

    private static String file(Class<?> type) {
        return "cmc-core/src/main/java/" + type.getName().replace('.', '/') + ".java";
    }

    @Test
    void everyRuleHasAMessageInEveryLanguage() {
        RuleSteps.requireNothing(RuleSteps.grouped().stream()
                .flatMap(rule -> MessageFiles.without(rule).stream()
                        .map(file -> "rule " + rule + " has no message in cmc-core/src/main/resources/" + file
                                + ": add a line that starts with " + rule.messageKey() + "=")));
    }

    @Test
    void everyMessageUsesTheArgumentsOfItsRule() {
        RuleSteps.requireNothing(RuleSteps.grouped().stream()
                .flatMap(rule -> MessageFiles.withOtherArguments(rule).entrySet().stream()
                        .map(file -> "the message of rule " + rule + " in cmc-core/src/main/resources/" + file.getKey()
                                + " uses the arguments " + file.getValue() + ", but must use those that RuleCode has: "
                                + rule.arguments())));
    }

    @Test
    void everyRuleHasASampleThatPassesAndOneThatFails() {
        RuleSteps.requireNothing(RuleSteps.worded().stream()
                .filter(rule -> !RuleSteps.hasSample(rule))
                .map(rule -> "rule " + rule + " has no sample: add one to " + RuleSamplesTest.FILE
                        + ", in the order of RuleCode"));
    }

    @Test
    void theSamplesAreInTheOrderOfTheCodes() {
        RuleSteps.requireNothing(RuleSteps.misplaced(
                RuleSamples.ALL.stream().map(RuleSample::rule).toList(), RuleSamplesTest.FILE));
    }

    @Test
    void aListInAnotherOrderIsToldWithTheRulesThatAreToChangePlaces() {
        assertThat(RuleSteps.misplaced(
                        List.of(RuleCode.JSON_EMPTY, RuleCode.ID_DUPLICATE, RuleCode.TEXT_BLANK, RuleCode.TEXT_BLANK),
                        "A.java"))
                .containsExactly(
                        "rule text.blank is listed after id.duplicate in A.java, but is before it in RuleCode:"
                                + " list them there in the order of RuleCode",
                        "rule text.blank is listed twice in A.java");
        assertThat(RuleSteps.misplaced(List.of(RuleCode.values()), "A.java")).isEmpty();
    }
}
