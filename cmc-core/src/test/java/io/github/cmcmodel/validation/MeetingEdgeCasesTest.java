// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import static io.github.cmcmodel.RuleSamples.attendance;
import static io.github.cmcmodel.RuleSamples.delegation;
import static io.github.cmcmodel.RuleSamples.jamaica;
import static io.github.cmcmodel.RuleSamples.mechanism;
import static io.github.cmcmodel.RuleSamples.organization;
import static io.github.cmcmodel.RuleSamples.range;
import static io.github.cmcmodel.RuleSamples.text;
import static io.github.cmcmodel.RuleSamples.withConsultation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.consultation.Adopter;
import io.github.cmcmodel.consultation.AdopterBuilder;
import io.github.cmcmodel.consultation.Attendance;
import io.github.cmcmodel.consultation.Delegation;
import io.github.cmcmodel.consultation.Outcome;
import io.github.cmcmodel.consultation.Session;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.participant.Office;
import io.github.cmcmodel.source.StatedCount;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ActorKind;
import io.github.cmcmodel.value.code.AdoptionManner;
import io.github.cmcmodel.value.code.AttendanceMode;
import io.github.cmcmodel.value.code.AttendanceUnit;
import io.github.cmcmodel.value.code.CountedThing;
import io.github.cmcmodel.value.code.DelegationRole;
import io.github.cmcmodel.value.code.OfficeRole;
import io.github.cmcmodel.value.code.OutcomeKind;
import io.github.cmcmodel.value.id.ActorId;
import io.github.cmcmodel.value.id.MemberStateId;
import io.github.cmcmodel.value.id.OrganizationId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the rules on meetings, and on who meets, turn. The plain cases are in {@link RuleSamples}. */
class MeetingEdgeCasesTest {
    private static final MechanismValidator VALIDATOR = MechanismValidator.create();

    private static List<String> lines(ConsultativeMechanism mechanism) {
        return VALIDATOR.validate(mechanism, RuleSamples.TODAY).findings().stream()
                .map(finding -> finding.pointer() + " " + finding.rule() + " " + finding.arguments())
                .toList();
    }

    private static Delegation absent(String state) {
        return delegation(state).toBuilder().role(DelegationRole.ABSENT).build();
    }

    private static Attendance states(long exactly) {
        return attendance(AttendanceUnit.STATES, Count.exactly(exactly));
    }

    @Test
    void countsOfDifferentModesDoNotContradictEachOther() {
        Attendance came = attendance(AttendanceUnit.PERSONS, Count.exactly(200));
        Attendance registered = attendance(AttendanceUnit.PERSONS, Count.exactly(300)).toBuilder()
                .mode(AttendanceMode.REGISTERED)
                .build();
        Attendance fewer = registered.toBuilder().count(Count.exactly(299)).build();

        assertThat(lines(withConsultation(meeting -> meeting.addAttendance(came).addAttendance(registered))))
                .isEmpty();
        assertThat(lines(withConsultation(meeting ->
                        meeting.addAttendance(came).addAttendance(registered).addAttendance(fewer))))
                .containsExactly("/consultations/0/attendance/2 consultation.attendance-conflict "
                        + "{unit=persons, first=300, second=299}");
    }

    @Test
    void aCountOfStatesIsComparedWithThoseThatWerePresentWhateverCountryTheyAre() {
        Delegation switzerland =
                Delegation.builder().actor(Actor.ofCountry("CH")).build();
        Delegation islands =
                Delegation.builder().actor(Actor.ofGroup(text("The islands"))).build();

        assertThat(lines(withConsultation(meeting -> meeting.addAttendance(states(1))
                        .addDelegations(delegation("jamaica"), absent("aruba"), islands))))
                .isEmpty();
        assertThat(lines(withConsultation(meeting ->
                        meeting.addAttendance(states(1)).addDelegations(delegation("jamaica"), switzerland, islands))))
                .containsExactly("/consultations/0/delegations consultation.more-listed-than-counted "
                        + "{listed=2, counted=1}");
    }

