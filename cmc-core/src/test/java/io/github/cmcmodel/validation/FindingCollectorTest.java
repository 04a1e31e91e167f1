// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FindingCollectorTest {
    private static final List<RuleCode> RULES = List.of(
            RuleCode.TEXT_BLANK,
            RuleCode.NUMBER_NOT_POSITIVE,
            RuleCode.PARTICIPANT_UNIDENTIFIED,
            RuleCode.COMMITMENT_WITHOUT_LEAD);

    /** One breach, which notes whether somebody asked for more than its rule. */
    private static final class Breach implements FindingCollector.Details {
        private final RuleCode rule;
        private final int at;
        private boolean asked;

        Breach(RuleCode rule, int at) {
            this.rule = rule;
            this.at = at;
        }

        @Override
        public Pointer pointer() {
            asked = true;
            return Pointer.ROOT.path("topics", at);
        }

        @Override
        public Optional<String> subject() {
            return Optional.of("topic-" + at);
        }

        @Override
        public Map<String, ?> arguments() {
            return Map.of();
        }
    }

    private static FindingCollector collector(MechanismValidator.Builder settings) {
        return new FindingCollector(
                ConsultativeMechanism.class, settings.build().grading());
    }

    private static FindingReport collected(MechanismValidator.Builder settings, List<Breach> breaches) {
        FindingCollector collector = collector(settings);
        breaches.forEach(breach -> collector.add(breach.rule, breach));
        return collector.report();
    }

    /** However the rules are mixed, as long as each goes through the document in order. */
    @Property(tries = 500)
    void whatIsListedAreTheFirstErrorsAndTheFirstOthersOfTheWholeDocument(
            @ForAll Random random, @ForAll @IntRange(max = 12) int listed) {
        List<Breach> breaches = mixed(random);
        FindingReport all = collected(MechanismValidator.builder().listing(Integer.MAX_VALUE), breaches);

        FindingReport some = collected(MechanismValidator.builder().listing(listed), breaches);

        assertThat(all.findings()).hasSameSizeAs(breaches);
        assertThat(some).isEqualTo(all.listing(listed));
        assertThat(some.totals()).isEqualTo(all.totals());
    }

    private static List<Breach> mixed(Random random) {
        List<List<Breach>> ofRules = new ArrayList<>();
        for (RuleCode rule : RULES) {
            ofRules.add(new ArrayList<>(random.ints(random.nextInt(60), 0, 50)
                    .sorted()
                    .mapToObj(at -> new Breach(rule, at))
                    .toList()));
        }
        List<Breach> mixed = new ArrayList<>();
        boolean oneByOne = random.nextBoolean();
        while (ofRules.stream().anyMatch(ofRule -> !ofRule.isEmpty())) {
            List<Breach> next = ofRules.get(random.nextInt(ofRules.size()));
            int many = oneByOne ? 1 : next.size();
            for (int taken = 0; taken < many && !next.isEmpty(); taken++) {
                mixed.add(next.remove(0));
            }
        }
        return mixed;
    }

    @Test
    void aFindingThatIsOnlyCountedIsAskedNothing() {
        List<Breach> breaches = IntStream.range(0, 10_000)
                .mapToObj(at -> new Breach(RuleCode.TEXT_BLANK, at))
                .toList();

        FindingReport report = collected(MechanismValidator.builder().listing(3), breaches);

        assertThat(report.findings())
                .extracting(finding -> finding.pointer().toString())
                .containsExactly("/topics/0", "/topics/1", "/topics/2");
        assertThat(report.count(RuleCode.TEXT_BLANK)).isEqualTo(10_000);
        assertThat(breaches).filteredOn(breach -> breach.asked).hasSize(6);
    }

    @Test
    void nothingIsAskedWhereNothingIsListed() {
        List<Breach> breaches = List.of(new Breach(RuleCode.TEXT_BLANK, 0), new Breach(RuleCode.TEXT_BLANK, 1));

        FindingReport report = collected(MechanismValidator.builder().listing(0), breaches);

        assertThat(breaches).noneMatch(breach -> breach.asked);
        assertThat(report.findings()).isEmpty();
        assertThat(report.hasErrors()).isTrue();
        assertThat(report.isEmpty()).isFalse();
    }

    @Test
    void aRuleThatIsSuppressedEverywhereIsCountedApartWithoutBeingAsked() {
        List<Breach> breaches = IntStream.range(0, 10_000)
                .mapToObj(at -> new Breach(RuleCode.TEXT_BLANK, at))
                .toList();

        FindingReport report = collected(
                MechanismValidator.builder()
                        .suppress(RuleCode.TEXT_BLANK, "known")
                        .listing(3),
                breaches);

        assertThat(report.isEmpty()).isTrue();
        assertThat(report.totalSuppressed()).isEqualTo(10_000);
        assertThat(report.suppressed())
                .extracting(each -> each.finding().pointer() + " " + each.reason())
                .containsExactly("/topics/0 known", "/topics/1 known", "/topics/2 known");
        assertThat(breaches).filteredOn(breach -> breach.asked).hasSize(6);
    }

    @Test
    void aSuppressionByPointerOrSubjectHoldsBeyondWhatIsListed() {
        List<Breach> breaches = IntStream.range(0, 1_000)
                .mapToObj(at -> new Breach(RuleCode.TEXT_BLANK, at))
                .toList();

        FindingReport report = collected(
                MechanismValidator.builder()
                        .suppressAt(RuleCode.TEXT_BLANK, Pointer.parse("/topics/900"), "by pointer")
                        .suppressAbout(RuleCode.TEXT_BLANK, "topic-901", "by subject")
                        .listing(3),
                breaches);

        assertThat(report.totals()).containsExactly(new RuleTotal(RuleCode.TEXT_BLANK, Severity.ERROR, 998, 2));
        assertThat(report.suppressed()).extracting(Suppressed::reason).containsExactly("by pointer", "by subject");
    }

    @Test
    void whatIsAnErrorIsDecidedByTheSeverityChosen() {
        List<Breach> breaches = List.of(
                new Breach(RuleCode.TEXT_BLANK, 0),
                new Breach(RuleCode.TEXT_BLANK, 1),
                new Breach(RuleCode.COMMITMENT_WITHOUT_LEAD, 0),
                new Breach(RuleCode.COMMITMENT_WITHOUT_LEAD, 1));

        FindingReport report = collected(
                MechanismValidator.builder()
                        .severity(RuleCode.TEXT_BLANK, Severity.INFORMATION)
                        .severity(RuleCode.COMMITMENT_WITHOUT_LEAD, Severity.ERROR)
                        .listing(1),
                breaches);

        assertThat(report.findings())
                .extracting(finding -> finding.severity() + " " + finding.rule())
                .containsExactlyInAnyOrder("ERROR commitment.without-lead", "INFORMATION text.blank");
        assertThat(report.count(Severity.ERROR)).isEqualTo(2);
        assertThat(report.count(Severity.INFORMATION)).isEqualTo(2);
    }

    @Test
    void ofARuleThatFailedTheFindingNamesTheRuleAndTheExceptionButNotItsMessage() {
        FindingCollector collector = collector(MechanismValidator.builder());

        collector.failed(
                RuleCode.PLAN_SUCCEEDS_ITSELF,
                new IllegalStateException("of Jane Doe"),
                new Breach(RuleCode.PLAN_SUCCEEDS_ITSELF, 4));

        Finding finding = collector.report().findings().get(0);
        assertThat(finding)
                .hasToString("error /topics/4 rule.failed: could not be checked with the rule plan.succeeds-itself,"
                        + " which failed with java.lang.IllegalStateException");
        assertThat(finding.subject()).contains("topic-4");
        assertThat(finding.arguments().toString()).doesNotContain("Jane");
    }

    @Test
    void ofADocumentThatIsAPersonNothingIsListedThatItSays() {
        FindingCollector collector = new FindingCollector(
                FocalPointPerson.class,
                MechanismValidator.builder().listing(1).build().grading());
        for (String language : List.of("x-jane-doe", "x-john-doe", "x-joan-doe")) {
            collector.add(RuleCode.LANGUAGE_MALFORMED, new FindingCollector.Details() {
                @Override
                public Pointer pointer() {
                    return Pointer.ROOT.path("purpose", language);
                }

                @Override
                public Optional<String> subject() {
                    return Optional.empty();
                }

                @Override
                public Map<String, ?> arguments() {
                    return Map.of("language", language);
                }
            });
        }

        assertThat(collector.report().toString()).contains("1 of 3 shown").doesNotContain("doe");
    }

    @Test
    void totalsHaveTheOrderOfTheRulesAndOfTheirSeverities() {
        Totals totals = new Totals();
        totals.suppressed(RuleCode.SOURCE_UNUSED, Severity.WARNING, 2);
        totals.found(RuleCode.TEXT_BLANK, Severity.INFORMATION, 1);
        totals.found(RuleCode.TEXT_BLANK, Severity.ERROR, Long.MAX_VALUE);
        totals.found(RuleCode.TEXT_BLANK, Severity.ERROR, 7);
        totals.found(RuleCode.JSON_EMPTY, Severity.ERROR, 0);

        assertThat(totals.list())
                .containsExactly(
                        new RuleTotal(RuleCode.TEXT_BLANK, Severity.ERROR, Long.MAX_VALUE, 0),
                        new RuleTotal(RuleCode.TEXT_BLANK, Severity.INFORMATION, 1, 0),
                        new RuleTotal(RuleCode.SOURCE_UNUSED, Severity.WARNING, 0, 2))
                .isSortedAccordingTo(Comparator.comparing(RuleTotal::rule).thenComparing(RuleTotal::severity));
    }
}
