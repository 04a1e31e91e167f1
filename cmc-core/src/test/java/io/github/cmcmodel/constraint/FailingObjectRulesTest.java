// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.rule.RuleCode;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class FailingObjectRulesTest {
    @Consistent({Fails.class, Finds.class})
    static final class Thing {}

    static final class Fails implements ObjectRule<Thing> {
        @Override
        public RuleCode code() {
            return RuleCode.PLAN_SUCCEEDS_ITSELF;
        }

        @Override
        public void check(Thing thing, Breaches breaches) {
            breaches.add(Map.of(), "succeeds");
            throw new IllegalStateException("Jane Doe");
        }
    }

    static final class Finds implements ObjectRule<Thing> {
        @Override
        public RuleCode code() {
            return RuleCode.COMMITMENT_WITHOUT_LEAD;
        }

        @Override
        public void check(Thing thing, Breaches breaches) {
            breaches.add(Map.of());
        }
    }

    @Test
    void aRuleOnAnObjectThatThrowsIsABreachAtTheObjectAndTheOthersAreApplied() {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();

            Set<ConstraintViolation<Thing>> violations = validator.validate(new Thing());

            assertThat(violations)
                    .extracting(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                    .containsExactlyInAnyOrder(
                            "succeeds: must name an earlier plan, but names the plan itself",
                            ": could not be checked with the rule plan.succeeds-itself,"
                                    + " which failed with java.lang.IllegalStateException",
                            ": names nobody who leads");
            assertThat(violations)
                    .extracting(ConstraintViolation::getMessageTemplate)
                    .contains('{' + RuleCode.RULE_FAILED.messageKey() + '}');
        }
    }
}
