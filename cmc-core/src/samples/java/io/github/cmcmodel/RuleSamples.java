// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel;

import io.github.cmcmodel.consultation.Attendance;
import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.consultation.ConsultationBuilder;
import io.github.cmcmodel.consultation.Delegation;
import io.github.cmcmodel.consultation.Session;
import io.github.cmcmodel.consultation.Venue;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.ConsultativeMechanismBuilder;
import io.github.cmcmodel.mechanism.Organization;
import io.github.cmcmodel.mechanism.OrganizationBuilder;
import io.github.cmcmodel.network.FocalPoint;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.network.FocalPointPersonBuilder;
import io.github.cmcmodel.network.Network;
import io.github.cmcmodel.network.NetworkBuilder;
import io.github.cmcmodel.network.NetworkMember;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.participant.InstrumentStatus;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.participant.MemberStateBuilder;
import io.github.cmcmodel.participant.Participation;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.ActionPlanBuilder;
import io.github.cmcmodel.plan.Amount;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentAssessment;
import io.github.cmcmodel.plan.CommitmentBuilder;
import io.github.cmcmodel.plan.CommitmentRelation;
import io.github.cmcmodel.plan.CommitmentRelationBuilder;
import io.github.cmcmodel.plan.Coverage;
import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.IndicatorBuilder;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.plan.Milestone;
import io.github.cmcmodel.plan.PlanChapter;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.plan.ProgressReportBuilder;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.plan.ProgressUpdateBuilder;
import io.github.cmcmodel.plan.ReportSection;
import io.github.cmcmodel.plan.Term;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.CitationBuilder;
import io.github.cmcmodel.source.Source;
import io.github.cmcmodel.source.SourcedDate;
import io.github.cmcmodel.source.SourcedRange;
import io.github.cmcmodel.topic.ThematicTopic;
import io.github.cmcmodel.topic.ThematicTopicBuilder;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ActionPlanState;
import io.github.cmcmodel.value.code.ActorKind;
import io.github.cmcmodel.value.code.AmountKind;
import io.github.cmcmodel.value.code.AttendanceUnit;
import io.github.cmcmodel.value.code.CitationStance;
import io.github.cmcmodel.value.code.CommitmentRelationType;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.ConsultationKind;
import io.github.cmcmodel.value.code.ConsultationState;
import io.github.cmcmodel.value.code.CoverageRole;
import io.github.cmcmodel.value.code.CurrencyCode;
import io.github.cmcmodel.value.code.IndicatorDirection;
import io.github.cmcmodel.value.code.IndicatorMeasure;
import io.github.cmcmodel.value.code.InstrumentAction;
import io.github.cmcmodel.value.code.InstrumentCode;
import io.github.cmcmodel.value.code.NetworkRole;
import io.github.cmcmodel.value.code.NetworkState;
import io.github.cmcmodel.value.code.OrganizationKind;
import io.github.cmcmodel.value.code.ParticipationRole;
import io.github.cmcmodel.value.code.ProgressReportState;
import io.github.cmcmodel.value.code.SchemeCode;
import io.github.cmcmodel.value.code.Standing;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.code.TopicStatus;
import io.github.cmcmodel.value.id.ActionPlanId;
import io.github.cmcmodel.value.id.ActorId;
import io.github.cmcmodel.value.id.CommitmentId;
import io.github.cmcmodel.value.id.ConsultationId;
import io.github.cmcmodel.value.id.IndicatorId;
import io.github.cmcmodel.value.id.MechanismId;
import io.github.cmcmodel.value.id.MemberStateId;
import io.github.cmcmodel.value.id.MilestoneId;
import io.github.cmcmodel.value.id.NetworkId;
import io.github.cmcmodel.value.id.OrganizationId;
import io.github.cmcmodel.value.id.ProgressReportId;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import io.github.cmcmodel.value.id.SourceId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For every rule on values, objects and whole mechanisms, a sample that passes and one that fails. Nothing in them is real. */
public final class RuleSamples {
    /** The day from which the samples are looked at. */
    public static final LocalDate TODAY = LocalDate.of(2025, 1, 1);

    private static final ActionPlanId PLAN = new ActionPlanId("plan");

