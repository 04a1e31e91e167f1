// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import static io.github.cmcmodel.RuleSamples.aruba;
import static io.github.cmcmodel.RuleSamples.attendance;
import static io.github.cmcmodel.RuleSamples.chapter;
import static io.github.cmcmodel.RuleSamples.commitment;
import static io.github.cmcmodel.RuleSamples.jamaica;
import static io.github.cmcmodel.RuleSamples.mechanism;
import static io.github.cmcmodel.RuleSamples.organization;
import static io.github.cmcmodel.RuleSamples.participation;
import static io.github.cmcmodel.RuleSamples.plan;
import static io.github.cmcmodel.RuleSamples.range;
import static io.github.cmcmodel.RuleSamples.relation;
import static io.github.cmcmodel.RuleSamples.report;
import static io.github.cmcmodel.RuleSamples.reports;
import static io.github.cmcmodel.RuleSamples.source;
import static io.github.cmcmodel.RuleSamples.term;
import static io.github.cmcmodel.RuleSamples.text;
import static io.github.cmcmodel.RuleSamples.topic;
import static io.github.cmcmodel.RuleSamples.update;
import static io.github.cmcmodel.RuleSamples.withCommitment;
import static io.github.cmcmodel.RuleSamples.withConsultation;
import static io.github.cmcmodel.RuleSamples.withNetwork;
import static io.github.cmcmodel.RuleSamples.withPerson;
import static io.github.cmcmodel.RuleSamples.withUpdates;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.ConsultativeMechanismBuilder;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.network.NetworkMember;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.CommitmentAssessment;
import io.github.cmcmodel.plan.CommitmentBuilder;
import io.github.cmcmodel.plan.CommitmentRelation;
import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.PlanArea;
import io.github.cmcmodel.plan.PlanChapter;
import io.github.cmcmodel.plan.ReportSection;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.AttendanceUnit;
import io.github.cmcmodel.value.code.CitationStance;
import io.github.cmcmodel.value.code.CommitmentRelationType;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.ConsultationState;
import io.github.cmcmodel.value.code.IndicatorDirection;
import io.github.cmcmodel.value.code.ParticipationRole;
import io.github.cmcmodel.value.code.SchemeCode;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.CommitmentId;
import io.github.cmcmodel.value.id.IndicatorId;
import io.github.cmcmodel.value.id.MemberStateId;
import io.github.cmcmodel.value.id.NetworkId;
import io.github.cmcmodel.value.id.OrganizationId;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import io.github.cmcmodel.value.id.SourceId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where the rules turn. The plain cases are in {@link RuleSamples}. */
class RuleEdgeCasesTest {
    private static final MechanismValidator VALIDATOR = MechanismValidator.create();

    @Nested
    class Dates {
        @Test
        void areComparedWithAllBeforeThemAndNotOnlyWithTheFirst() {
            assertThat(lines(withConsultation(meeting -> meeting.addDate(range("2016/2016"))
                            .addDate(range("2016-12-05/2016-12-08"))
                            .addDate(range("2016-12-06/2016-12-08")))))
                    .containsExactly("/consultations/0/dates/2 consultation.dates-conflict "
                            + "{first=2016-12-05/2016-12-08, second=2016-12-06/2016-12-08}");
        }

        @Test
        void agreeWhereOneEndIsOpenAndConflictWhereEndsDo() {
            assertThat(lines(withConsultation(meeting -> meeting.addDate(range("2016-12-05/2016-12-08"))
                            .addDate(range("2016-12/.."))
                            .addDate(range("2016-12/2016-12-07")))))
                    .containsExactly("/consultations/0/dates/2 consultation.dates-conflict "
                            + "{first=2016-12-05/2016-12-08, second=2016-12/2016-12-07}");
        }

        @Test
        void areInTheFutureOnlyIfWholly() {
            assertThat(lines(withConsultation(
                            meeting -> meeting.state(ConsultationState.HELD).addDate(range("2025/2026")))))
                    .isEmpty();
            assertThat(lines(withConsultation(meeting ->
                            meeting.state(ConsultationState.POSTPONED).addDate(range("2030/2030")))))
                    .isEmpty();
        }
    }