    @Test
    void aCountOfThoseOnlineSaysNothingOfTheList() {
        assertThat(lines(withConsultation(meeting -> meeting.addAttendance(states(1).toBuilder()
                                .mode(AttendanceMode.ONLINE)
                                .build())
                        .addDelegations(delegation("jamaica"), delegation("aruba"))
                        .delegationsComplete(true))))
                .isEmpty();
    }

    @Test
    void oneThatSourcesDisagreeOnFitsACountWithItAndOneWithoutIt() {
        for (long counted : List.of(1L, 2L)) {
            assertThat(lines(withConsultation(meeting -> meeting.addAttendance(states(counted))
                            .addDelegations(delegation("jamaica"), delegation("aruba"), absent("aruba"))
                            .delegationsComplete(true))))
                    .as("%s counted", counted)
                    .containsExactly(
                            "/consultations/0/delegations/2 fact.disputed {by=/consultations/0/delegations/1}");
        }
    }

    @Test
    void aSessionLiesInTheMeetingWhereSomeReadingOfTheDatesAllowsIt() {
        assertThat(sessions("2016-12/2016-12", "2016-12-31/2016-12-31", "2016/2016", "2016-12/.."))
                .isEmpty();
        assertThat(sessions("2016-12-05/..", "2016-12-05/2030-01-01", "2016/2016"))
                .isEmpty();
    }

    @Test
    void aSessionLiesOutsideWhereNoReadingOfTheDatesIsLeft() {
        assertThat(sessions("2016-12/2016-12", "2016-11-30/2016-12-01", "2017/2017", "2017/.."))
                .extracting(line -> line.split(" ")[0])
                .containsExactly(
                        "/consultations/0/sessions/0/dates",
                        "/consultations/0/sessions/1/dates",
                        "/consultations/0/sessions/2/dates");
    }

    private static List<String> sessions(String meeting, String... sessions) {
        return lines(withConsultation(builder -> {
            for (String date : sessions) {
                builder.addSession(Session.builder().addDate(range(date)).build());
            }
            return builder.addDate(range(meeting));
        }));
    }

    @Test
    void ofSeveralVersionsOneOfTheSessionNeedsToFitOneOfTheMeeting() {
        Session session = Session.builder()
                .addDate(range("2018/2018"))
                .addDate(range("2016-12-05/2016-12-05"))
                .build();

        assertThat(lines(withConsultation(meeting -> meeting.addDate(range("2017/2017"))
                        .addDate(range("2016-12-05/2016-12-08"))
                        .addSession(session))))
                .noneMatch(line -> line.contains("session-outside"));
    }

    @Test
    void withoutDatesOfBothNothingIsSaidOfASession() {
        assertThat(lines(withConsultation(
                        meeting -> meeting.addSession(Session.builder().build()))))
                .isEmpty();
        assertThat(lines(withConsultation(meeting -> meeting.addSession(
                        Session.builder().addDate(range("2016/2016")).build()))))
                .isEmpty();
    }

    @Test
    void whoAdoptedATextAndDidNotIsDisputedButNotWhoWasInvitedOrCameLater() {
        assertThat(adopters(AdoptionManner.INVITED, AdoptionManner.ADHERED_LATER, AdoptionManner.SIGNED))
                .isEmpty();
        assertThat(adopters(AdoptionManner.SIGNED, AdoptionManner.ADOPTED)).isEmpty();
        assertThat(adopters(AdoptionManner.SIGNED, AdoptionManner.NOT_ADOPTED))
                .containsExactly("/consultations/0/outcomes/0/adoptedBy/1 fact.disputed "
                        + "{by=/consultations/0/outcomes/0/adoptedBy/0}");
    }

    private static List<String> adopters(AdoptionManner... manners) {
        AdopterBuilder adopter = Adopter.builder().actor(Actor.of(new MemberStateId("jamaica")));
        return lines(withConsultation(meeting -> {
            var outcome = Outcome.builder().kind(OutcomeKind.DECLARATION).text(text("A text"));
            for (AdoptionManner manner : manners) {
                outcome.addAdoptedBy(adopter.manner(manner).build());
            }
            return meeting.addOutcome(outcome.build());
        }));
    }

