// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.consultation.Attendance;
import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.network.Network;
import io.github.cmcmodel.network.NetworkMember;
import io.github.cmcmodel.participant.InstrumentStatus;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.participant.MemberStateBuilder;
import io.github.cmcmodel.participant.Participation;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.IndicatorBuilder;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.plan.PlanChapter;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.source.SourcedRange;
import io.github.cmcmodel.testkit.Faults.Broken;
import io.github.cmcmodel.testkit.Faults.Planted;
import io.github.cmcmodel.testkit.Faults.Planter;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.topic.ThematicTopic;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.AttendanceUnit;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.ConsultationState;
import io.github.cmcmodel.value.code.IndicatorDirection;
import io.github.cmcmodel.value.code.InstrumentAction;
import io.github.cmcmodel.value.code.InstrumentCode;
import io.github.cmcmodel.value.code.ParticipationRole;
import io.github.cmcmodel.value.code.Standing;
import io.github.cmcmodel.value.code.TopicStatus;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How to break each rule that looks at one object. */
final class ObjectFaults {
    private static final List<InstrumentAction> OF_PARTIES =
            List.of(InstrumentAction.RATIFICATION, InstrumentAction.ACCESSION, InstrumentAction.SUCCESSION);

    /**
     * How to break one rule.
     *
     * @param rule the rule
     * @param type the type it looks at
     * @param needs the attributes that have to be there
     * @param breaker what makes a broken object of a good one
     */
    private record Break<T>(RuleCode rule, Class<T> type, List<String> needs, BiFunction<Choices, T, Broken> breaker) {
        Planted plant(Choices choices) {
            Set<String> required = new HashSet<>(Site.wayTo(type));
            required.addAll(Site.needed(needs.toArray(String[]::new)));
            ConsultativeMechanism base = Faults.base(choices, required);
            if (type == Commitment.class) {
                base = base.toBuilder().reports(List.of()).build(); // they would disagree with it
            }
            Site.Found<T> object = Faults.any(choices, Site.in(base, type));
            return breaker.apply(choices, object.value()).in(base, object.place());
        }
    }

