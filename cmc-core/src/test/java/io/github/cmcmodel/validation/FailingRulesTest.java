// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import static io.github.cmcmodel.RuleSamples.commitment;
import static io.github.cmcmodel.RuleSamples.mechanism;
import static io.github.cmcmodel.RuleSamples.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.shape.CommitmentShape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.value.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class FailingRulesTest {
    private static final ConsultativeMechanism MECHANISM = mechanism()
            .acronym(LocalizedText.of("en", ""))
            .addSource(source("page"))
            .build();

    /** Finds something, and then throws. */
    private record Failing(Throwable failure) implements Rule {
        @Override
        public RuleCode code() {
            return RuleCode.TOPIC_BROADER_CYCLE;
        }

        @Override
        public List<RulePlace> places() {
            return List.of();
        }

        @Override
        public void check(MechanismIndex index, LocalDate today, Breaches breaches) {
            breaches.add(Pointer.ROOT.path("topics", 0), Map.of("topic", "first"));
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }
    }

    private static MechanismValidator.Builder failingWith(Throwable failure) {
        return MechanismValidator.builder().rules(List.of(new Failing(failure), new SourcesAreCited()));
    }

    @Test
    void aRuleThatThrowsIsAFindingAndTheOthersAreApplied() {
        FindingReport report =
                failingWith(new NoSuchElementException("Jane Doe")).build().validate(MECHANISM, RuleSamples.TODAY);

        assertThat(report)
                .hasToString(
                        "error rule.failed: could not be checked with the rule topic.broader-cycle,"
                                + " which failed with java.util.NoSuchElementException\n"
                                + "error /acronym/en text.blank: must not be blank, but is\n"
                                + "error /topics/0 topic.broader-cycle: must lead to a broader topic, but leads back to \"first\"\n"
                                + "information /sources/0 source.unused: \"page\" is listed as a source, but nothing cites it\n");
        assertThat(report.findings().get(0).subject()).contains("mechanism");
        assertThat(report.findings().get(0).arguments().toString()).doesNotContain("Jane");
    }

    @Test
    void aRuleThatGivesWrongArgumentsFailsAlike() {
        Rule confused = new Rule() {
            @Override
            public RuleCode code() {
                return RuleCode.SOURCE_UNUSED;
            }

            @Override
            public List<RulePlace> places() {
                return List.of();
            }

            @Override
            public void check(MechanismIndex index, LocalDate today, Breaches breaches) {
                breaches.add(Pointer.ROOT, Map.of("topic", "no argument of this rule"));
            }
        };

        FindingReport report = MechanismValidator.builder()
                .rules(List.of(confused))
                .build()
                .validate(mechanism().build(), RuleSamples.TODAY);

        assertThat(report.findings()).extracting(Finding::rule).containsExactly(RuleCode.RULE_FAILED);
        assertThat(report.total()).isEqualTo(1);
    }

    @Test
    void aFailureCanBeRegradedAndSuppressedAsOtherFindingsCan() {
        FindingReport mild = failingWith(new IllegalStateException())
                .severity(RuleCode.RULE_FAILED, Severity.WARNING)
                .build()
                .validate(MECHANISM, RuleSamples.TODAY);
        FindingReport mute = failingWith(new IllegalStateException())
                .suppress(RuleCode.RULE_FAILED, "known")
                .build()
                .validate(MECHANISM, RuleSamples.TODAY);

        assertThat(mild.findings(RuleCode.RULE_FAILED))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(mute.findings(RuleCode.RULE_FAILED)).isEmpty();
        assertThat(mute.totalSuppressed()).isEqualTo(1);
    }

    /** A walk that shows a commitment to a rule on it that throws, and to a constraint on its title that does. */
    @Test
    void aRuleOnAnObjectOrAValueThatThrowsIsAFindingThereAndTheOthersAreApplied() {
        Commitment commitment = commitment("promise").build();
        List<String> found = new ArrayList<>();
        Inspection walk = new Inspection(
                Incomplete.NOTHING,
                new Inspection.Found() {
                    @Override
                    public void add(RuleCode rule, Position position, Map<String, ?> arguments) {
                        found.add(rule + " at " + position.pointer());
                    }

                    @Override
                    public void failed(RuleCode rule, Position position, RuntimeException failure) {
                        found.add(rule + " failed at " + position.pointer() + " with " + failure.getMessage());
                    }
                },
                null,
                List.of());
        walk.walk(commitment, Shapes.of(Commitment.class).orElseThrow());
        found.clear();

        walk.rules(commitment, List.of(new FailingOnObject(), new FindingOnObject()));
        walk.failed(CommitmentShape.TITLE, Inspection.NO_ITEM, new IllegalStateException("title"));

        assertThat(found)
                .containsExactly(
                        "commitment.update-out-of-order at /updates/0",
                        "commitment.update-out-of-order failed at  with object",
                        "commitment.without-lead at ",
                        "text.blank failed at /title with title");
    }

    private static final class FailingOnObject implements ObjectRule<Commitment> {
        @Override
        public RuleCode code() {
            return RuleCode.COMMITMENT_UPDATE_OUT_OF_ORDER;
        }

        @Override
        public void check(Commitment commitment, Breaches breaches) {
            breaches.add(Map.of(), "updates", 0);
            throw new IllegalStateException("object");
        }
    }

    private static final class FindingOnObject implements ObjectRule<Commitment> {
        @Override
        public RuleCode code() {
            return RuleCode.COMMITMENT_WITHOUT_LEAD;
        }

        @Override
        public void check(Commitment commitment, Breaches breaches) {
            breaches.add(Map.of());
        }
    }

    /** After one of these nobody knows what state things are in. */
    @Test
    void anErrorOfTheVirtualMachineIsNotTakenForAFinding() {
        for (Error error : List.of(new StackOverflowError(), new OutOfMemoryError(), new AssertionError())) {
            MechanismValidator validator = failingWith(error).build();

            assertThatExceptionOfType(error.getClass())
                    .isThrownBy(() -> validator.validate(MECHANISM, RuleSamples.TODAY))
                    .isSameAs(error);
        }
    }
}