    @Nested
    class Attendance {
        @Test
        void namesTheCountThatTheFurthestOneContradicts() {
            assertThat(lines(withConsultation(
                            meeting -> meeting.addAttendance(attendance(AttendanceUnit.PERSONS, Count.about(70)))
                                    .addAttendance(attendance(AttendanceUnit.PERSONS, Count.exactly(65)))
                                    .addAttendance(attendance(AttendanceUnit.PERSONS, Count.exactly(75)))
                                    .addAttendance(attendance(AttendanceUnit.PERSONS, Count.atLeast(1))))))
                    .containsExactly("/consultations/0/attendance/2 consultation.attendance-conflict "
                            + "{unit=persons, first=65, second=75}");
        }

        @Test
        void countsOneThatIsListedTwiceOnce() {
            assertThat(lines(withConsultation(meeting -> meeting.addDelegation(RuleSamples.delegation("jamaica"))
                            .addDelegation(RuleSamples.delegation("jamaica"))
                            .addAttendance(attendance(AttendanceUnit.STATES, Count.exactly(1))))))
                    .isEmpty();
        }

        @Test
        void ofACompleteListNeedsToAgreeWithOneSourceOnly() {
            assertThat(lines(withConsultation(meeting -> meeting.addDelegation(RuleSamples.delegation("jamaica"))
                            .delegationsComplete(true)
                            .addAttendance(attendance(AttendanceUnit.STATES, Count.exactly(22)))
                            .addAttendance(attendance(AttendanceUnit.STATES, Count.exactly(1))))))
                    .containsExactly("/consultations/0/attendance/1 consultation.attendance-conflict "
                            + "{unit=states, first=22, second=1}");
        }
    }

    @Nested
    class Updates {
        @Test
        void areOutOfOrderAlsoBehindACoarserDate() {
            assertThat(lines(withUpdates(update("2018-06"), update("2018"), update("2018-03"))))
                    .containsExactly("/commitments/0/updates/2/date commitment.update-out-of-order "
                            + "{date=2018-03, before=2018-06}");
        }

        @Test
        void thatCorrectStandInThePlaceOfWhatTheyReplace() {
            // the first is corrected to fulfilled after the second said "in progress": reopened all the same
            assertThat(lines(withUpdates(
                            update("2018").id(new ProgressUpdateId("a")),
                            update("2019"),
                            update("2018").status(CommitmentStatus.FULFILLED).replaces(new ProgressUpdateId("a")))))
                    .containsExactly("/commitments/0/updates/1/status commitment.fulfilled-then-reopened "
                            + "{date=2019, fulfilled=2018}");
            // and a correction of what was before the fulfilment reopens nothing
            assertThat(lines(withUpdates(
                            update("2018").id(new ProgressUpdateId("a")),
                            update("2019").status(CommitmentStatus.FULFILLED),
                            update("2018").replaces(new ProgressUpdateId("a")))))
                    .isEmpty();
            // nor does the correction of a fulfilment that was none
            assertThat(lines(withUpdates(
                            update("2018").id(new ProgressUpdateId("a")).status(CommitmentStatus.FULFILLED),
                            update("2018").replaces(new ProgressUpdateId("a")),
                            update("2019"))))
                    .isEmpty();
        }

        @Test
        void thatWithdrawDoNotReopen() {
            assertThat(lines(withUpdates(
                            update("2018").status(CommitmentStatus.FULFILLED),
                            update("2019").status(CommitmentStatus.WITHDRAWN))))
                    .isEmpty();
        }

        @Test
        void reopenOnceForEachTimeThatTheCommitmentWasFulfilled() {
            assertThat(lines(withUpdates(
                            update("2016").status(CommitmentStatus.FULFILLED),
                            update("2017"),
                            update("2018"),
                            update("2019").status(CommitmentStatus.FULFILLED),
                            update("2020"))))
                    .extracting(line -> line.substring(0, line.indexOf(' ')))
                    .containsExactly("/commitments/0/updates/1/status", "/commitments/0/updates/4/status");
        }