    static final Map<RuleCode, Planter> ALL = Stream.of(
                    on(MemberState.class, RuleCode.ISO_CODES_DISAGREE, (choices, state) -> {
                        boolean byLetters = choices.below(2) == 0;
                        MemberStateBuilder broken = state.toBuilder().alpha2("TT");
                        return byLetters
                                ? new Broken(
                                        broken.alpha3("JAM")
                                                .m49(Optional.empty())
                                                .build(),
                                        Map.of("first", "TT", "second", "JAM"),
                                        "alpha3")
                                : new Broken(
                                        broken.alpha3("TTO").m49("388").build(),
                                        Map.of("first", "TT", "second", "388"),
                                        "m49");
                    }),
                    on(
                            MemberState.class,
                            RuleCode.TERRITORY_WITHOUT_ADMINISTRATOR,
                            (choices, state) -> new Broken(
                                    territory(state)
                                            .administeredBy(Optional.empty())
                                            .build(),
                                    Map.of())),
                    on(MemberState.class, RuleCode.TERRITORY_PARTY_WITHOUT_EXTENSION, (choices, state) -> {
                        InstrumentAction action = OF_PARTIES.get(choices.below(OF_PARTIES.size()));
                        InstrumentCode instrument =
                                InstrumentCode.KNOWN.get(choices.below(InstrumentCode.KNOWN.size()));
                        InstrumentStatus status = InstrumentStatus.builder()
                                .instrument(instrument)
                                .action(action)
                                .build();
                        return new Broken(
                                territory(state).addInstrument(status).build(),
                                Map.of("instrument", instrument.value(), "action", action.value()),
                                "instruments",
                                0,
                                "action");
                    }),
                    on(
                            MemberState.class,
                            RuleCode.STATE_WITH_ADMINISTRATOR,
                            (choices, state) -> new Broken(
                                    state.toBuilder()
                                            .standing(Standing.SOVEREIGN_STATE)
                                            .administeredBy("GB")
                                            .build(),
                                    Map.of("administrator", "GB"),
                                    "administeredBy")),
                    on(
                            MemberState.class,
                            RuleCode.PARTICIPANT_UNIDENTIFIED,
                            (choices, state) -> new Broken(
                                    state.toBuilder()
                                            .alpha2(Optional.empty())
                                            .alpha3(Optional.empty())
                                            .m49(Optional.empty())
                                            .build(),
                                    Map.of())),
                    on(MemberState.class, RuleCode.PARTICIPATION_OVERLAP, (choices, state) -> {
                        ParticipationRole role =
                                ParticipationRole.KNOWN.get(choices.below(ParticipationRole.KNOWN.size()));
                        return new Broken(
                                state.toBuilder()
                                        .participations(List.of(
                                                participation(role, "2015/2017"),
                                                participation(
                                                        role, choices.below(2) == 0 ? "2017/2018" : "2016-05/..")))
                                        .build(),
                                Map.of("role", role.value(), "other", 0),
                                "participations",
                                1);
                    }),
                    on(
                            ThematicTopic.class,
                            RuleCode.TOPIC_RETIRED_WITHOUT_REPLACEMENT,
                            (choices, topic) -> new Broken(
                                    topic.toBuilder()
                                            .status(TopicStatus.RETIRED)
                                            .replacedBy(Optional.empty())
                                            .build(),
                                    Map.of(),
                                    "status")),
                    on(
                            Consultation.class,
                            RuleCode.CONSULTATION_HELD_WITHOUT_DATE,
                            (choices, consultation) -> new Broken(
                                    consultation.toBuilder()
                                            .state(ConsultationState.HELD)
                                            .dates(List.of())
                                            .build(),
                                    Map.of(),
                                    "state")),
                    on(Consultation.class, RuleCode.CONSULTATION_DATES_CONFLICT, (choices, consultation) -> {
                        String first = choices.below(2) == 0 ? "2016-12-05/2016-12-08" : "2016-12-06/2016-12-07";
                        String second = choices.below(2) == 0 ? "2016-11/2016-11" : "2016-12-06/2016-12-09";
                        return new Broken(
                                consultation.toBuilder()
                                        .dates(List.of(range(first), range(second)))
                                        .build(),
                                Map.of("first", first, "second", second),
                                "dates",
                                1);
                    }),
                    on(Consultation.class, RuleCode.CONSULTATION_ATTENDANCE_CONFLICT, (choices, consultation) -> {
                        AttendanceUnit unit =
                                choices.below(2) == 0 ? AttendanceUnit.PERSONS : AttendanceUnit.ORGANIZATIONS;
                        Count second = choices.below(2) == 0 ? Count.exactly(15) : Count.moreThan(70);
                        return new Broken(
                                consultation.toBuilder()
                                        .attendance(
                                                List.of(attendance(unit, Count.exactly(22)), attendance(unit, second)))
                                        .build(),
                                Map.of("unit", unit.code(), "first", "22", "second", second.toString()),
                                "attendance",
                                1);
                    }),
                    on(
                            Consultation.class,
                            RuleCode.CONSULTATION_MORE_LISTED_THAN_COUNTED,
                            (choices, consultation) -> {
                                int listed = consultation.getParticipating().size();
                                long counted = listed - 1L - choices.below(listed);
                                return new Broken(
                                        consultation.toBuilder()
                                                .participatingComplete(false)
                                                .attendance(List.of(
                                                        attendance(AttendanceUnit.STATES, Count.exactly(counted))))
                                                .build(),
                                        Map.of("listed", listed, "counted", counted),
                                        "participating");
                            },
                            "Consultation.participating"),
                    on(
                            Consultation.class,
                            RuleCode.CONSULTATION_COMPLETE_LIST_DIFFERS_FROM_COUNT,
                            (choices, consultation) -> {
                                int listed = consultation.getParticipating().size();
                                long counted = listed + 1L + choices.below(5);
                                return new Broken(
                                        consultation.toBuilder()
                                                .participatingComplete(true)
                                                .attendance(List.of(
                                                        attendance(AttendanceUnit.STATES, Count.exactly(counted))))
                                                .build(),
                                        Map.of("listed", listed, "counted", counted),
                                        "participating");
                            }),
                    on(
                            Network.class,
                            RuleCode.NETWORK_MEMBER_DUPLICATE,
                            (choices, network) -> {
                                int other = choices.below(network.getMembers().size());
                                NetworkMember member = network.getMembers().get(other);
                                return new Broken(
                                        network.toBuilder().addMember(member).build(),
                                        Map.of(
                                                "member",
                                                member.getActor().getId().value(),
                                                "other",
                                                other),
                                        "members",
                                        network.getMembers().size());
                            },
                            "Network.members"),
                    on(
                            FocalPointPerson.class,
                            RuleCode.FOCAL_POINT_PERSON_WITHOUT_PURPOSE,
                            (choices, person) -> choices.below(2) == 0
                                    ? new Broken(
                                            person.toBuilder()
                                                    .purpose(Optional.empty())
                                                    .build(),
                                            Map.of("missing", "purpose"))
                                    : new Broken(
                                            person.toBuilder()
                                                    .validUntil(Optional.empty())
                                                    .build(),
                                            Map.of("missing", "validUntil"))),
                    on(
                            ActionPlan.class,
                            RuleCode.PLAN_SUCCEEDS_ITSELF,
                            (choices, plan) -> new Broken(
                                    plan.toBuilder().succeeds(plan.getId()).build(), Map.of(), "succeeds")),
                    on(
                            ActionPlan.class,
                            RuleCode.PLAN_CHAPTER_DUPLICATE,
                            (choices, plan) -> {
                                PlanChapter chapter = plan.getChapters()
                                        .get(choices.below(plan.getChapters().size()));
                                return new Broken(
                                        plan.toBuilder().addChapter(chapter).build(),
                                        Map.of("chapter", chapter.getNumber()),
                                        "chapters",
                                        plan.getChapters().size(),
                                        "number");
                            },
                            "ActionPlan.chapters"),
                    on(
                            Commitment.class,
                            RuleCode.COMMITMENT_WITHOUT_LEAD,
                            (choices, commitment) -> new Broken(
                                    commitment.toBuilder().leads(List.of()).build(), Map.of())),
                    on(Commitment.class, RuleCode.COMMITMENT_UPDATE_OUT_OF_ORDER, (choices, commitment) -> {
                        String date = choices.below(2) == 0 ? "2018" : "2019-05-31";
                        return new Broken(
                                updated(
                                        commitment,
                                        update("2019-06", CommitmentStatus.IN_PROGRESS),
                                        update(date, CommitmentStatus.IN_PROGRESS)),
                                Map.of("date", date, "before", "2019-06"),
                                "updates",
                                1,
                                "date");
                    }),
                    on(
                            Commitment.class,
                            RuleCode.COMMITMENT_UPDATE_BEFORE_START,
                            (choices, commitment) -> new Broken(
                                    updated(commitment, update("2019-04-30", CommitmentStatus.IN_PROGRESS)).toBuilder()
                                            .range(DateRange.parse("2019-05/.."))
                                            .build(),
                                    Map.of("date", "2019-04-30", "start", "2019-05"),
                                    "updates",
                                    0,
                                    "date")),
                    on(
                            Commitment.class,
                            RuleCode.COMMITMENT_UPDATE_REPLACES_UNKNOWN,
                            (choices, commitment) -> new Broken(
                                    updated(
                                            commitment,
                                            update("2019", CommitmentStatus.PLANNED).toBuilder()
                                                    .replaces(new ProgressUpdateId("nothing"))
                                                    .build()),
                                    Map.of("update", "nothing"),
                                    "updates",
                                    0,
                                    "replaces")),
                    on(Commitment.class, RuleCode.COMMITMENT_FULFILLED_THEN_REOPENED, (choices, commitment) -> {
                        CommitmentStatus again =
                                choices.below(2) == 0 ? CommitmentStatus.IN_PROGRESS : CommitmentStatus.PLANNED;
                        return new Broken(
                                updated(
                                        commitment,
                                        update("2018", CommitmentStatus.FULFILLED),
                                        update("2019-02", again)),
                                Map.of("date", "2019-02", "fulfilled", "2018"),
                                "updates",
                                1,
                                "status");
                    }),
                    on(
                            Indicator.class,
                            RuleCode.INDICATOR_UNIT_MISSING,
                            (choices, indicator) -> new Broken(
                                    bare(indicator)
                                            .unit(Optional.empty())
                                            .addObservation(measured(choices.below(100), "2019"))
                                            .build(),
                                    Map.of())),
                    on(Indicator.class, RuleCode.INDICATOR_TARGET_AGAINST_DIRECTION, (choices, indicator) -> {
                        boolean up = choices.below(2) == 0;
                        IndicatorDirection direction = up ? IndicatorDirection.INCREASE : IndicatorDirection.DECREASE;
                        int target = up ? 10 - 1 - choices.below(5) : 10 + 1 + choices.below(5);
                        return new Broken(
                                bare(indicator)
                                        .direction(direction)
                                        .baseline(measured(10, "2017"))
                                        .addTarget(measured(target, "2020"))
                                        .build(),
                                Map.of(
                                        "target", Integer.toString(target),
                                        "baseline", "10",
                                        "direction", direction.code()),
                                "targets",
                                0,
                                "value");
                    }),
                    on(
                            Indicator.class,
                            RuleCode.INDICATOR_OBSERVATION_BEFORE_BASELINE,
                            (choices, indicator) -> new Broken(
                                    bare(indicator)
                                            .baseline(measured(10, "2017"))
                                            .addObservation(measured(choices.below(20), "2016-12-31"))
                                            .build(),
                                    Map.of("date", "2016-12-31", "baseline", "2017"),
                                    "observations",
                                    0,
                                    "date")))
            .collect(Collectors.toUnmodifiableMap(Break::rule, broken -> broken::plant));

