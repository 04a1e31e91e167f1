// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.RuleSteps;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleLayer;
import java.util.Arrays;
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

    private static String checkedBy(RuleLayer layer) {
        return switch (layer) {
            case OBJECT ->
                "write an ObjectRule beside the type that it looks at, in " + MAIN
                        + ", and list it in the @Consistent of that type";
            case MECHANISM -> "write a Rule in " + MAIN + "validation, and list it in Rules.java there";
            default -> "write a constraint in " + MAIN + "constraint, and put it on the attributes that it looks at";
        };
    }

    @Test
    void everyRuleHasAMessageInEveryLanguage() {
        RuleSteps.requireNothing(RuleSteps.checked().stream()
                .flatMap(rule -> RuleSteps.filesWithoutMessage(rule).stream()
                        .map(file -> "rule " + rule + " has no message in cmc-core/src/main/resources/" + file
                                + ": add a line that starts with " + rule.messageKey() + "=")));
    }

    @Test
    void everyRuleHasASampleThatPassesAndOneThatFails() {
        RuleSteps.requireNothing(RuleSteps.worded().stream()
                .filter(rule -> !RuleSteps.hasSample(rule))
                .map(rule -> "rule " + rule + " has no sample: add one to"
                        + " cmc-core/src/samples/java/io/github/cmcmodel/RuleSamples.java, in the order of RuleCode"));
    }
}
