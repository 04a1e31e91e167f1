// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.ActionPlanState;
import io.github.cmcmodel.value.id.ActionPlanId;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BreachTest {
    private static final ActionPlan PLAN = ActionPlan.builder()
            .id(new ActionPlanId("plan"))
            .title(LocalizedText.of("en", "x".repeat(301)))
            .state(ActionPlanState.DRAFT)
            .build();

    private static ConstraintViolation<?> violation(Object value) {
        return Stock.VALIDATOR.validate(value).iterator().next();
    }

    @Test
    void namesTheRuleItsArgumentsAndItsSeverity() {
        Breach breach = Breach.of(violation(PLAN)).orElseThrow();

        assertThat(breach).isEqualTo(new Breach(RuleCode.TEXT_TOO_LONG, Map.of("length", 301, "maximum", 300)));
        assertThat(breach.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void isTheDynamicPayloadInHibernateValidator() {
        HibernateConstraintViolation<?> violation = violation(PLAN).unwrap(HibernateConstraintViolation.class);

        assertThat(violation.getDynamicPayload(Breach.class).rule()).isEqualTo(RuleCode.TEXT_TOO_LONG);
    }

    @Test
    void aConstraintOfJakartasOwnIsKnownByItsMessage() {
        ConstraintViolation<?> violation = violation(PLAN.toBuilder()
                .title(LocalizedText.of("en", "x"))
                .reportingCycleYears(0)
                .build());

        assertThat(Breach.of(violation)).contains(new Breach(RuleCode.NUMBER_NOT_POSITIVE, Map.of()));
        assertThat(Breach.pointer(violation)).hasToString("/reportingCycleYears");
    }

    @ParameterizedTest
    @EnumSource(RuleCode.class)
    void theSeverityIsThatOfTheRule(RuleCode rule) {
        assertThat(new Breach(rule, Map.of()).severity()).isEqualTo(rule.severity());
    }

    @Test
    void textsAreHeldAsTheyMayBeShown() {
        Breach breach = new Breach(RuleCode.URL_MALFORMED, Map.of("value", "\u001B[31m" + "x".repeat(100)));

        assertThat(breach.arguments().get("value").toString())
                .startsWith("\\u001B[31mx")
                .endsWith("…")
                .hasSizeLessThan(70);
    }

    /** The request of an application, with a constraint of its own and a list of ours. */
    private record Request(String sender, List<ConsultativeMechanism> mechanisms) {
        @NotNull
        public String getSender() {
            return null;
        }

        public List<@Valid ConsultativeMechanism> getMechanisms() {
            return mechanisms;
        }
    }

    @Test
    void aConstraintOfAnotherLibraryHasNone() {
        ConstraintViolation<?> violation = violation(new Request("a", List.of()));

        assertThat(violation.getPropertyPath()).hasToString("sender");
        assertThat(Breach.of(violation)).isEqualTo(Optional.empty());
        assertThat(Breach.pointer(violation)).isEqualTo(Pointer.ROOT.member("sender"));
    }

    @Test
    void thePointerStartsAtTheValueThatWasValidated() {
        ConsultativeMechanism right = RuleSamples.mechanism().build();
        ConsultativeMechanism wrong = RuleSamples.withPerson(person -> person.name(" "));

        assertThat(Stock.found(
                        new Request("a", List.of(right, wrong)).mechanisms().get(1)))
                .containsExactly(Stock.line("/networks/0/focalPoints/0/person/name", RuleCode.TEXT_BLANK, Map.of()));
        assertThat(Stock.VALIDATOR.validate(new Request("a", List.of(right, wrong))).stream()
                        .map(violation -> Breach.pointer(violation).toString()))
                .containsExactlyInAnyOrder("/sender", "/mechanisms/1/networks/0/focalPoints/0/person/name");
    }
}