        @Test
        void mayBePlannedBeforeTheStart() {
            assertThat(lines(withCommitment(commitment -> commitment
                            .addTerm(term("2018/2020"))
                            .addUpdate(update("2016")
                                    .status(CommitmentStatus.PLANNED)
                                    .build()))))
                    .isEmpty();
        }

        @Test
        void haveIdentifiersOfTheirOwnWithinTheirCommitmentOnly() {
            CommitmentBuilder other = commitment("other")
                    .addUpdate(update("2018").id(new ProgressUpdateId("a")).build());

            assertThat(lines(withUpdates(
                                    update("2018").id(new ProgressUpdateId("a")),
                                    update("2018").id(new ProgressUpdateId("a")))
                            .toBuilder()
                            .addCommitment(other.build())
                            .build()))
                    .containsExactly(
                            "/commitments/0/updates/1/id id.duplicate " + "{id=a, other=/commitments/0/updates/0/id}");
        }
    }

    @Nested
    class Participants {
        @Test
        void mayTakePartAgainAfterTheirTime() {
            assertThat(lines(mechanism()
                            .addParticipant(jamaica()
                                    .addParticipation(participation(ParticipationRole.OBSERVER, "2018/2019"))
                                    .addParticipation(participation(ParticipationRole.OBSERVER, "2016/2017"))
                                    .addParticipation(participation(ParticipationRole.OBSERVER, "2017-12/2018-01"))
                                    .build())
                            .build()))
                    .containsExactly("/participants/0/participations/2 participation.overlap {role=observer, other=0}");
        }

        @Test
        void areDistinctAsMembersByRoleAndInstitution() {
            NetworkMember plain = NetworkMember.builder()
                    .actor(Actor.of(new MemberStateId("jamaica")))
                    .build();
            NetworkMember ministry = plain.toBuilder()
                    .actor(plain.getActor().toBuilder()
                            .institution(text("A ministry"))
                            .build())
                    .build();

            assertThat(lines(withNetwork(network -> network.addMember(plain)
                            .addMember(ministry)
                            .addMember(plain)
                            .addMember(plain))))
                    .containsExactly(
                            "/networks/0/members/2 network.member-duplicate {member=jamaica, other=0}",
                            "/networks/0/members/3 network.member-duplicate {member=jamaica, other=0}");
        }

        @Test
        void withoutACodeNeedNoAdministrator() {
            ConsultativeMechanism unknown = mechanism()
                    .addParticipant(aruba().alpha2(Optional.empty()).build())
                    .build();

            assertThat(lines(unknown)).containsExactly("/participants/0 participant.unidentified {}");
        }
    }

    @Nested
    class Persons {
        @Test
        void withoutPurposeAndEndAreReportedForEach() {
            assertThat(lines(withPerson(person ->
                            FocalPointPerson.builder().name("Jane Doe").email("jane@example.org"))))
                    .containsExactly(
                            "/networks/0/focalPoints/0/person focal-point.person-without-purpose {missing=purpose}",
                            "/networks/0/focalPoints/0/person focal-point.person-without-purpose {missing=validUntil}");
        }

        @Test
        void appearInNoFinding() {
            ConsultativeMechanism mechanism = withPerson(person -> person.name("Jane\u0000Doe")
                    .email("jane@example.org\u202E")
                    .telephone("")
                    .purpose(LocalizedText.of("x_jane_doe", "Call jane@example.org")));
            FindingReport report = VALIDATOR.validate(mechanism, RuleSamples.TODAY);
            FindingReport alone = VALIDATOR.validateAlone(mechanism
                    .getNetworks()
                    .get(0)
                    .getFocalPoints()
                    .get(0)
                    .getPerson()
                    .orElseThrow());

            assertThat(lines(report))
                    .containsExactly(
                            "/networks/0/focalPoints/0/person/name text.forbidden-character {character=…, offset=4}",
                            "/networks/0/focalPoints/0/person/email text.forbidden-character {character=…, offset=16}",
                            "/networks/0/focalPoints/0/person/telephone text.blank {}",
                            "/networks/0/focalPoints/0/person/purpose language.malformed {language=…}",
                            "/networks/0/focalPoints/0/person/purpose privacy.contact-in-public-text {kind=e-mail}");
            assertThat(lines(alone))
                    .containsExactlyElementsOf(lines(report).stream()
                            .map(line -> line.replace("/networks/0/focalPoints/0/person", ""))
                            .toList());
        }
    }