    @Test
    void twoWhoHoldASoleOfficeOverOneTimeAreDisputed() {
        var office = Office.builder().role(OfficeRole.CHAIR).range(DateRange.parse("2025/2025"));
        var mechanism = mechanism().addParticipant(jamaica().build());
        Office jamaica = office.holder(Actor.of(new MemberStateId("jamaica"))).build();
        Office chile = office.holder(Actor.ofCountry("CL")).build();

        assertThat(lines(mechanism.addOffices(jamaica, chile).build()))
                .containsExactly("/offices/1 fact.disputed {by=/offices/0}");
        assertThat(lines(mechanism
                        .offices(List.of(
                                jamaica,
                                chile.toBuilder().role(OfficeRole.CO_CHAIR).build(),
                                chile.toBuilder()
                                        .range(DateRange.parse("2026/2026"))
                                        .build()))
                        .build()))
                .isEmpty();
    }

    @Test
    void twoCountsOfOneThingForOneDateAreDisputedWhereTheyExcludeEachOther() {
        StatedCount count = StatedCount.builder()
                .what(CountedThing.MEMBERS)
                .count(Count.exactly(11))
                .build();
        StatedCount later = count.toBuilder()
                .count(Count.exactly(12))
                .asOf(PartialDate.parse("2020"))
                .build();

        assertThat(lines(mechanism().addStatedCounts(count, later).build())).isEmpty();
        assertThat(lines(mechanism()
                        .addStatedCounts(
                                count,
                                later,
                                later.toBuilder().count(Count.moreThan(12)).build())
                        .build()))
                .containsExactly("/statedCounts/2 fact.disputed {by=/statedCounts/1}");
    }

    @Test
    void anIdentifierOfAGroupIsReportedOnceAndNotFollowed() {
        Actor group = Actor.ofGroup(text("The islands")).toBuilder()
                .id(new ActorId("nowhere"))
                .build();

        assertThat(lines(withConsultation(meeting -> meeting.addHost(group))))
                .containsExactly("/consultations/0/hosts/0/id actor.differs-from-kind {kind=group, member=id}");
    }

    @Test
    void aGroupsMembersAreFollowedAndOnlyAGroupHasMembers() {
        Actor group = Actor.ofGroup(text("The islands")).toBuilder()
                .addMember(new MemberStateId("atlantis"))
                .build();
        Actor agency = Actor.of(new OrganizationId("agency")).toBuilder()
                .addMember(new MemberStateId("jamaica"))
                .build();

        assertThat(lines(withConsultation(meeting -> meeting.addHost(group))))
                .containsExactly(
                        "/consultations/0/hosts/0/members/0 reference.unresolved {id=atlantis, kind=MemberState}");
        assertThat(lines(mechanism()
                        .addParticipant(jamaica().build())
                        .addOrganization(organization("agency").build())
                        .addOffice(Office.builder()
                                .holder(agency)
                                .role(OfficeRole.SECRETARIAT)
                                .build())
                        .build()))
                .containsExactly(
                        "/offices/0/holder/members actor.differs-from-kind {kind=organization, member=members}");
    }

    @Test
    void whatAnActorLacksAndWhatItHasTooMuchAreBothReported() {
        Actor nobody = Actor.builder()
                .kind(ActorKind.MEMBER_STATE)
                .country("CH")
                .name(text("Switzerland"))
                .build();

        assertThat(lines(withConsultation(meeting -> meeting.addHost(nobody))))
                .containsExactly(
                        "/consultations/0/hosts/0 actor.unnamed {kind=memberState, member=id}",
                        "/consultations/0/hosts/0/country actor.differs-from-kind {kind=memberState, member=country}",
                        "/consultations/0/hosts/0/name actor.differs-from-kind {kind=memberState, member=name}");
    }
}