    private ObjectFaults() {}

    private static <T> Break<T> on(
            Class<T> type, RuleCode rule, BiFunction<Choices, T, Broken> breaker, String... needs) {
        return new Break<>(rule, type, List.of(needs), breaker);
    }

    private static MemberStateBuilder territory(MemberState state) {
        return state.toBuilder()
                .standing(Standing.TERRITORY)
                .alpha2("AW")
                .alpha3(Optional.empty())
                .m49(Optional.empty())
                .administeredBy("NL")
                .instruments(List.of());
    }

    private static Participation participation(ParticipationRole role, String range) {
        return Participation.builder().role(role).range(DateRange.parse(range)).build();
    }

    private static SourcedRange range(String range) {
        return SourcedRange.builder().range(DateRange.parse(range)).build();
    }

    private static Attendance attendance(AttendanceUnit unit, Count count) {
        return Attendance.builder().unit(unit).count(count).build();
    }

    private static Commitment updated(Commitment commitment, ProgressUpdate... updates) {
        return commitment.toBuilder()
                .range(Optional.empty())
                .updates(List.of(updates))
                .build();
    }

    private static ProgressUpdate update(String date, CommitmentStatus status) {
        return ProgressUpdate.builder()
                .date(PartialDate.parse(date))
                .status(status)
                .build();
    }

    private static IndicatorBuilder bare(Indicator indicator) {
        return indicator.toBuilder()
                .unit(LocalizedText.of("en", "persons"))
                .baseline(Optional.empty())
                .targets(List.of())
                .observations(List.of());
    }

    private static IndicatorValue measured(long value, String date) {
        return IndicatorValue.builder()
                .value(BigDecimal.valueOf(value))
                .date(PartialDate.parse(date))
                .build();
    }
}