    @Nested
    class References {
        @Test
        void areFoundWhereverTheyStand() {
            ConsultativeMechanism mechanism = mechanism()
                    .addTopic(topic(TopicCode.DIASPORA)
                            .broader(TopicCode.STATELESSNESS)
                            .addCitation(Citation.of(new SourceId("nowhere")))
                            .build())
                    .addOrganization(organization("agency")
                            .parent(new OrganizationId("diaspora"))
                            .build())
                    .build();

            assertThat(lines(mechanism))
                    .containsExactly(
                            "/organizations/0/parent reference.wrong-kind "
                                    + "{id=diaspora, kind=Organization, actual=ThematicTopic}",
                            "/topics/0/broader reference.unresolved {id=statelessness, kind=ThematicTopic}",
                            "/topics/0/citations/0/source reference.unresolved {id=nowhere, kind=Source}");
        }

        @Test
        void toCommitmentsElsewhereAreNotFollowed() {
            assertThat(lines(withCommitment(commitment -> commitment
                            .addRelation(CommitmentRelation.builder()
                                    .type(CommitmentRelationType.MATCHED_WITH)
                                    .scheme(SchemeCode.KNOWN.get(0))
                                    .identifier("agency")
                                    .build())
                            .addRelation(relation(CommitmentRelationType.REPEATS, "nowhere"))
                            .addRelation(relation(CommitmentRelationType.REPEATS, "agency")))))
                    .containsExactly(
                            "/commitments/0/relations/1/commitment reference.unresolved "
                                    + "{id=nowhere, kind=Commitment}",
                            "/commitments/0/relations/2/commitment reference.wrong-kind "
                                    + "{id=agency, kind=Commitment, actual=Organization}");
        }
    }

    @Nested
    class Disputes {
        @Test
        void areOneFindingForAFactWhateverTheSources() {
            Citation refuting = Citation.builder()
                    .source(new SourceId("page"))
                    .stance(CitationStance.REFUTES)
                    .build();
            ConsultativeMechanism mechanism = mechanism()
                    .addSource(source("page"))
                    .addSource(source("book"))
                    .addSource(source("map"))
                    .addCitation(refuting)
                    .addCitation(Citation.of(new SourceId("book")))
                    .addCitation(
                            refuting.toBuilder().source(new SourceId("map")).build())
                    .addCitation(refuting.toBuilder().page("3").build())
                    .build();

            assertThat(lines(mechanism)).containsExactly(" fact.disputed {by=page, map}");
        }
    }

    @Nested
    class CyclesOf {
        @Test
        void topicsAreReportedOnceEachAtTheFirstOfThem() {
            List<TopicCode> codes = TopicCode.KNOWN;
            ConsultativeMechanismBuilder mechanism = mechanism();
            int[] broader = {3, 2, 1, 5, 4, 3, 0, -1
            }; // 3 and 5; 1 and 2; 4 with itself; 0 and 6 lead in; 7 stands alone
            for (int at = 0; at < broader.length; at++) {
                var topic = topic(codes.get(at));
                mechanism.addTopic(
                        broader[at] < 0
                                ? topic.build()
                                : topic.broader(codes.get(broader[at])).build());
            }

            assertThat(lines(mechanism.build()))
                    .containsExactly(
                            "/topics/1/broader topic.broader-cycle {topic=" + codes.get(1) + "}",
                            "/topics/3/broader topic.broader-cycle {topic=" + codes.get(3) + "}",
                            "/topics/4/broader topic.broader-cycle {topic=" + codes.get(4) + "}");
        }

        @Test
        void plansOfOneAreForTheRuleOnOnePlan() {
            assertThat(lines(mechanism()
                            .addPlan(plan("plan")
                                    .succeeds(new ActionPlanId("plan"))
                                    .build())
                            .build()))
                    .containsExactly("/plans/0/succeeds plan.succeeds-itself {}");
        }

