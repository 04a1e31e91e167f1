// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.RuleSample;
import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleLayer;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.CommitmentType;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.CommitmentId;
import jakarta.validation.Valid;
import jakarta.validation.executable.ExecutableValidator;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an application's own validator finds in each group. It knows nothing of this library. */
class StockValidatorTest {
    private static final Map<Severity, Class<?>> GROUPS = Map.of(
            Severity.ERROR, Default.class, Severity.WARNING, Warnings.class, Severity.INFORMATION, Notices.class);

    /** An application's own name for all groups. */
    interface Everything extends Default, Warnings, Notices {}

    static Stream<RuleSample> rulesOnOneObject() {
        return RuleSamples.ALL.stream()
                .filter(sample -> Set.of(RuleLayer.VALUE, RuleLayer.OBJECT)
                        .contains(sample.rule().layer()));
    }

    @ParameterizedTest
    @MethodSource("rulesOnOneObject")
    void aRuleIsAppliedInTheGroupOfItsSeverityAndInNoOther(RuleSample sample) {
        String line = Stock.line(sample.pointer(), sample.rule(), sample.arguments());

        GROUPS.forEach((severity, group) -> assertThat(Stock.found(sample.failing(), group))
                .as(group.getSimpleName())
                .isEqualTo(severity == sample.rule().severity() ? Set.of(line) : Set.of()));
        assertThat(Stock.found(sample.failing()))
                .as("no group, which means Default")
                .isEqualTo(sample.rule().severity() == Severity.ERROR ? Set.of(line) : Set.of());
        assertThat(Stock.found(sample.failing(), Stock.ALL)).containsExactly(line);
        assertThat(Stock.found(sample.failing(), Everything.class)).containsExactly(line);
        assertThat(Stock.found(sample.passing(), Stock.ALL)).isEmpty();
    }

    @Test
    void theSamplesHaveRulesOfEverySeverity() {
        assertThat(rulesOnOneObject().map(sample -> sample.rule().severity()))
                .contains(Severity.values())
                .hasSizeGreaterThan(25);
    }

    /** The very thing that open lists are for, and a commitment as README shows it. */
    @Test
    void anUnknownCodeAndACommitmentWithoutALeadAreNotRefused() {
        Commitment commitment = Commitment.builder()
                .id(new CommitmentId("train-border-officials"))
                .plan(new ActionPlanId("brazil-plan"))
                .title(LocalizedText.of("en", "Train border officials"))
                .addType(new CommitmentType("pilotScheme"))
                .build();

        assertThat(Stock.found(commitment)).isEmpty();
        assertThat(Stock.found(commitment, Stock.ALL)).hasSize(2);
    }

    @Test
    void aPropertyAloneIsCheckedTooForErrors() {
        Commitment commitment = Commitment.builder()
                .id(new CommitmentId("a"))
                .plan(new ActionPlanId("p"))
                .title(LocalizedText.of("en", " "))
                .build();

        assertThat(Stock.VALIDATOR.validateProperty(commitment, "title"))
                .extracting(Stock::line)
                .containsExactly(Stock.line("/title/en", "text.blank", Map.of()));
        assertThat(Stock.VALIDATOR.validateProperty(commitment, "chapter")).isEmpty();
    }

    /** A resource of an application. */
    private static final class Resource {
        public void create(@Valid Commitment commitment) {}

        public void review(@Valid @ConvertGroup(to = Everything.class) Commitment commitment) {}
    }

    @Test
    void aParameterIsRefusedForErrorsOnlyUnlessItsMethodNamesAGroup() throws NoSuchMethodException {
        Commitment commitment = Commitment.builder()
                .id(new CommitmentId("a"))
                .plan(new ActionPlanId("p"))
                .title(LocalizedText.of("en", "x"))
                .build();
        Resource resource = new Resource();
        ExecutableValidator methods = Stock.VALIDATOR.forExecutables();

        assertThat(methods.validateParameters(
                        resource, Resource.class.getMethod("create", Commitment.class), new Object[] {commitment}))
                .isEmpty();
        assertThat(methods.validateParameters(
                        resource, Resource.class.getMethod("review", Commitment.class), new Object[] {commitment}))
                .extracting(violation -> Breach.of(violation).orElseThrow().rule())
                .containsExactly(RuleCode.COMMITMENT_WITHOUT_LEAD);
    }

    /** A class of an application that uses the constraints for its own texts. */
    @PublicTexts(groups = Warnings.class)
    private static final class Page {
        @CleanText(max = 5)
        public String getTitle() {
            return "Call +1 868 555 0123";
        }

        public List<@CleanText(max = 50) LocalizedText> getNotes() {
            return List.of(LocalizedText.of("en", "fine"), LocalizedText.of("es", "a@example.org"));
        }

        public String getAddress() {
            return "a@example.org";
        }
    }

    @Test
    void theConstraintsServeAnApplicationsOwnClassesToo() {
        assertThat(Stock.found(new Page()))
                .containsExactly(Stock.line("/title", "text.too-long", Map.of("length", 20, "maximum", 5)));
        assertThat(Stock.found(new Page(), Warnings.class))
                .containsExactlyInAnyOrder(
                        Stock.line("/title", "privacy.contact-in-public-text", Map.of("kind", "telephone")),
                        Stock.line("/notes/1/es", "privacy.contact-in-public-text", Map.of("kind", "e-mail")));
    }
}