    /** The samples, in the order of the codes. */
    public static final List<RuleSample> ALL = List.of(
            sample(
                    RuleCode.TEXT_BLANK,
                    mechanism().acronym(text("A")).build(),
                    mechanism().acronym(text("\u00A0 \n")).build(),
                    "mechanism",
                    Map.of(),
                    "acronym",
                    "en"),
            sample(
                    RuleCode.TEXT_TOO_LONG,
                    mechanism().acronym(text("A".repeat(100))).build(),
                    mechanism().acronym(text("A".repeat(101))).build(),
                    "mechanism",
                    Map.of("length", 101, "maximum", 100),
                    "acronym",
                    "en"),
            sample(
                    RuleCode.TEXT_FORBIDDEN_CHARACTER,
                    mechanism().name(LocalizedText.of("en", "A\tname")).build(),
                    mechanism().name(LocalizedText.of("en", "A\u202Ename")).build(),
                    "mechanism",
                    Map.of("character", "U+202E", "offset", 1),
                    "name",
                    "en"),
            sample(
                    RuleCode.LANGUAGE_MALFORMED,
                    mechanism().name(LocalizedText.of("es-419", "Un nombre")).build(),
                    mechanism().name(LocalizedText.of("es_419", "Un nombre")).build(),
                    "mechanism",
                    Map.of("language", "es_419"),
                    "name",
                    "es_419"),
            sample(
                    RuleCode.URL_MALFORMED,
                    mechanism()
                            .addOrganization(organization("agency")
                                    .url("https://agency.example/")
                                    .build())
                            .build(),
                    mechanism()
                            .addOrganization(
                                    organization("agency").url("agency.example").build())
                            .build(),
                    "agency",
                    Map.of("value", "agency.example"),
                    "organizations",
                    0,
                    "url"),
            sample(
                    RuleCode.ISO_UNKNOWN_CODE,
                    mechanism().addParticipant(jamaica().build()).build(),
                    mechanism().addParticipant(jamaica().alpha3("ZZZ").build()).build(),
                    "jamaica",
                    Map.of("value", "ZZZ", "standard", "ISO 3166-1 alpha-3", "meant", ""),
                    "participants",
                    0,
                    "alpha3"),
            sample(
                    RuleCode.CODE_UNKNOWN,
                    mechanism()
                            .addOrganization(organization("agency")
                                    .kind(OrganizationKind.UN_AGENCY)
                                    .build())
                            .build(),
                    mechanism()
                            .addOrganization(organization("agency")
                                    .kind(new OrganizationKind("guild"))
                                    .build())
                            .build(),
                    "agency",
                    Map.of("value", "guild", "list", "OrganizationKind"),
                    "organizations",
                    0,
                    "kind"),
            sample(
                    RuleCode.NUMBER_NOT_POSITIVE,
                    withPlan(plan -> plan.reportingCycleYears(1)),
                    withPlan(plan -> plan.reportingCycleYears(0)),
                    "plan",
                    Map.of(),
                    "plans",
                    0,
                    "reportingCycleYears"),
            sample(
                    RuleCode.PRIVACY_CONTACT_IN_PUBLIC_TEXT,
                    mechanism()
                            .description(LocalizedText.of("en", "See A/RES/73/195 of 2018-2019."))
                            .build(),
                    mechanism()
                            .description(LocalizedText.of("en", "Call (868) 555-0123."))
                            .build(),
                    "mechanism",
                    Map.of("kind", "telephone"),
                    "description",
                    "en"),
            sample(
                    RuleCode.ISO_CODES_DISAGREE,
                    mechanism()
                            .addParticipant(jamaica().alpha3("JAM").m49("388").build())
                            .build(),
                    mechanism()
                            .addParticipant(jamaica().alpha3("JAM").m49("028").build())
                            .build(),
                    "jamaica",
                    Map.of("first", "JM", "second", "028"),
                    "participants",
                    0,
                    "m49"),
            sample(
                    RuleCode.ISO_WITHDRAWN_CODE,
                    mechanism()
                            .addParticipant(antilles()
                                    .addParticipation(participation("2010/2010-10-10"))
                                    .build())
                            .build(),
                    mechanism()
                            .addParticipant(antilles()
                                    .addParticipation(participation("2011/2012"))
                                    .build())
                            .build(),
                    "antilles",
                    Map.of("value", "AN", "standard", "ISO 3166-1 alpha-2", "withdrawn", "2010-12-15"),
                    "participants",
                    0,
                    "alpha2"),
            sample(
                    RuleCode.TERRITORY_WITHOUT_STATE,
                    mechanism().addParticipant(aruba().partOf("NL").build()).build(),
                    mechanism().addParticipant(aruba().build()).build(),
                    "aruba",
                    Map.of(),
                    "participants",
                    0),
            sample(
                    RuleCode.TERRITORY_PARTY_IN_OWN_RIGHT,
                    mechanism()
                            .addParticipant(aruba().partOf("NL")
                                    .addInstrument(protocol(InstrumentAction.TERRITORIAL_APPLICATION))
                                    .build())
                            .build(),
                    mechanism()
                            .addParticipant(aruba().partOf("NL")
                                    .addInstrument(protocol(InstrumentAction.ACCESSION))
                                    .build())
                            .build(),
                    "aruba",
                    Map.of("instrument", "refugeeProtocol1967", "action", "accession"),
                    "participants",
                    0,
                    "instruments",
                    0,
                    "action"),
            sample(
                    RuleCode.STATE_PART_OF_ANOTHER,
                    mechanism().addParticipant(jamaica().build()).build(),
                    mechanism().addParticipant(jamaica().partOf("GB").build()).build(),
                    "jamaica",
                    Map.of("state", "GB"),
                    "participants",
                    0,
                    "partOf"),
            sample(
                    RuleCode.TERRITORY_PART_OF_ITSELF,
                    mechanism().addParticipant(aruba().partOf("NL").build()).build(),
                    mechanism()
                            .addParticipant(aruba().alpha2(Optional.empty())
                                    .alpha3("ABW")
                                    .partOf("AW")
                                    .build())
                            .build(),
                    "aruba",
                    Map.of("state", "AW"),
                    "participants",
                    0,
                    "partOf"),
            sample(
                    RuleCode.ACTOR_UNNAMED,
                    withConsultation(meeting -> meeting.addHost(Actor.ofGroup(text("The islands")))),
                    withConsultation(meeting -> meeting.addHost(
                            Actor.builder().kind(ActorKind.GROUP).build())),
                    "meeting",
                    Map.of("kind", "group", "member", "name"),
                    "consultations",
                    0,
                    "hosts",
                    0),
            sample(
                    RuleCode.ACTOR_DIFFERS_FROM_KIND,
                    withConsultation(meeting -> meeting.addHost(Actor.ofCountry("CH"))),
                    withConsultation(meeting -> meeting.addHost(Actor.ofCountry("CH").toBuilder()
                            .name(text("Switzerland"))
                            .build())),
                    "meeting",
                    Map.of("kind", "country", "member", "name"),
                    "consultations",
                    0,
                    "hosts",
                    0,
                    "name"),
            sample(
                    RuleCode.PARTICIPANT_UNIDENTIFIED,
                    mechanism()
                            .addParticipant(state("island", Standing.TERRITORY)
                                    .m49("533")
                                    .partOf("NL")
                                    .build())
                            .build(),
                    mechanism()
                            .addParticipant(state("island", Standing.TERRITORY).build())
                            .build(),
                    "island",
                    Map.of(),
                    "participants",
                    0),
            sample(
                    RuleCode.PARTICIPATION_OVERLAP,
                    mechanism()
                            .addParticipant(jamaica()
                                    .addParticipation(participation(ParticipationRole.OBSERVER, "2016/2017"))
                                    .addParticipation(participation(ParticipationRole.PARTICIPANT, "2017/2018"))
                                    .addParticipation(participation(ParticipationRole.OBSERVER, "2018/.."))
                                    .build())
                            .build(),
                    mechanism()
                            .addParticipant(jamaica()
                                    .addParticipation(participation(ParticipationRole.OBSERVER, "2016/2017"))
                                    .addParticipation(participation(ParticipationRole.PARTICIPANT, "2017/2018"))
                                    .addParticipation(participation(ParticipationRole.OBSERVER, "2017/.."))
                                    .build())
                            .build(),
                    "jamaica",
                    Map.of("role", "observer", "other", 0),
                    "participants",
                    0,
                    "participations",
                    2),
            sample(
                    RuleCode.TOPIC_RETIRED_WITHOUT_REPLACEMENT,
                    mechanism()
                            .addTopic(topic(TopicCode.DIASPORA).build())
                            .addTopic(topic(TopicCode.STATELESSNESS)
                                    .status(TopicStatus.RETIRED)
                                    .replacedBy(TopicCode.DIASPORA)
                                    .build())
                            .build(),
                    mechanism()
                            .addTopic(topic(TopicCode.DIASPORA).build())
                            .addTopic(topic(TopicCode.STATELESSNESS)
                                    .status(TopicStatus.RETIRED)
                                    .build())
                            .build(),
                    "statelessness",
                    Map.of(),
                    "topics",
                    1,
                    "status"),
            sample(
                    RuleCode.VENUE_STATE_AND_COUNTRY,
                    withConsultation(meeting ->
                            meeting.addVenue(Venue.builder().country("BR").build())),
                    withConsultation(meeting -> meeting.addVenue(
                            Venue.builder().state(id("jamaica")).country("BR").build())),
                    "meeting",
                    Map.of("state", "jamaica", "country", "BR"),
                    "consultations",
                    0,
                    "venues",
                    0,
                    "country"),
            sample(
                    RuleCode.CONSULTATION_HELD_WITHOUT_DATE,
                    withConsultation(
                            meeting -> meeting.state(ConsultationState.HELD).addDate(range("2016/2016"))),
                    withConsultation(meeting -> meeting.state(ConsultationState.HELD)),
                    "meeting",
                    Map.of(),
                    "consultations",
                    0,
                    "state"),
            sample(
                    RuleCode.CONSULTATION_DATES_CONFLICT,
                    withConsultation(
                            meeting -> meeting.addDate(range("2016/2016")).addDate(range("2016-12-05/2016-12-08"))),
                    withConsultation(
                            meeting -> meeting.addDate(range("2016/2016")).addDate(range("2017-12-04/2017-12-06"))),
                    "meeting",
                    Map.of("first", "2016/2016", "second", "2017-12-04/2017-12-06"),
                    "consultations",
                    0,
                    "dates",
                    1),
            sample(
                    RuleCode.CONSULTATION_ATTENDANCE_CONFLICT,
                    withConsultation(
                            meeting -> meeting.addAttendance(attendance(AttendanceUnit.PERSONS, Count.moreThan(70)))
                                    .addAttendance(attendance(AttendanceUnit.STATES, Count.exactly(22)))
                                    .addAttendance(attendance(AttendanceUnit.PERSONS, Count.exactly(71)))),
                    withConsultation(
                            meeting -> meeting.addAttendance(attendance(AttendanceUnit.PERSONS, Count.moreThan(70)))
                                    .addAttendance(attendance(AttendanceUnit.STATES, Count.exactly(22)))
                                    .addAttendance(attendance(AttendanceUnit.PERSONS, Count.exactly(70)))),
                    "meeting",
                    Map.of("unit", "persons", "first", "moreThan 70", "second", "70"),
                    "consultations",
                    0,
                    "attendance",
                    2),
            sample(
                    RuleCode.CONSULTATION_SESSION_OUTSIDE,
                    withConsultation(meeting -> meeting.addDate(range("2016-12-05/2016-12-08"))
                            .addSession(session("2016-12-08/2016-12-08"))),
                    withConsultation(meeting -> meeting.addDate(range("2016-12-05/2016-12-08"))
                            .addSession(session("2016-12-08/2016-12-09"))),
                    "meeting",
                    Map.of("session", "2016-12-08/2016-12-09", "meeting", "2016-12-05/2016-12-08"),
                    "consultations",
                    0,
                    "sessions",
                    0,
                    "dates"),
            sample(
                    RuleCode.CONSULTATION_MORE_LISTED_THAN_COUNTED,
                    withConsultation(meeting -> meeting.addDelegation(delegation("jamaica"))
                            .addAttendance(attendance(AttendanceUnit.STATES, Count.exactly(1)))),
                    withConsultation(meeting -> meeting.addDelegation(delegation("jamaica"))
                            .addDelegation(delegation("aruba"))
                            .addAttendance(attendance(AttendanceUnit.STATES, Count.exactly(1)))),
                    "meeting",
                    Map.of("listed", 2, "counted", 1),
                    "consultations",
                    0,
                    "delegations"),
            sample(
                    RuleCode.CONSULTATION_COMPLETE_LIST_DIFFERS_FROM_COUNT,
                    withConsultation(meeting -> meeting.addDelegation(delegation("jamaica"))
                            .addDelegation(delegation("aruba"))
                            .delegationsComplete(true)
                            .addAttendance(attendance(AttendanceUnit.STATES, Count.exactly(2)))),
                    withConsultation(meeting -> meeting.addDelegation(delegation("jamaica"))
                            .addDelegation(delegation("aruba"))
                            .delegationsComplete(true)
                            .addAttendance(attendance(AttendanceUnit.STATES, Count.exactly(3)))),
                    "meeting",
                    Map.of("listed", 2, "counted", 3),
                    "consultations",
                    0,
                    "delegations"),
            sample(
                    RuleCode.NETWORK_MEMBER_DUPLICATE,
                    withNetwork(network ->
                            network.addMember(member(NetworkRole.COORDINATOR)).addMember(member(NetworkRole.MEMBER))),
                    withNetwork(network ->
                            network.addMember(member(NetworkRole.MEMBER)).addMember(member(NetworkRole.MEMBER))),
                    "network",
                    Map.of("member", "jamaica", "other", 0),
                    "networks",
                    0,
                    "members",
                    1),
            sample(
                    RuleCode.FOCAL_POINT_PERSON_WITHOUT_PURPOSE,
                    withPerson(person -> person),
                    withPerson(person ->
                            FocalPointPerson.builder().name("A. Person").validUntil(PartialDate.parse("2030"))),
                    "network",
                    Map.of("missing", "purpose"),
                    "networks",
                    0,
                    "focalPoints",
                    0,
                    "person"),
            sample(
                    RuleCode.PLAN_SUCCEEDS_ITSELF,
                    plans(plan("earlier"), plan("plan").succeeds(new ActionPlanId("earlier"))),
                    plans(plan("earlier"), plan("plan").succeeds(PLAN)),
                    "plan",
                    Map.of(),
                    "plans",
                    1,
                    "succeeds"),
            sample(
                    RuleCode.PLAN_CHAPTER_DUPLICATE,
                    withPlan(plan -> plan.addChapter(chapter("1")).addChapter(chapter("2"))),
                    withPlan(plan -> plan.addChapter(chapter("1")).addChapter(chapter("1"))),
                    "plan",
                    Map.of("chapter", "1"),
                    "plans",
                    0,
                    "chapters",
                    1,
                    "number"),
            sample(
                    RuleCode.COMMITMENT_WITHOUT_LEAD,
                    withCommitment(commitment -> commitment),
                    withCommitment(commitment -> Commitment.builder()
                            .id(new CommitmentId("promise"))
                            .plan(PLAN)
                            .title(text("A promise"))),
                    "promise",
                    Map.of(),
                    "commitments",
                    0),
            sample(
                    RuleCode.COMMITMENT_UPDATE_OUT_OF_ORDER,
                    withUpdates(update("2018"), update("2018-06")),
                    withUpdates(update("2018-06"), update("2018-05")),
                    "promise",
                    Map.of("date", "2018-05", "before", "2018-06"),
                    "commitments",
                    0,
                    "updates",
                    1,
                    "date"),
            sample(
                    RuleCode.COMMITMENT_UPDATE_BEFORE_START,
                    withCommitment(commitment -> commitment
                            .addTerm(term("2018/2020"))
                            .addUpdate(update("2018").build())),
                    withCommitment(commitment -> commitment
                            .addTerm(term("2018/2020"))
                            .addUpdate(update("2017").build())),
                    "promise",
                    Map.of("date", "2017", "start", "2018"),
                    "commitments",
                    0,
                    "updates",
                    0,
                    "date"),
            sample(
                    RuleCode.COMMITMENT_UPDATE_REPLACES_UNKNOWN,
                    withUpdates(
                            update("2018").id(new ProgressUpdateId("first")),
                            update("2018").replaces(new ProgressUpdateId("first"))),
                    withUpdates(
                            update("2018").id(new ProgressUpdateId("first")),
                            update("2018").replaces(new ProgressUpdateId("second"))),
                    "promise",
                    Map.of("update", "second"),
                    "commitments",
                    0,
                    "updates",
                    1,
                    "replaces"),
            sample(
                    RuleCode.COMMITMENT_FULFILLED_THEN_REOPENED,
                    withUpdates(update("2018"), update("2019").status(CommitmentStatus.FULFILLED)),
                    withUpdates(update("2018").status(CommitmentStatus.FULFILLED), update("2019")),
                    "promise",
                    Map.of("date", "2019", "fulfilled", "2018"),
                    "commitments",
                    0,
                    "updates",
                    1,
                    "status"),
            sample(
                    RuleCode.COMMITMENT_RELATED_TO_ITSELF,
                    withTwo(relation(CommitmentRelationType.REPEATS, "second"), null),
                    withTwo(relation(CommitmentRelationType.REPEATS, "promise"), null),
                    "promise",
                    Map.of(),
                    "commitments",
                    0,
                    "relations",
                    0,
                    "commitment"),
            sample(
                    RuleCode.COMMITMENT_TERM_OUT_OF_ORDER,
                    withCommitment(commitment ->
                            commitment.addTerm(agreed("2015", "2018")).addTerm(agreed("2016-03", "2020"))),
                    withCommitment(commitment ->
                            commitment.addTerm(agreed("2016-03", "2020")).addTerm(agreed("2015", "2018"))),
                    "promise",
                    Map.of("date", "2015", "before", "2016-03"),
                    "commitments",
                    0,
                    "terms",
                    1,
                    "agreed"),
            sample(
                    RuleCode.COMMITMENT_MILESTONE_OUTSIDE_TERM,
                    withCommitment(
                            commitment -> commitment.addTerm(term("2016/2018")).addMilestone(milestone("2018/2018"))),
                    withCommitment(
                            commitment -> commitment.addTerm(term("2016/2018")).addMilestone(milestone("2018/2019"))),
                    "promise",
                    Map.of("end", "2019"),
                    "commitments",
                    0,
                    "milestones",
                    0,
                    "terms",
                    0,
                    "range"),
            sample(
                    RuleCode.COMMITMENT_COVERAGE_CONFLICT,
                    withCommitment(commitment -> commitment
                            .addCoverage(coverage(CoverageRole.BOUND, "2016/2018"))
                            .addCoverage(coverage(CoverageRole.EXEMPT, "2018/2020"))),
                    withCommitment(commitment -> commitment
                            .addCoverage(coverage(CoverageRole.BOUND, "2016/2018"))
                            .addCoverage(coverage(CoverageRole.EXEMPT, "2017/2020"))),
                    "promise",
                    Map.of("other", 0),
                    "commitments",
                    0,
                    "coverage",
                    1),
            sample(
                    RuleCode.TERM_AGREED_AFTER_END,
                    withCommitment(commitment -> commitment.addTerm(agreed("2018-06", "2018"))),
                    withCommitment(commitment -> commitment.addTerm(agreed("2019", "2018"))),
                    "promise",
                    Map.of("agreed", "2019", "end", "2018"),
                    "commitments",
                    0,
                    "terms",
                    0,
                    "agreed"),
            sample(
                    RuleCode.RELATION_WITHOUT_TARGET,
                    withCommitment(commitment -> commitment.addRelation(matched()
                            .scheme(SchemeCode.GRF_PLEDGE)
                            .identifier("GRF-00042")
                            .build())),
                    withCommitment(commitment -> commitment.addRelation(
                            matched().scheme(SchemeCode.GRF_PLEDGE).build())),
                    "promise",
                    Map.of(),
                    "commitments",
                    0,
                    "relations",
                    0),
            sample(
                    RuleCode.RELATION_WITH_TWO_TARGETS,
                    withTwo(relation(CommitmentRelationType.MATCHED_WITH, "second"), null),
                    withTwo(
                            relation(CommitmentRelationType.MATCHED_WITH, "second").toBuilder()
                                    .identifier("GRF-00042")
                                    .build(),
                            null),
                    "promise",
                    Map.of(),
                    "commitments",
                    0,
                    "relations",
                    0,
                    "identifier"),
            sample(
                    RuleCode.AMOUNT_WITHOUT_CURRENCY,
                    withAmount(Optional.of(CurrencyCode.USD)),
                    withAmount(Optional.empty()),
                    "promise",
                    Map.of(),
                    "commitments",
                    0,
                    "amounts",
                    0),
            sample(
                    RuleCode.INDICATOR_UP_TO_BELOW_VALUE,
                    withObservation(value("5.0", "2018").toBuilder()
                            .upTo(new BigDecimal("5"))
                            .build()),
                    withObservation(value("5.0", "2018").toBuilder()
                            .upTo(new BigDecimal("4.9"))
                            .build()),
                    "measure",
                    Map.of("upTo", "4.9", "value", "5.0"),
                    "commitments",
                    0,
                    "indicators",
                    0,
                    "observations",
                    0,
                    "upTo"),
            sample(
                    RuleCode.INDICATOR_VALUE_WITHOUT_TIME,
                    withObservation(value("5", "2018")),
                    withObservation(value("5", "2018").toBuilder()
                            .date(Optional.empty())
                            .build()),
                    "measure",
                    Map.of(),
                    "commitments",
                    0,
                    "indicators",
                    0,
                    "observations",
                    0),
            sample(
                    RuleCode.INDICATOR_VALUE_WITH_TWO_TIMES,
                    withObservation(value("5", "2018")),
                    withObservation(value("5", "2018").toBuilder()
                            .period(DateRange.parse("2018/2018"))
                            .build()),
                    "measure",
                    Map.of(),
                    "commitments",
                    0,
                    "indicators",
                    0,
                    "observations",
                    0,
                    "period"),
            sample(
                    RuleCode.INDICATOR_UNIT_MISSING,
                    withIndicator(indicator -> indicator.unit(text("persons")).addTarget(value("5", "2020"))),
                    withIndicator(indicator -> indicator.addTarget(value("5", "2020"))),
                    "measure",
                    Map.of(),
                    "commitments",
                    0,
                    "indicators",
                    0),
            sample(
                    RuleCode.INDICATOR_TARGET_AGAINST_DIRECTION,
                    withIndicator(indicator -> indicator
                            .unit(text("persons"))
                            .baseline(value("5.0", "2016"))
                            .addTarget(value("5.5", "2020"))),
                    withIndicator(indicator -> indicator
                            .unit(text("persons"))
                            .baseline(value("5.0", "2016"))
                            .addTarget(value("4.5", "2020"))),
                    "measure",
                    Map.of("target", "4.5", "baseline", "5.0", "direction", "increase"),
                    "commitments",
                    0,
                    "indicators",
                    0,
                    "targets",
                    0,
                    "value"),
            sample(
                    RuleCode.INDICATOR_OBSERVATION_BEFORE_BASELINE,
                    withIndicator(indicator -> indicator
                            .unit(text("persons"))
                            .baseline(value("5", "2016"))
                            .addObservation(value("6", "2016-03"))),
                    withIndicator(indicator -> indicator
                            .unit(text("persons"))
                            .baseline(value("5", "2016"))
                            .addObservation(value("6", "2015-12"))),
                    "measure",
                    Map.of("date", "2015-12", "baseline", "2016"),
                    "commitments",
                    0,
                    "indicators",
                    0,
                    "observations",
                    0,
                    "date"),
            sample(
                    RuleCode.INDICATOR_FLOW_WITHOUT_PERIOD,
                    withIndicator(indicator -> indicator
                            .unit(text("persons"))
                            .measure(IndicatorMeasure.FLOW)
                            .addTarget(value("5", "2020"))
                            .addObservation(value("5", "2018").toBuilder()
                                    .date(Optional.empty())
                                    .period(DateRange.parse("2018/2018"))
                                    .build())),
                    withIndicator(indicator -> indicator
                            .unit(text("persons"))
                            .measure(IndicatorMeasure.FLOW)
                            .addObservation(value("5", "2018"))),
                    "measure",
                    Map.of(),
                    "commitments",
                    0,
                    "indicators",
                    0,
                    "observations",
                    0,
                    "date"),
            sample(
                    RuleCode.INDICATOR_NUMBERS_ONLY,
                    withIndicator(indicator -> indicator
                            .measure(IndicatorMeasure.QUALITATIVE)
                            .addTarget(value("5", "2020").toBuilder()
                                    .text(text("Five laws"))
                                    .build())),
                    withIndicator(indicator ->
                            indicator.measure(IndicatorMeasure.QUALITATIVE).addTarget(value("5", "2020"))),
                    "measure",
                    Map.of(),
                    "commitments",
                    0,
                    "indicators",
                    0,
                    "targets",
                    0),
            sample(
                    RuleCode.ID_DUPLICATE,
                    mechanism()
                            .addParticipant(jamaica().build())
                            .addOrganization(organization("agency").build())
                            .addOrganization(organization("jamaica").build())
                            .build(),
                    mechanism()
                            .addParticipant(jamaica().build())
                            .addOrganization(organization("agency").build())
                            .addOrganization(organization("agency").build())
                            .build(),
                    "agency",
                    Map.of("id", "agency", "other", "/organizations/0/id"),
                    "organizations",
                    1,
                    "id"),
            sample(
                    RuleCode.REFERENCE_UNRESOLVED,
                    withConsultation(meeting -> meeting.addDelegation(delegation("jamaica"))),
                    withConsultation(meeting -> meeting.addDelegation(delegation("atlantis"))),
                    "meeting",
                    Map.of("id", "atlantis", "kind", "MemberState"),
                    "consultations",
                    0,
                    "delegations",
                    0,
                    "actor",
                    "id"),
            sample(
                    RuleCode.REFERENCE_WRONG_KIND,
                    withConsultation(meeting -> meeting.addHost(Actor.of(id("jamaica")))),
                    withConsultation(meeting -> meeting.addHost(Actor.builder()
                            .kind(ActorKind.ORGANIZATION)
                            .id(new ActorId("jamaica"))
                            .build())),
                    "meeting",
                    Map.of("id", "jamaica", "kind", "Organization", "actual", "MemberState"),
                    "consultations",
                    0,
                    "hosts",
                    0,
                    "id"),
            sample(
                    RuleCode.FACT_DISPUTED,
                    withLaunch(citation -> citation),
                    withLaunch(citation -> citation.stance(CitationStance.REFUTES)),
                    "mechanism",
                    Map.of("by", "page"),
                    "launched",
                    0),
            sample(
                    RuleCode.CITATION_ATTRIBUTE_UNKNOWN,
                    withLaunch(citation -> citation.addAttribute("date")),
                    withLaunch(citation -> citation.addAttribute("date").addAttribute("dates")),
                    "mechanism",
                    Map.of("attribute", "dates", "type", "SourcedDate", "nearest", "date"),
                    "launched",
                    0,
                    "citations",
                    0,
                    "attributes",
                    1),
            sample(
                    RuleCode.TOPIC_BROADER_CYCLE,
                    mechanism()
                            .addTopic(topic(TopicCode.DIASPORA).build())
                            .addTopic(topic(TopicCode.STATELESSNESS)
                                    .broader(TopicCode.DIASPORA)
                                    .build())
                            .build(),
                    mechanism()
                            .addTopic(topic(TopicCode.DIASPORA)
                                    .broader(TopicCode.STATELESSNESS)
                                    .build())
                            .addTopic(topic(TopicCode.STATELESSNESS)
                                    .broader(TopicCode.DIASPORA)
                                    .build())
                            .build(),
                    "diaspora",
                    Map.of("topic", "diaspora"),
                    "topics",
                    0,
                    "broader"),
            sample(
                    RuleCode.CONSULTATION_FOLLOWS_CYCLE,
                    withConsultation(meeting -> meeting),
                    withConsultation(meeting -> meeting.follows(new ConsultationId("meeting"))),
                    "meeting",
                    Map.of("consultation", "meeting"),
                    "consultations",
                    0,
                    "follows"),
            sample(
                    RuleCode.CONSULTATION_PART_OF_CYCLE,
                    withConsultation(meeting -> meeting),
                    withConsultation(meeting -> meeting.partOf(new ConsultationId("meeting"))),
                    "meeting",
                    Map.of("consultation", "meeting"),
                    "consultations",
                    0,
                    "partOf"),
            sample(
                    RuleCode.CONSULTATION_HELD_IN_FUTURE,
                    withConsultation(
                            meeting -> meeting.state(ConsultationState.HELD).addDate(range("2025-01-01/2025-01-02"))),
                    withConsultation(
                            meeting -> meeting.state(ConsultationState.HELD).addDate(range("2025-01-02/2025-01-02"))),
                    "meeting",
                    Map.of("date", "2025-01-02/2025-01-02", "today", "2025-01-01"),
                    "consultations",
                    0,
                    "dates",
                    0,
                    "range"),
            sample(
                    RuleCode.FOCAL_POINT_EXPIRED,
                    withPerson(person -> person.validUntil(PartialDate.parse("2025-01-01"))),
                    withPerson(person -> person.validUntil(PartialDate.parse("2024-12-31"))),
                    "network",
                    Map.of("today", "2025-01-01"),
                    "networks",
                    0,
                    "focalPoints",
                    0,
                    "person",
                    "validUntil"),
            sample(
                    RuleCode.PLAN_AREA_UNKNOWN,
                    mechanism()
                            .addPlan(plan("plan").addChapter(chapter("1")).build())
                            .addOrganization(organization("agency").build())
                            .addCommitment(commitment("promise").chapter("1").build())
                            .build(),
                    mechanism()
                            .addPlan(plan("plan").addChapter(chapter("1")).build())
                            .addOrganization(organization("agency").build())
                            .addCommitment(commitment("promise").chapter("2").build())
                            .build(),
                    "promise",
                    Map.of("area", "2", "plan", "plan"),
                    "commitments",
                    0,
                    "chapter"),
            sample(
                    RuleCode.PLAN_SUCCESSION_CYCLE,
                    plans(plan("earlier"), plan("plan").succeeds(new ActionPlanId("earlier"))),
                    plans(plan("earlier").succeeds(PLAN), plan("plan").succeeds(new ActionPlanId("earlier"))),
                    "earlier",
                    Map.of("plan", "earlier"),
                    "plans",
                    0,
                    "succeeds"),
            sample(
                    RuleCode.COMMITMENT_END_BEFORE_PLAN,
                    mechanism()
                            .addPlan(plan("plan")
                                    .horizon(DateRange.parse("2018/2020"))
                                    .build())
                            .addOrganization(organization("agency").build())
                            .addCommitment(commitment("promise")
                                    .addTerm(term("2016/2018"))
                                    .build())
                            .build(),
                    mechanism()
                            .addPlan(plan("plan")
                                    .horizon(DateRange.parse("2018/2020"))
                                    .build())
                            .addOrganization(organization("agency").build())
                            .addCommitment(commitment("promise")
                                    .addTerm(term("2016/2017"))
                                    .build())
                            .build(),
                    "promise",
                    Map.of("end", "2017", "plan", "plan"),
                    "commitments",
                    0,
                    "terms",
                    0,
                    "range"),
            sample(
                    RuleCode.COMMITMENT_RELATION_CYCLE,
                    withTwo(
                            relation(CommitmentRelationType.SUPERSEDES, "second"),
                            relation(CommitmentRelationType.PART_OF, "promise")),
                    withTwo(
                            relation(CommitmentRelationType.SUPERSEDES, "second"),
                            relation(CommitmentRelationType.MERGED_FROM, "promise")),
                    "promise",
                    Map.of("commitment", "promise"),
                    "commitments",
                    0,
                    "relations",
                    0,
                    "commitment"),
            sample(
                    RuleCode.REPORT_PERIOD_OVERLAPS,
                    reports(report("first", "2015/2017"), report("second", "2018/2020")),
                    reports(report("first", "2015/2018"), report("second", "2018/2020")),
                    "second",
                    Map.of("other", "first"),
                    "reports",
                    1,
                    "period"),
            sample(
                    RuleCode.REPORT_STATUS_DIFFERS_FROM_UPDATE,
                    withAssessment(CommitmentStatus.IN_PROGRESS),
                    withAssessment(CommitmentStatus.FULFILLED),
                    "first",
                    Map.of("commitment", "promise", "reported", "fulfilled", "updated", "inProgress"),
                    "reports",
                    0,
                    "sections",
                    0,
                    "assessments",
                    0,
                    "status"),
            sample(
                    RuleCode.REPORT_GAP_IN_CYCLE,
                    reports(report("first", "2015/2017"), report("second", "2018-01/2020")),
                    reports(report("first", "2015/2017"), report("second", "2018-02/2020")),
                    "second",
                    Map.of("before", "first"),
                    "reports",
                    1,
                    "period"),
            sample(
                    RuleCode.SOURCE_UNUSED,
                    mechanism()
                            .addSource(source("page"))
                            .addCitation(Citation.of(new SourceId("page")))
                            .build(),
                    mechanism()
                            .addSource(source("page"))
                            .addSource(source("book"))
                            .addCitation(Citation.of(new SourceId("page")))
                            .build(),
                    "book",
                    Map.of("source", "book"),
                    "sources",
                    1));

