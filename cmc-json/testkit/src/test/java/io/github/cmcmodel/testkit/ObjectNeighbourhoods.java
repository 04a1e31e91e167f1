// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import static io.github.cmcmodel.testkit.Neighbourhoods.any;
import static io.github.cmcmodel.testkit.Neighbourhoods.pair;

import io.github.cmcmodel.consultation.Attendance;
import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.consultation.RollCall;
import io.github.cmcmodel.consultation.Venue;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.network.Network;
import io.github.cmcmodel.network.NetworkMember;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.participant.Participation;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.source.SourcedRange;
import io.github.cmcmodel.testkit.Neighbourhoods.Situation;
import io.github.cmcmodel.topic.ThematicTopic;
import io.github.cmcmodel.value.DatePrecision;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ActorKind;
import io.github.cmcmodel.value.code.AttendanceUnit;
import io.github.cmcmodel.value.code.CountQualifier;
import io.github.cmcmodel.value.code.StandingCategory;
import io.github.cmcmodel.value.code.TopicStatus;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The situations of the rules that look at one object, but those on plans and their parts. */
final class ObjectNeighbourhoods {
    static final Map<RuleCode, Situation> ALL = Map.ofEntries(
            any(
                    RuleCode.ISO_CODES_DISAGREE,
                    "a participant with three codes",
                    MemberState.class,
                    state -> state.getAlpha2().isPresent()
                            && state.getAlpha3().isPresent()
                            && state.getM49().isPresent()),
            any(
                    RuleCode.ISO_WITHDRAWN_CODE,
                    "a participant with a code that was withdrawn, that took part before",
                    MemberState.class,
                    state -> state.getAlpha2().filter("AN"::equals).isPresent()
                            && !state.getParticipations().isEmpty()),
            any(
                    RuleCode.TERRITORY_WITHOUT_STATE,
                    "a territory with a code and the state it is part of",
                    MemberState.class,
                    state -> territory(state)
                            && state.getAlpha2().isPresent()
                            && state.getPartOf().isPresent()),
            any(
                    RuleCode.TERRITORY_PARTY_IN_OWN_RIGHT,
                    "a territory with an instrument",
                    MemberState.class,
                    state -> territory(state) && !state.getInstruments().isEmpty()),
            any(
                    RuleCode.STATE_PART_OF_ANOTHER,
                    "a state that is part of no other",
                    MemberState.class,
                    state -> state.hasStanding(StandingCategory.SOVEREIGN)
                            && state.getPartOf().isEmpty()),
            any(
                    RuleCode.TERRITORY_PART_OF_ITSELF,
                    "a territory with a code that is part of another state",
                    MemberState.class,
                    state -> territory(state)
                            && state.getAlpha2().isPresent()
                            && state.getPartOf().isPresent()),
            any(
                    RuleCode.ACTOR_UNNAMED,
                    "a group that is named, without members",
                    Actor.class,
                    actor -> actor.getKind() == ActorKind.GROUP
                            && actor.getMembers().isEmpty()),
            any(
                    RuleCode.ACTOR_DIFFERS_FROM_KIND,
                    "a country with a body that acts for it",
                    Actor.class,
                    actor -> actor.getKind() == ActorKind.COUNTRY
                            && actor.getInstitution().isPresent()),
            any(
                    RuleCode.PARTICIPANT_UNIDENTIFIED,
                    "a participant with a single code",
                    MemberState.class,
                    state -> Stream.of(state.getAlpha2(), state.getAlpha3(), state.getM49())
                                    .filter(Optional::isPresent)
                                    .count()
                            == 1),
            any(
                    RuleCode.PARTICIPATION_OVERLAP,
                    "two participations in one role, one after the other",
                    MemberState.class,
                    state -> pair(
                            state.getParticipations(),
                            (one, other) -> one.getRole().equals(other.getRole()) && apart(one, other))),
            any(
                    RuleCode.TOPIC_RETIRED_WITHOUT_REPLACEMENT,
                    "a retired topic with a replacement",
                    ThematicTopic.class,
                    topic -> TopicStatus.RETIRED.equals(topic.getStatus())
                            && topic.getReplacedBy().isPresent()),
            any(
                    RuleCode.CONSULTATION_HELD_WITHOUT_DATE,
                    "a consultation held, with one date",
                    Consultation.class,
                    consultation ->
                            held(consultation) && consultation.getDates().size() == 1),
            any(
                    RuleCode.CONSULTATION_DATES_CONFLICT,
                    "two dates of which one refines the other",
                    Consultation.class,
                    consultation -> pair(consultation.getDates(), ObjectNeighbourhoods::refined)),
            any(
                    RuleCode.CONSULTATION_ATTENDANCE_CONFLICT,
                    "two different counts that can both be right",
                    Consultation.class,
                    consultation -> pair(
                            consultation.getAttendance(),
                            (one, other) -> one.getUnit().equals(other.getUnit())
                                    && !one.getCount().equals(other.getCount())
                                    && one.getCount().compatibleWith(other.getCount()))),
            any(
                    RuleCode.VENUE_STATE_AND_COUNTRY,
                    "a venue in a country outside the mechanism",
                    Venue.class,
                    venue -> venue.getCountry().isPresent()),
            any(
                    RuleCode.CONSULTATION_SESSION_OUTSIDE,
                    "a session that ends when its meeting does",
                    Consultation.class,
                    ObjectNeighbourhoods::isInside),
            any(
                    RuleCode.CONSULTATION_MORE_LISTED_THAN_COUNTED,
                    "as many states listed as counted",
                    Consultation.class,
                    consultation -> counted(consultation).anyMatch(count -> count == present(consultation))),
            any(
                    RuleCode.CONSULTATION_COMPLETE_LIST_DIFFERS_FROM_COUNT,
                    "a complete list as long as counted",
                    Consultation.class,
                    consultation -> consultation.isDelegationsComplete()
                            && counted(consultation).anyMatch(count -> count == present(consultation))),
            any(
                    RuleCode.NETWORK_MEMBER_DUPLICATE,
                    "one actor in two roles of a network",
                    Network.class,
                    network -> pair(network.getMembers(), ObjectNeighbourhoods::sameActor)),
            any(
                    RuleCode.FOCAL_POINT_PERSON_WITHOUT_PURPOSE,
                    "a person with purpose and end",
                    FocalPointPerson.class,
                    person -> person.getPurpose().isPresent()
                            && person.getValidUntil().isPresent()));

