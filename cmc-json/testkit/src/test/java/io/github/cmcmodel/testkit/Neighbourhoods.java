// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.consultation.Attendance;
import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.network.Network;
import io.github.cmcmodel.network.NetworkMember;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.participant.Participation;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentAssessment;
import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.ProgressReport;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.plan.ReportSection;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.SourcedRange;
import io.github.cmcmodel.testkit.fault.Site;
import io.github.cmcmodel.topic.ThematicTopic;
import io.github.cmcmodel.value.DatePrecision;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.code.CitationMark;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.ConsultationState;
import io.github.cmcmodel.value.code.CountQualifier;
import io.github.cmcmodel.value.code.IndicatorDirection;
import io.github.cmcmodel.value.code.Standing;
import io.github.cmcmodel.value.code.TopicStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * For each rule beyond single values, the situation in which it has to look closely and finds nothing, such as a territory
 * that names its administrator.
 */
final class Neighbourhoods {
    private static final LocalDate TODAY = SampleSettings.DEFAULTS.values().today;

    /** A situation in words, and how to know it. */
    record Situation(String words, Predicate<ConsultativeMechanism> met) {}

    static final Map<RuleCode, Situation> ALL = Map.ofEntries(
            any(
                    RuleCode.ISO_CODES_DISAGREE,
                    "a participant with three codes",
                    MemberState.class,
                    state -> state.getAlpha2().isPresent()
                            && state.getAlpha3().isPresent()
                            && state.getM49().isPresent()),
            any(
                    RuleCode.TERRITORY_WITHOUT_ADMINISTRATOR,
                    "a territory with a code and an administrator",
                    MemberState.class,
                    state -> territory(state)
                            && state.getAlpha2().isPresent()
                            && state.getAdministeredBy().isPresent()),
            any(
                    RuleCode.TERRITORY_PARTY_WITHOUT_EXTENSION,
                    "a territory with an instrument",
                    MemberState.class,
                    state -> territory(state) && !state.getInstruments().isEmpty()),
            any(
                    RuleCode.STATE_WITH_ADMINISTRATOR,
                    "a state without administrator",
                    MemberState.class,
                    state -> !territory(state) && state.getAdministeredBy().isEmpty()),
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
                    topic -> topic.getStatus() == TopicStatus.RETIRED
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
                    consultation -> pair(consultation.getDates(), Neighbourhoods::refined)),
            any(
                    RuleCode.CONSULTATION_ATTENDANCE_CONFLICT,
                    "two different counts that can both be right",
                    Consultation.class,
                    consultation -> pair(
                            consultation.getAttendance(),
                            (one, other) -> one.getUnit() == other.getUnit()
                                    && !one.getCount().equals(other.getCount())
                                    && one.getCount().compatibleWith(other.getCount()))),
            any(
                    RuleCode.CONSULTATION_MORE_LISTED_THAN_COUNTED,
                    "as many states listed as counted",
                    Consultation.class,
                    consultation -> counted(consultation)
                            .anyMatch(count ->
                                    count == consultation.getParticipating().size())),
            any(
                    RuleCode.CONSULTATION_COMPLETE_LIST_DIFFERS_FROM_COUNT,
                    "a complete list as long as counted",
                    Consultation.class,
                    consultation -> consultation.isParticipatingComplete()
                            && counted(consultation)
                                    .anyMatch(count -> count
                                            == consultation.getParticipating().size())),
            any(
                    RuleCode.NETWORK_MEMBER_DUPLICATE,
                    "one actor in two roles of a network",
                    Network.class,
                    network -> pair(network.getMembers(), Neighbourhoods::sameActor)),
            any(
                    RuleCode.FOCAL_POINT_PERSON_WITHOUT_PURPOSE,
                    "a person with purpose and end",
                    FocalPointPerson.class,
                    person -> person.getPurpose().isPresent()
                            && person.getValidUntil().isPresent()),
            any(
                    RuleCode.PLAN_SUCCEEDS_ITSELF,
                    "a plan that succeeds another",
                    ActionPlan.class,
                    plan -> plan.getSucceeds().isPresent()),
            any(
                    RuleCode.PLAN_CHAPTER_DUPLICATE,
                    "two chapters of a plan",
                    ActionPlan.class,
                    plan -> plan.getChapters().size() > 1),
            any(
                    RuleCode.COMMITMENT_WITHOUT_LEAD,
                    "a single lead",
                    Commitment.class,
                    commitment -> commitment.getLeads().size() == 1),
            any(
                    RuleCode.COMMITMENT_UPDATE_OUT_OF_ORDER,
                    "two updates whose dates can mean the same day",
                    Commitment.class,
                    commitment -> pair(
                            commitment.getUpdates(),
                            (one, other) -> one.getDate().compatibleWith(other.getDate()))),
            any(
                    RuleCode.COMMITMENT_UPDATE_BEFORE_START,
                    "an update in the year of the start",
                    Commitment.class,
                    commitment -> commitment.getRange().stream()
                            .anyMatch(range -> commitment.getUpdates().stream()
                                    .anyMatch(update -> update.getStatus() != CommitmentStatus.PLANNED
                                            && update.getDate().year()
                                                    == range.start().year()
                                            && !update.getDate().isBefore(range.start())))),
            any(
                    RuleCode.COMMITMENT_UPDATE_REPLACES_UNKNOWN,
                    "a correction",
                    ProgressUpdate.class,
                    update -> update.getReplaces().isPresent()),
            any(
                    RuleCode.COMMITMENT_FULFILLED_THEN_REOPENED,
                    "fulfilled, then reported again as fulfilled or withdrawn",
                    Commitment.class,
                    commitment -> next(
                            commitment.getUpdates(),
                            (one, other) -> one.getStatus() == CommitmentStatus.FULFILLED
                                    && Set.of(CommitmentStatus.FULFILLED, CommitmentStatus.WITHDRAWN)
                                            .contains(other.getStatus()))),
            any(
                    RuleCode.INDICATOR_UNIT_MISSING,
                    "an indicator with values and unit",
                    Indicator.class,
                    indicator -> indicator.getUnit().isPresent()
                            && !indicator.getObservations().isEmpty()),
            any(
                    RuleCode.INDICATOR_TARGET_AGAINST_DIRECTION,
                    "a target that is to be kept or reached from a baseline",
                    Indicator.class,
                    indicator -> indicator.getDirection() != IndicatorDirection.REACH
                            && indicator.getBaseline().isPresent()
                            && !indicator.getTargets().isEmpty()),
            any(
                    RuleCode.INDICATOR_OBSERVATION_BEFORE_BASELINE,
                    "an observation not before the baseline",
                    Indicator.class,
                    indicator -> indicator.getBaseline().stream()
                            .anyMatch(baseline -> indicator.getObservations().stream()
                                    .anyMatch(each -> !each.getDate().isBefore(baseline.getDate())))),
            met(RuleCode.ID_DUPLICATE, "one identifier of two kinds of things", Neighbourhoods::sharesIdentifier),
            any(
                    RuleCode.REFERENCE_UNRESOLVED,
                    "a reference to something that stands further down",
                    ConsultativeMechanism.class,
                    mechanism -> mechanism.getCommitments().stream()
                            .anyMatch(each -> each.getSupersedes().stream()
                                    .anyMatch(id -> index(mechanism.getCommitments(), id, Commitment::getId)
                                            > mechanism.getCommitments().indexOf(each)))),
            met(
                    RuleCode.REFERENCE_WRONG_KIND,
                    "one identifier of two kinds of things",
                    Neighbourhoods::sharesIdentifier),
            any(
                    RuleCode.FACT_DISPUTED,
                    "a citation that is marked otherwise",
                    Citation.class,
                    citation -> citation.getMark() == CitationMark.DERIVED),
            met(
                    RuleCode.TOPIC_BROADER_CYCLE,
                    "a tree of topics of four levels",
                    mechanism ->
                            longest(mechanism.getTopics(), ThematicTopic::getCode, ThematicTopic::getBroader) >= 4),
            any(
                    RuleCode.CONSULTATION_HELD_IN_FUTURE,
                    "a consultation held, which may have ended today",
                    Consultation.class,
                    consultation -> held(consultation)
                            && consultation.getDates().stream()
                                    .anyMatch(date -> date.getRange().end().stream()
                                            .anyMatch(end -> end.latest().equals(TODAY)))),
            any(
                    RuleCode.FOCAL_POINT_EXPIRED,
                    "a person kept until this year at most",
                    FocalPointPerson.class,
                    person -> person.getValidUntil()
                            .filter(until -> until.year() == TODAY.getYear())
                            .isPresent()),
            any(
                    RuleCode.PLAN_AREA_UNKNOWN,
                    "a commitment with chapter and area",
                    Commitment.class,
                    commitment -> commitment.getArea().isPresent()),
            met(
                    RuleCode.PLAN_SUCCESSION_CYCLE,
                    "three plans one after the other",
                    mechanism -> longest(mechanism.getPlans(), ActionPlan::getId, ActionPlan::getSucceeds) >= 3),
            met(
                    RuleCode.COMMITMENT_END_BEFORE_PLAN,
                    "a commitment that ends in the year in which its plan begins",
                    Neighbourhoods::endsWherePlanBegins),
            met(
                    RuleCode.COMMITMENT_SUPERSEDES_CYCLE,
                    "three commitments one after the other",
                    mechanism ->
                            longest(mechanism.getCommitments(), Commitment::getId, Commitment::getSupersedes) >= 3),
            met(
                    RuleCode.REPORT_PERIOD_OVERLAPS,
                    "two reports on one plan",
                    mechanism -> pair(
                            mechanism.getReports(),
                            (one, other) -> one.getPlan().equals(other.getPlan()))),
            met(
                    RuleCode.REPORT_STATUS_DIFFERS_FROM_UPDATE,
                    "an assessment of a commitment with updates",
                    Neighbourhoods::assessesUpdated),
            met(
                    RuleCode.REPORT_GAP_IN_CYCLE,
                    "a report that starts the day after another ends",
                    mechanism -> pair(
                            mechanism.getReports(),
                            (one, other) -> one.getPlan().equals(other.getPlan()) && follows(one, other))),
            met(RuleCode.SOURCE_UNUSED, "a source cited once", Neighbourhoods::citesOnce));

    private Neighbourhoods() {}

    private static <T> Map.Entry<RuleCode, Situation> any(
            RuleCode rule, String words, Class<T> type, Predicate<T> object) {
        return met(
                rule,
                words,
                mechanism -> Site.in(mechanism, type).stream().anyMatch(found -> object.test(found.value())));
    }

    private static Map.Entry<RuleCode, Situation> met(
            RuleCode rule, String words, Predicate<ConsultativeMechanism> met) {
        return Map.entry(rule, new Situation(words, met));
    }

    private static <T> boolean pair(List<T> items, BiPredicate<T, T> together) {
        for (int one = 0; one < items.size(); one++) {
            for (int other = one + 1; other < items.size(); other++) {
                if (together.test(items.get(one), items.get(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static <T> boolean next(List<T> items, BiPredicate<T, T> together) {
        for (int at = 1; at < items.size(); at++) {
            if (together.test(items.get(at - 1), items.get(at))) {
                return true;
            }
        }
        return false;
    }

    private static <T, I> int index(List<T> items, I id, Function<T, I> idOf) {
        for (int at = 0; at < items.size(); at++) {
            if (idOf.apply(items.get(at)).equals(id)) {
                return at;
            }
        }
        return -1;
    }

    private static <T, I> int longest(List<T> items, Function<T, I> idOf, Function<T, Optional<I>> next) {
        Map<I, T> byId = new HashMap<>();
        items.forEach(item -> byId.put(idOf.apply(item), item));
        int longest = 0;
        for (T item : items) {
            int length = 0;
            for (T at = item; at != null; at = next.apply(at).map(byId::get).orElse(null)) {
                length++;
            }
            longest = Math.max(longest, length);
        }
        return longest;
    }

    private static boolean territory(MemberState state) {
        return state.getStanding() == Standing.TERRITORY;
    }

    private static boolean held(Consultation consultation) {
        return consultation.getState() == ConsultationState.HELD;
    }

    private static boolean apart(Participation one, Participation other) {
        return one.getRange().isPresent()
                && other.getRange()
                        .filter(range -> !range.overlaps(one.getRange().get()))
                        .isPresent();
    }

    private static boolean refined(SourcedRange one, SourcedRange other) {
        return one.getRange().start().precision() != other.getRange().start().precision()
                && one.getRange().start().precision() != DatePrecision.DAY
                && one.getRange().start().compatibleWith(other.getRange().start());
    }

    private static boolean sameActor(NetworkMember one, NetworkMember other) {
        return one.getActor().equals(other.getActor()) && !one.getRole().equals(other.getRole());
    }

    private static Stream<Long> counted(Consultation consultation) {
        return consultation.getParticipating().isEmpty()
                ? Stream.empty()
                : consultation.getAttendance().stream()
                        .map(Attendance::getCount)
                        .filter(count -> count.qualifier() == CountQualifier.EXACTLY)
                        .map(count -> count.value());
    }

    private static boolean sharesIdentifier(ConsultativeMechanism mechanism) {
        Set<String> seen = new HashSet<>();
        return Site.of(RuleCode.ID_DUPLICATE).stream()
                .filter(site -> site.attribute().identifies())
                .flatMap(site -> site.in(mechanism).stream())
                .anyMatch(found -> !seen.add(found.value().toString()));
    }

    private static boolean endsWherePlanBegins(ConsultativeMechanism mechanism) {
        MechanismIndex index = MechanismIndex.of(mechanism);
        return mechanism.getCommitments().stream()
                .anyMatch(commitment -> commitment.getRange().flatMap(DateRange::end).stream()
                        .anyMatch(end -> index.find(commitment.getPlan()).flatMap(ActionPlan::getHorizon).stream()
                                .anyMatch(horizon -> horizon.start().year() == end.year())));
    }

    private static boolean assessesUpdated(ConsultativeMechanism mechanism) {
        MechanismIndex index = MechanismIndex.of(mechanism);
        return mechanism.getReports().stream()
                .map(ProgressReport::getSections)
                .flatMap(List::stream)
                .map(ReportSection::getAssessments)
                .flatMap(List::stream)
                .map(CommitmentAssessment::getCommitment)
                .anyMatch(id -> index.find(id)
                        .filter(commitment -> !commitment.getUpdates().isEmpty())
                        .isPresent());
    }

    private static boolean follows(ProgressReport one, ProgressReport other) {
        return Stream.of(List.of(one, other), List.of(other, one))
                .anyMatch(pair -> pair.get(0)
                        .getPeriod()
                        .latest()
                        .filter(last ->
                                last.plusDays(1).equals(pair.get(1).getPeriod().earliest()))
                        .isPresent());
    }

    private static boolean citesOnce(ConsultativeMechanism mechanism) {
        Map<Object, Integer> times = new HashMap<>();
        Site.in(mechanism, Citation.class)
                .forEach(citation -> times.merge(citation.value().getSource(), 1, Integer::sum));
        return times.containsValue(1);
    }
}