    private RuleSamples() {}

    private static RuleSample sample(
            RuleCode rule,
            ConsultativeMechanism passing,
            ConsultativeMechanism failing,
            String subject,
            Map<String, Object> arguments,
            Object... path) {
        return new RuleSample(rule, passing, failing, Pointer.ROOT.path(path), subject, arguments);
    }

    /** A mechanism with nothing in it, and so nothing wrong. */
    public static ConsultativeMechanismBuilder mechanism() {
        return ConsultativeMechanism.builder().id(new MechanismId("mechanism")).name(text("A mechanism"));
    }

    /** A text in English. */
    public static LocalizedText text(String english) {
        return LocalizedText.of("en", english);
    }

    /** A state with a code. */
    public static MemberStateBuilder jamaica() {
        return state("jamaica", Standing.SOVEREIGN_STATE).alpha2("JM");
    }

    /** A country within a state that is no more, with its code. */
    private static MemberStateBuilder antilles() {
        return state("antilles", Standing.CONSTITUENT_COUNTRY).alpha2("AN").partOf("NL");
    }

    private static Participation participation(String range) {
        return Participation.builder()
                .role(ParticipationRole.PARTICIPANT)
                .range(DateRange.parse(range))
                .build();
    }

    /** A country within a state, with a code and, as yet, without that state. */
    public static MemberStateBuilder aruba() {
        return state("aruba", Standing.CONSTITUENT_COUNTRY).alpha2("AW");
    }