    private ObjectNeighbourhoods() {}

    private static boolean territory(MemberState state) {
        return state.hasStanding(StandingCategory.PART_OF_STATE);
    }

    private static boolean held(Consultation consultation) {
        return consultation.tookPlace();
    }

    private static boolean apart(Participation one, Participation other) {
        return one.getRange().isPresent()
                && other.getRange()
                        .filter(range -> !range.overlaps(one.getRange().get()))
                        .isPresent();
    }

    private static boolean refined(SourcedRange one, SourcedRange other) {
        return one.getRange().start() instanceof PartialDate first
                && other.getRange().start() instanceof PartialDate second
                && first.precision() != second.precision()
                && first.precision() != DatePrecision.DAY
                && first.compatibleWith(second);
    }

    private static boolean sameActor(NetworkMember one, NetworkMember other) {
        return one.getActor().equals(other.getActor()) && !one.getRole().equals(other.getRole());
    }

    private static long present(Consultation consultation) {
        return RollCall.of(consultation).with(RollCall.Answer.PRESENT).stream()
                .filter(Actor::standsForCountry)
                .count();
    }

    private static boolean isInside(Consultation consultation) {
        return consultation.getDates().size() == 1
                && consultation.getSessions().stream()
                        .anyMatch(session -> session.getDates().size() == 1
                                && session.getDates()
                                        .get(0)
                                        .getRange()
                                        .latest()
                                        .equals(consultation
                                                .getDates()
                                                .get(0)
                                                .getRange()
                                                .latest()));
    }

    private static Stream<Long> counted(Consultation consultation) {
        return present(consultation) == 0
                ? Stream.empty()
                : consultation.getAttendance().stream()
                        .filter(attendance -> attendance.getUnit().equals(AttendanceUnit.STATES))
                        .map(Attendance::getCount)
                        .filter(count -> count.qualifier() == CountQualifier.EXACTLY)
                        .map(count -> count.value());
    }
}
