// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import static io.github.cmcmodel.RuleSamples.commitment;
import static io.github.cmcmodel.RuleSamples.mechanism;
import static io.github.cmcmodel.RuleSamples.organization;
import static io.github.cmcmodel.RuleSamples.participation;
import static io.github.cmcmodel.RuleSamples.plan;
import static io.github.cmcmodel.RuleSamples.range;
import static io.github.cmcmodel.RuleSamples.relation;
import static io.github.cmcmodel.RuleSamples.report;
import static io.github.cmcmodel.RuleSamples.source;
import static io.github.cmcmodel.RuleSamples.text;
import static io.github.cmcmodel.RuleSamples.topic;
import static io.github.cmcmodel.RuleSamples.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cmcmodel.RuleSample;
import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.consultation.Attendance;
import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.consultation.ConsultationBuilder;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.ConsultativeMechanismBuilder;
import io.github.cmcmodel.participant.MemberStateBuilder;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentBuilder;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.Severity;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.AttendanceUnit;
import io.github.cmcmodel.value.code.CommitmentRelationType;
import io.github.cmcmodel.value.code.ConsultationKind;
import io.github.cmcmodel.value.code.ConsultationState;
import io.github.cmcmodel.value.code.ParticipationRole;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ConsultationId;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import io.github.cmcmodel.value.id.SourceId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class MechanismValidatorTest {
    private static final ConsultativeMechanism BLANK_ACRONYMS = mechanism()
            .acronym(LocalizedText.of("en", ""))
            .addPlan(plan("first").acronym("").build())
            .addPlan(plan("second").acronym("").build())
            .build();

    @Test
    void givesFindingsTheSeverityChosenForTheirRule() {
        MechanismValidator validator = MechanismValidator.builder()
                .severity(RuleCode.TEXT_BLANK, Severity.WARNING)
                .build();

        FindingReport report = validator.validate(
                BLANK_ACRONYMS.toBuilder()
                        .name(text(""))
                        .addPlan(plan("first").build())
                        .build(),
                RuleSamples.TODAY);

        assertThat(report.findings(RuleCode.TEXT_BLANK))
                .hasSize(4)
                .allMatch(finding -> finding.severity() == Severity.WARNING);
        assertThat(report.findings(RuleCode.ID_DUPLICATE))
                .hasSize(1)
                .allMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(report.count(Severity.ERROR)).isEqualTo(1);
    }

    @Test
    void suppressesByPointerWithTheReason() {
        assertThat(suppressedAt("/plans/1")).containsExactly("/plans/1/acronym");
        assertThat(suppressedAt("/plans/1/acronym")).containsExactly("/plans/1/acronym");
        assertThat(suppressedAt("/plans")).containsExactly("/plans/0/acronym", "/plans/1/acronym");
        assertThat(suppressedAt("/plans/")).isEmpty();
        assertThat(suppressedAt("/pla")).isEmpty();
        assertThat(suppressedAt("/acronym")).containsExactly("/acronym/en");
        assertThat(suppressedAt("")).containsExactly("/acronym/en", "/plans/0/acronym", "/plans/1/acronym");
    }

    @Test
    void suppressesBySubject() {
        assertThat(suppressedAbout("second")).containsExactly("/plans/1/acronym");
        assertThat(suppressedAbout("mechanism")).containsExactly("/acronym/en");
        assertThat(suppressedAbout("seco")).isEmpty();
        assertThat(suppressedAbout("")).isEmpty();
    }

    @Test
    void suppressesEverywhere() {
        assertThat(suppressed(MechanismValidator.builder().suppress(RuleCode.TEXT_BLANK, "the scan is bad")))
                .containsExactly("/acronym/en", "/plans/0/acronym", "/plans/1/acronym");
    }

    @Test
    void ofSeveralSuppressionsTheFirstThatCoversAFindingGivesTheReason() {
        FindingReport report = MechanismValidator.builder()
                .suppressAbout(RuleCode.TEXT_BLANK, "second", "by subject")
                .suppressAt(RuleCode.TEXT_BLANK, Pointer.parse("/plans"), "by pointer")
                .suppress(RuleCode.TEXT_BLANK, "everywhere")
                .build()
                .validate(BLANK_ACRONYMS, RuleSamples.TODAY);

        assertThat(report.suppressed())
                .extracting(Suppressed::reason)
                .containsExactly("everywhere", "by pointer", "by subject");
        assertThat(report.isEmpty()).isTrue();
        assertThat(report.totalSuppressed()).isEqualTo(3);
    }

    @Test
    void suppressesOneRuleAndNoOther() {
        MechanismValidator validator = MechanismValidator.builder()
                .suppress(RuleCode.TEXT_TOO_LONG, "old labels")
                .build();

        assertThat(validator.validate(BLANK_ACRONYMS, RuleSamples.TODAY).findings())
                .hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MechanismValidator.builder().suppress(RuleCode.TEXT_BLANK, " "))
                .withMessage("'reason' must not be blank");
    }

    private static List<String> suppressedAt(String pointer) {
        return suppressed(MechanismValidator.builder()
                .suppressAt(RuleCode.TEXT_BLANK, Pointer.parse(pointer), "the scan is bad"));
    }

    private static List<String> suppressedAbout(String subject) {
        return suppressed(MechanismValidator.builder().suppressAbout(RuleCode.TEXT_BLANK, subject, "the scan is bad"));
    }

    private static List<String> suppressed(MechanismValidator.Builder suppressing) {
        FindingReport report = suppressing
                .severity(RuleCode.TEXT_BLANK, Severity.WARNING)
                .build()
                .validate(BLANK_ACRONYMS, RuleSamples.TODAY);
        assertThat(report.suppressed()).allMatch(each -> each.reason().equals("the scan is bad"));
        assertThat(report.suppressed()).allMatch(each -> each.finding().severity() == Severity.WARNING);
        assertThat(report.findings().size() + report.suppressed().size()).isEqualTo(3);
        assertThat(report.count(Severity.WARNING)).isEqualTo(report.findings().size());
        assertThat(report.totalSuppressed()).isEqualTo(report.suppressed().size());
        return report.suppressed().stream()
                .map(each -> each.finding().pointer().toString())
                .toList();
    }

    @Test
    void regradesFindingsFromElsewhereAlike() {
        Finding unknown = Finding.of(
                RuleCode.STRUCTURE_UNKNOWN_MEMBER, Pointer.ROOT.path("plans", 0, "colour"), Map.of("member", "colour"));
        Finding empty = Finding.of(RuleCode.JSON_EMPTY, Pointer.ROOT, Map.of());
        Suppressed byOthers = new Suppressed(unknown, "ours");
        MechanismValidator strict = MechanismValidator.builder()
                .severity(RuleCode.STRUCTURE_UNKNOWN_MEMBER, Severity.ERROR)
                .suppress(RuleCode.JSON_EMPTY, "a placeholder")
                .build();

        FindingReport report = strict.regrade(
                FindingReport.of(ConsultativeMechanism.class, List.of(unknown, empty), List.of(byOthers)));

        assertThat(report.findings()).containsExactly(unknown.withSeverity(Severity.ERROR));
        assertThat(report.suppressed())
                .containsExactly(
                        new Suppressed(empty, "a placeholder"),
                        new Suppressed(unknown.withSeverity(Severity.ERROR), "ours"));
        assertThat(strict.regrade(report)).isEqualTo(report);
    }

    @Test
    void regradesWhatIsOnlyCountedAsFarAsThatIsKnown() {
        MechanismValidator validator = MechanismValidator.builder()
                .severity(RuleCode.TEXT_BLANK, Severity.WARNING)
                .suppressAt(RuleCode.TEXT_BLANK, Pointer.parse("/plans"), "not known to cover one of them")
                .suppressAt(RuleCode.CODE_UNKNOWN, Pointer.parse("/plans"), "does not matter")
                .suppress(RuleCode.CODE_UNKNOWN, "covers all")
                .build();

        FindingReport report = validator.regrade(FindingReport.of(
                ConsultativeMechanism.class,
                List.of(),
                List.of(),
                List.of(
                        new RuleTotal(RuleCode.TEXT_BLANK, Severity.ERROR, 7, 1),
                        new RuleTotal(RuleCode.CODE_UNKNOWN, Severity.INFORMATION, 5, 2))));

        assertThat(report.totals())
                .containsExactly(
                        new RuleTotal(RuleCode.TEXT_BLANK, Severity.WARNING, 7, 1),
                        new RuleTotal(RuleCode.CODE_UNKNOWN, Severity.INFORMATION, 0, 7));
        assertThat(report.hasErrors()).isFalse();
    }

    @Test
    void looksAtASingleValueWithoutFollowingReferences() {
        Commitment commitment = commitment("promise")
                .title(text(" "))
                .addRelation(relation(CommitmentRelationType.SUPERSEDES, "nowhere"))
                .build();

        FindingReport report = MechanismValidator.create().validateAlone(commitment);

        assertThat(report).hasToString("error /title/en text.blank: must not be blank, but is\n");
        assertThat(report.findings().get(0).subject()).contains("promise");
        assertThat(MechanismValidator.create().validateAlone(Count.exactly(1)).isEmpty())
                .isTrue();
    }

    @Test
    void refusesWhatIsNoPartOfAMechanism() {
        MechanismValidator validator = MechanismValidator.create();
        Extensible other = new Extensible() {};

        assertThatIllegalArgumentException()
                .isThrownBy(() -> validator.validateAlone(other))
                .withMessageStartingWith("'value' must be of a type among ActionPlan, Actor, ");
        assertThatNullPointerException()
                .isThrownBy(() -> validator.validate(BLANK_ACRONYMS, null))
                .withMessage("MechanismValidator today");
    }

    @Test
    void needsNoExpressionLanguage() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"));
        assertThat(MechanismValidator.create()
                        .validate(BLANK_ACRONYMS, RuleSamples.TODAY)
                        .findings())
                .hasSize(3);
    }

    @Test
    void findsTheSameUnderWhateverDefaults() {
        Map<String, String> expected = reports();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String machine : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "es")) {
                Locale.setDefault(Locale.forLanguageTag(machine));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(reports()).as(machine).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Map<String, String> reports() {
        Map<String, String> reports = new LinkedHashMap<>();
        MechanismValidator validator = MechanismValidator.create();
        for (RuleSample sample : RuleSamples.ALL) {
            reports.put(
                    sample.toString(),
                    validator.validate(sample.failing(), RuleSamples.TODAY).toString());
        }
        return reports;
    }

    @Test
    void canBeSharedBetweenThreads() throws Exception {
        MechanismValidator validator = MechanismValidator.create();
        CountDownLatch start = new CountDownLatch(1);
        Callable<List<FindingReport>> task = () -> {
            start.await();
            List<FindingReport> reports = new ArrayList<>();
            for (int round = 0; round < 20; round++) {
                for (RuleSample sample : RuleSamples.ALL) {
                    reports.add(validator.validate(sample.failing(), RuleSamples.TODAY));
                }
            }
            return reports;
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<List<FindingReport>> first = threads.submit(task);
            Future<List<FindingReport>> second = threads.submit(task);
            start.countDown();

            assertThat(first.get()).isEqualTo(second.get()).hasSize(20 * RuleSamples.ALL.size());
            assertThat(first.get()).allMatch(report -> report.findings().size() == 1);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Every list as long as it can be made here, each item referring to others: comparing each with each would not end. */
    @Test
    void comesToAnEndWithLongLists() {
        int length = 20_000;
        Citation shared = Citation.of(new SourceId("page"));
        ConsultativeMechanismBuilder mechanism = mechanism()
                .addPlan(plan("plan").build())
                .addOrganization(organization("agency").build())
                .addSource(source("page"));
        MemberStateBuilder state = RuleSamples.jamaica();
        ConsultationBuilder meeting = Consultation.builder()
                .id(new ConsultationId("meeting"))
                .title(text("A meeting"))
                .kind(ConsultationKind.WORKSHOP)
                .state(ConsultationState.ANNOUNCED);
        CommitmentBuilder busy = commitment("busy");
        for (int at = 0; at < length; at++) {
            mechanism.addCommitment(commitment("promise-" + at)
                    .addCitation(shared)
                    .addRelation(relation(CommitmentRelationType.REPEATS, "promise-" + (at * 7L + 3) % length))
                    .addRelation(relation(CommitmentRelationType.SUPERSEDES, "promise-" + (at + 1) % length))
                    .build());
            mechanism.addReport(report("report-" + at, "2015/2017").build());
            state.addParticipation(participation(ParticipationRole.OBSERVER, "2016/.."));
            meeting.addDate(range("2016/2016"));
            meeting.addAttendance(Attendance.builder()
                    .unit(AttendanceUnit.PERSONS)
                    .count(Count.exactly(70))
                    .build());
            busy.addUpdate(update("2016")
                    .id(new ProgressUpdateId("u" + at))
                    .replaces(new ProgressUpdateId("u" + (at - 1 < 0 ? 0 : at - 1)))
                    .build());
        }

        FindingReport report = MechanismValidator.builder()
                .listing(Integer.MAX_VALUE)
                .build()
                .validate(
                        mechanism
                                .addParticipant(state.build())
                                .addConsultation(meeting.build())
                                .addCommitment(busy.build())
                                .build(),
                        RuleSamples.TODAY);

        assertThat(report.findings(RuleCode.COMMITMENT_RELATION_CYCLE))
                .extracting(finding -> finding.pointer().toString())
                .containsExactly("/commitments/0/relations/1/commitment");
        assertThat(report.count(RuleCode.PARTICIPATION_OVERLAP)).isEqualTo(length - 1);
        assertThat(report.count(RuleCode.REPORT_PERIOD_OVERLAPS)).isEqualTo(length - 1);
        assertThat(report.count(RuleCode.COMMITMENT_UPDATE_REPLACES_UNKNOWN)).isEqualTo(1);
        assertThat(report.total()).isEqualTo(2 * length);
    }

    @Test
    void comesToAnEndWithAHundredThousandObjectsAndFindings() {
        int length = 100_000;
        ConsultativeMechanismBuilder mechanism = mechanism();
        for (int at = 0; at < length; at++) {
            mechanism.addTopic(topic(TopicCode.DIASPORA).label(text(" ")).build());
        }

        FindingReport report = MechanismValidator.builder()
                .listing(Integer.MAX_VALUE)
                .build()
                .validate(mechanism.build(), RuleSamples.TODAY);

        assertThat(report.findings(RuleCode.TEXT_BLANK)).hasSize(length);
        assertThat(report.findings(RuleCode.ID_DUPLICATE)).hasSize(length - 1);
        assertThat(report.findings()).hasSize(2 * length - 1);
        assertThat(report.findings().get(2 * length - 2).pointer().toString()).isEqualTo("/topics/99999/label/en");
    }
}