        @Test
        void duplicatesAreThoseOfTheFirst() {
            // the second "b" leads to "a", but "b" means the first
            ConsultativeMechanism mechanism = mechanism()
                    .addPlan(plan("a").succeeds(new ActionPlanId("b")).build())
                    .addPlan(plan("b").build())
                    .addPlan(plan("b").succeeds(new ActionPlanId("a")).build())
                    .build();

            assertThat(lines(mechanism)).containsExactly("/plans/2/id id.duplicate {id=b, other=/plans/1/id}");
        }
    }

    @Nested
    class ChaptersAndAreas {
        private final ActionPlan plan = plan("plan")
                .addChapter(PlanChapter.builder()
                        .number("1")
                        .title(text("A chapter"))
                        .addArea(PlanArea.builder()
                                .code("a")
                                .title(text("An area"))
                                .build())
                        .build())
                .addChapter(chapter("2"))
                .build();

        @Test
        void areThoseOfThePlan() {
            assertThat(lines(with(commitment("promise").chapter("1").area("a"))))
                    .isEmpty();
            assertThat(lines(with(commitment("promise").chapter("1").area("b"))))
                    .containsExactly("/commitments/0/area plan.area-unknown {area=b, plan=plan}");
            assertThat(lines(with(commitment("promise").chapter("3").area("a"))))
                    .containsExactly("/commitments/0/chapter plan.area-unknown {area=3, plan=plan}");
        }

        @Test
        void areNamedTogether() {
            assertThat(lines(with(commitment("promise").area("a"))))
                    .containsExactly("/commitments/0/area plan.area-unknown {area=a, plan=plan}");
        }

        @Test
        void areNotMissedWhereNoneWereSeen() {
            assertThat(lines(with(commitment("promise").chapter("2").area("a"))))
                    .isEmpty();
            assertThat(lines(
                            withCommitment(commitment -> commitment.chapter("9").area("z"))))
                    .isEmpty();
        }

        @Test
        void areCheckedInReports() {
            ConsultativeMechanism mechanism = mechanism()
                    .addPlan(plan)
                    .addReport(report("first", "2015/2017")
                            .addSection(ReportSection.builder().chapter("2").build())
                            .addSection(ReportSection.builder().chapter("3").build())
                            .build())
                    .build();

            assertThat(lines(mechanism))
                    .containsExactly("/reports/0/sections/1/chapter plan.area-unknown {area=3, plan=plan}");
        }

        @Test
        void areEachUsedOnce() {
            PlanArea area = PlanArea.builder().code("a").title(text("An area")).build();
            ActionPlan twice = plan("plan")
                    .addChapter(PlanChapter.builder()
                            .number("1")
                            .title(text("A chapter"))
                            .addArea(area)
                            .addArea(area)
                            .build())
                    .addChapter(PlanChapter.builder()
                            .number("2")
                            .title(text("A chapter"))
                            .addArea(area)
                            .build())
                    .build();

            assertThat(lines(mechanism().addPlan(twice).build()))
                    .containsExactly("/plans/0/chapters/0/areas/1/code plan.chapter-duplicate {chapter=a}");
        }

        private ConsultativeMechanism with(CommitmentBuilder commitment) {
            return mechanism()
                    .addPlan(plan)
                    .addOrganization(organization("agency").build())
                    .addCommitment(commitment.build())
                    .build();
        }
    }

    @Nested
    class Reports {
        @Test
        void ofSeveralPlansDoNotMeet() {
            assertThat(lines(reports(report("first", "2015/2017"), report("second", "2021/2023")).toBuilder()
                            .addPlan(plan("other").build())
                            .addReport(report("third", "2016/2017")
                                    .plan(new ActionPlanId("other"))
                                    .build())
                            .build()))
                    .containsExactly("/reports/1/period report.gap-in-cycle {before=first}");
        }

        @Test
        void mayStandInAnyOrder() {
            assertThat(lines(reports(
                            report("third", "2021/2023"), report("first", "2015/2017"), report("second", "2018/2020"))))
                    .isEmpty();
            assertThat(lines(reports(
                            report("third", "2022/2023"), report("first", "2015/2020"), report("second", "2016/2017"))))
                    .containsExactly(
                            "/reports/0/period report.gap-in-cycle {before=first}",
                            "/reports/2/period report.period-overlaps {other=first}");
        }