    /** A participant without codes. */
    public static MemberStateBuilder state(String id, Standing standing) {
        return MemberState.builder().id(id(id)).name(text(id)).standing(standing);
    }

    /** An organization. */
    public static OrganizationBuilder organization(String id) {
        return Organization.builder()
                .id(new OrganizationId(id))
                .name(text("An organization"))
                .kind(OrganizationKind.OTHER);
    }

    /** A topic. */
    public static ThematicTopicBuilder topic(TopicCode code) {
        return ThematicTopic.builder().code(code).label(text("A topic"));
    }

    /** A plan without chapters. */
    public static ActionPlanBuilder plan(String id) {
        return ActionPlan.builder()
                .id(new ActionPlanId(id))
                .title(text("A plan"))
                .state(ActionPlanState.ADOPTED);
    }

    /** A chapter without areas. */
    public static PlanChapter chapter(String number) {
        return PlanChapter.builder().number(number).title(text("A chapter")).build();
    }

    /** A commitment of the plan {@code plan}, led by the organization {@code agency}. */
    public static CommitmentBuilder commitment(String id) {
        return Commitment.builder()
                .id(new CommitmentId(id))
                .plan(PLAN)
                .title(text("A promise"))
                .addLead(Actor.of(new OrganizationId("agency")));
    }

    /** An update that says "in progress". */
    public static ProgressUpdateBuilder update(String date) {
        return ProgressUpdate.builder().date(PartialDate.parse(date)).status(CommitmentStatus.IN_PROGRESS);
    }

    /** A report on the plan {@code plan}. */
    public static ProgressReportBuilder report(String id, String period) {
        return ProgressReport.builder()
                .id(new ProgressReportId(id))
                .plan(PLAN)
                .period(DateRange.parse(period))
                .state(ProgressReportState.PUBLISHED);
    }

    /** A source. */
    public static Source source(String id) {
        return Source.builder().id(new SourceId(id)).title(text("A source")).build();
    }

    /** A range of dates as a source without a citation gives it. */
    public static SourcedRange range(String range) {
        return SourcedRange.builder().range(DateRange.parse(range)).build();
    }

    /** A count as a source without a citation gives it. */
    public static Attendance attendance(AttendanceUnit unit, Count count) {
        return Attendance.builder().unit(unit).count(count).build();
    }

    /** A participant or one who is not, as participant in a meeting. */
    public static Delegation delegation(String state) {
        return Delegation.builder().actor(Actor.of(id(state))).build();
    }

    private static Session session(String range) {
        return Session.builder().addDate(range(range)).build();
    }

    /** A participation over some time. */
    public static Participation participation(ParticipationRole role, String range) {
        return Participation.builder().role(role).range(DateRange.parse(range)).build();
    }