        @Test
        void withAnOpenEndLeaveNoGap() {
            assertThat(lines(reports(report("first", "2015/.."), report("second", "2030/2031"))))
                    .containsExactly("/reports/1/period report.period-overlaps {other=first}");
        }

        @Test
        void areComparedWithWhatWasReportedByTheEndOfTheirPeriod() {
            ConsultativeMechanism mechanism = withUpdates(
                    update("2017-12-31"), update("2024").status(CommitmentStatus.FULFILLED), update("2026"));

            assertThat(lines(assessed(mechanism, "2015/2016", CommitmentStatus.FULFILLED)))
                    .as("nothing reported yet")
                    .containsExactly("/commitments/0/updates/2/status commitment.fulfilled-then-reopened "
                            + "{date=2026, fulfilled=2024}");
            assertThat(lines(assessed(mechanism, "2018/..", CommitmentStatus.FULFILLED)))
                    .as("open: as of today")
                    .hasSize(1);
            assertThat(lines(assessed(mechanism, "2018/..", CommitmentStatus.IN_PROGRESS)))
                    .contains("/reports/0/sections/0/assessments/0/status report.status-differs-from-update "
                            + "{commitment=promise, reported=inProgress, updated=fulfilled}");
        }

        private static ConsultativeMechanism assessed(
                ConsultativeMechanism mechanism, String period, CommitmentStatus reported) {
            return mechanism.toBuilder()
                    .addReport(report("first", period)
                            .addSection(ReportSection.builder()
                                    .chapter("1")
                                    .addAssessment(CommitmentAssessment.builder()
                                            .commitment(new CommitmentId("promise"))
                                            .status(reported)
                                            .build())
                                    .build())
                            .build())
                    .build();
        }
    }

    @Nested
    class Subjects {
        @Test
        void areTheNearestThingWithAnIdentifier() {
            Indicator indicator = Indicator.builder()
                    .id(new IndicatorId("measure"))
                    .name(text(" "))
                    .direction(IndicatorDirection.REACH)
                    .build();
            FindingReport report = VALIDATOR.validate(
                    withCommitment(commitment -> commitment
                            .title(text(" "))
                            .addIndicator(indicator)
                            .addUpdate(update("2018")
                                    .id(new ProgressUpdateId("a"))
                                    .narrative(text(" "))
                                    .build())),
                    RuleSamples.TODAY);

            assertThat(report.findings())
                    .extracting(finding ->
                            finding.pointer() + " " + finding.subject().orElseThrow())
                    .containsExactly(
                            "/commitments/0/title/en promise",
                            "/commitments/0/indicators/0/name/en measure",
                            "/commitments/0/updates/0/narrative/en promise");
            assertThat(VALIDATOR
                            .validateAlone(Actor.of(new MemberStateId("jamaica")).toBuilder()
                                    .institution(text(" "))
                                    .build())
                            .findings()
                            .get(0)
                            .subject())
                    .isEmpty();
        }
    }

    @Test
    void oddLanguageTagsAreStillPlaces() {
        assertThat(lines(mechanism()
                        .name(LocalizedText.of("", "x").and("a/b~c[0].d", "x").and("\u0000", "x"))
                        .build()))
                .containsExactly(
                        "/name/ language.malformed {language=}",
                        "/name/\u0000 language.malformed {language=\\u0000}",
                        "/name/a~1b~0c[0].d language.malformed {language=a/b~c[0].d}");
    }

    @Test
    void aNetworkThatIsReferredToMustBeThere() {
        assertThat(lines(withConsultation(meeting -> meeting.network(new NetworkId("network")))))
                .containsExactly("/consultations/0/network reference.unresolved {id=network, kind=Network}");
    }

    private static List<String> lines(ConsultativeMechanism mechanism) {
        return lines(VALIDATOR.validate(mechanism, RuleSamples.TODAY));
    }

    private static List<String> lines(FindingReport report) {
        return report.findings().stream()
                .map(finding -> finding.pointer() + " " + finding.rule() + " " + finding.arguments())
                .toList();
    }
}