    /** A mechanism with the plan {@code plan}, the organization {@code agency} and the commitment {@code promise}. */
    public static ConsultativeMechanism withCommitment(UnaryOperator<CommitmentBuilder> change) {
        return mechanism()
                .addPlan(plan("plan").build())
                .addOrganization(organization("agency").build())
                .addCommitment(change.apply(commitment("promise")).build())
                .build();
    }

    /** A mechanism with two participants and the consultation {@code meeting}. */
    public static ConsultativeMechanism withConsultation(UnaryOperator<ConsultationBuilder> change) {
        ConsultationBuilder meeting = Consultation.builder()
                .id(new ConsultationId("meeting"))
                .title(text("A meeting"))
                .kind(ConsultationKind.WORKSHOP)
                .state(ConsultationState.ANNOUNCED);
        return mechanism()
                .addParticipant(jamaica().build())
                .addParticipant(aruba().partOf("NL").build())
                .addConsultation(change.apply(meeting).build())
                .build();
    }

    /** A mechanism with a participant and the network {@code network}. */
    public static ConsultativeMechanism withNetwork(UnaryOperator<NetworkBuilder> change) {
        NetworkBuilder network = Network.builder()
                .id(new NetworkId("network"))
                .name(text("A network"))
                .state(NetworkState.ACTIVE);
        return mechanism()
                .addParticipant(jamaica().build())
                .addNetwork(change.apply(network).build())
                .build();
    }

    /** A network with a focal point that has a person. */
    public static ConsultativeMechanism withPerson(UnaryOperator<FocalPointPersonBuilder> change) {
        FocalPointPersonBuilder person = FocalPointPerson.builder()
                .name("A. Person")
                .purpose(text("To be asked"))
                .validUntil(PartialDate.parse("2030"));
        return withNetwork(network -> network.addFocalPoint(FocalPoint.builder()
                .institution(text("A ministry"))
                .role(text("A role"))
                .person(change.apply(person).build())
                .build()));
    }

    private static ConsultativeMechanism withPlan(UnaryOperator<ActionPlanBuilder> change) {
        return plans(change.apply(plan("plan")));
    }

    private static ConsultativeMechanism plans(ActionPlanBuilder... plans) {
        ConsultativeMechanismBuilder mechanism = mechanism();
        for (ActionPlanBuilder plan : plans) {
            mechanism.addPlan(plan.build());
        }
        return mechanism.build();
    }

    /** Reports on the plan {@code plan}. */
    public static ConsultativeMechanism reports(ProgressReportBuilder... reports) {
        ConsultativeMechanismBuilder mechanism =
                mechanism().addPlan(plan("plan").build());
        for (ProgressReportBuilder report : reports) {
            mechanism.addReport(report.build());
        }
        return mechanism.build();
    }

    /** The commitment {@code promise} with updates. */
    public static ConsultativeMechanism withUpdates(ProgressUpdateBuilder... updates) {
        return withCommitment(commitment -> {
            for (ProgressUpdateBuilder update : updates) {
                commitment.addUpdate(update.build());
            }
            return commitment;
        });
    }

    private static ConsultativeMechanism withIndicator(UnaryOperator<IndicatorBuilder> change) {
        IndicatorBuilder indicator = Indicator.builder()
                .id(new IndicatorId("measure"))
                .name(text("A measure"))
                .direction(IndicatorDirection.INCREASE);
        return withCommitment(
                commitment -> commitment.addIndicator(change.apply(indicator).build()));
    }

    private static ConsultativeMechanism withObservation(IndicatorValue observed) {
        return withIndicator(indicator -> indicator.unit(text("persons")).addObservation(observed));
    }

    private static ConsultativeMechanism withAmount(Optional<CurrencyCode> currency) {
        return withCommitment(commitment -> commitment.addAmount(Amount.builder()
                .kind(AmountKind.PLEDGED)
                .value(BigDecimal.TEN)
                .currency(currency)
                .build()));
    }

    /** The commitments {@code promise} and {@code second}, each with a relation or none. */
    private static ConsultativeMechanism withTwo(
            @Nullable CommitmentRelation first, @Nullable CommitmentRelation second) {
        return mechanism()
                .addPlan(plan("plan").build())
                .addOrganization(organization("agency").build())
                .addCommitment(commitment("promise")
                        .relations(Stream.ofNullable(first).toList())
                        .build())
                .addCommitment(commitment("second")
                        .relations(Stream.ofNullable(second).toList())
                        .build())
                .build();
    }

    /** A relation to a commitment. */
    public static CommitmentRelation relation(CommitmentRelationType type, String commitment) {
        return CommitmentRelation.builder()
                .type(type)
                .commitment(new CommitmentId(commitment))
                .build();
    }

    private static CommitmentRelationBuilder matched() {
        return CommitmentRelation.builder().type(CommitmentRelationType.MATCHED_WITH);
    }

    /** A term of which it is not known when it was agreed. */
    public static Term term(String range) {
        return Term.builder().range(DateRange.parse(range)).build();
    }

    private static Term agreed(String agreed, String end) {
        return Term.builder()
                .range(DateRange.parse("2015/" + end))
                .agreed(PartialDate.parse(agreed))
                .build();
    }

    private static Milestone milestone(String range) {
        return Milestone.builder()
                .id(new MilestoneId("step"))
                .title(text("A step"))
                .addTerm(term(range))
                .build();
    }

    private static Coverage coverage(CoverageRole role, String range) {
        return Coverage.builder()
                .actor(Actor.of(new OrganizationId("agency")))
                .role(role)
                .range(DateRange.parse(range))
                .build();
    }

    private static ConsultativeMechanism withLaunch(UnaryOperator<CitationBuilder> change) {
        return mechanism()
                .addSource(source("page"))
                .addLaunched(SourcedDate.builder()
                        .date(PartialDate.parse("2016"))
                        .addCitation(change.apply(Citation.builder().source(new SourceId("page")))
                                .build())
                        .build())
                .build();
    }

    /** In progress by the end of 2017, fulfilled after it, and reported on for 2015 to 2017. */
    private static ConsultativeMechanism withAssessment(CommitmentStatus reported) {
        return withUpdates(update("2017-12-31"), update("2018").status(CommitmentStatus.FULFILLED)).toBuilder()
                .addReport(report("first", "2015/2017")
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

    private static MemberStateId id(String id) {
        return new MemberStateId(id);
    }

    private static InstrumentStatus protocol(InstrumentAction action) {
        return InstrumentStatus.builder()
                .instrument(InstrumentCode.REFUGEE_PROTOCOL_1967)
                .action(action)
                .build();
    }

    private static NetworkMember member(NetworkRole role) {
        return NetworkMember.builder().actor(Actor.of(id("jamaica"))).role(role).build();
    }

    private static IndicatorValue value(String value, String date) {
        return IndicatorValue.builder()
                .value(new BigDecimal(value))
                .date(PartialDate.parse(date))
                .build();
    }
}
