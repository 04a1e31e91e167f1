// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.fault;

import static io.github.cmcmodel.testkit.fault.ObjectFault.on;

import io.github.cmcmodel.consultation.Attendance;
import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.consultation.Delegation;
import io.github.cmcmodel.consultation.RollCall;
import io.github.cmcmodel.consultation.Session;
import io.github.cmcmodel.consultation.Venue;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.ConsultationShape;
import io.github.cmcmodel.shape.ConsultativeMechanismShape;
import io.github.cmcmodel.shape.SessionShape;
import io.github.cmcmodel.shape.SourcedRangeShape;
import io.github.cmcmodel.shape.VenueShape;
import io.github.cmcmodel.source.SourcedRange;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.fault.Faults.Broken;
import io.github.cmcmodel.testkit.fault.Faults.Planted;
import io.github.cmcmodel.testkit.fault.Faults.Planter;
import io.github.cmcmodel.testkit.fault.Site.Found;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.AttendanceUnit;
import io.github.cmcmodel.value.code.ConsultationState;
import io.github.cmcmodel.value.id.MemberStateId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How to break each rule on consultations. */
final class ConsultationFaults {
    static final Map<RuleCode, Planter> ALL = Map.ofEntries(
            on(
                    Consultation.class,
                    RuleCode.CONSULTATION_HELD_WITHOUT_DATE,
                    (choices, consultation) ->
                            new Broken(held(consultation, List.of()), Map.of(), ConsultationShape.STATE)),
            on(Consultation.class, RuleCode.CONSULTATION_DATES_CONFLICT, ConsultationFaults::dates),
            on(Consultation.class, RuleCode.CONSULTATION_ATTENDANCE_CONFLICT, ConsultationFaults::counts),
            on(Consultation.class, RuleCode.CONSULTATION_MORE_LISTED_THAN_COUNTED, (choices, consultation) -> {
                Consultation more = withCountries(choices, consultation);
                return counted(more, false, listed(more) - 1L - choices.below(listed(more)));
            }),
            on(
                    Consultation.class,
                    RuleCode.CONSULTATION_COMPLETE_LIST_DIFFERS_FROM_COUNT,
                    (choices, consultation) ->
                            counted(consultation, true, listed(consultation) + 1L + choices.below(5))),
            on(Consultation.class, RuleCode.CONSULTATION_SESSION_OUTSIDE, ConsultationFaults::session),
            on(Venue.class, RuleCode.VENUE_STATE_AND_COUNTRY, ConsultationFaults::venue, VenueShape.STATE),
            Map.entry(RuleCode.CONSULTATION_HELD_IN_FUTURE, ConsultationFaults::heldInFuture));

    private ConsultationFaults() {}

    /** How many states and territories are listed that came, or may have. */
    private static int listed(Consultation consultation) {
        RollCall call = RollCall.of(consultation);
        return (int) call.answers().keySet().stream()
                .filter(Actor::standsForCountry)
                .filter(actor -> call.of(actor) != RollCall.Answer.ABSENT)
                .count();
    }

    private static Consultation withCountries(Choices choices, Consultation consultation) {
        List<String> countries = List.of("SE", "JP", "ZA");
        return consultation.toBuilder()
                .addAllDelegations(countries.subList(0, 1 + choices.below(countries.size())).stream()
                        .map(code -> Delegation.builder()
                                .actor(Actor.ofCountry(code))
                                .build())
                        .toList())
                .build();
    }

    private static Broken counted(Consultation consultation, boolean complete, long counted) {
        return new Broken(
                consultation.toBuilder()
                        .delegationsComplete(complete)
                        .attendance(List.of(attendance(AttendanceUnit.STATES, Count.exactly(counted))))
                        .build(),
                Map.of("listed", listed(consultation), "counted", counted),
                ConsultationShape.DELEGATIONS);
    }

    private static Broken session(Choices choices, Consultation consultation) {
        String meeting = Faults.oneOf(choices, "2016-12-05/2016-12-08", "2016-12/2016-12-08");
        String session = Faults.oneOf(choices, "2016-12-09/2016-12-09", "2016-11-30/2016-12-01", "2016-12-08/2017");
        return new Broken(
                dated(consultation, List.of(DateRange.parse(meeting))).toBuilder()
                        .sessions(List.of(Session.builder()
                                .addDate(SourcedRange.builder()
                                        .range(DateRange.parse(session))
                                        .build())
                                .build()))
                        .build(),
                Map.of("session", session, "meeting", meeting),
                ConsultationShape.SESSIONS,
                0,
                SessionShape.DATES);
    }

    private static Broken venue(Choices choices, Venue venue) {
        String country = Faults.oneOf(choices, "CH", "BR");
        return new Broken(
                venue.toBuilder().country(country).build(),
                Map.of("state", venue.getState().map(MemberStateId::value).orElseThrow(), "country", country),
                VenueShape.COUNTRY);
    }

    private static Attendance attendance(AttendanceUnit unit, Count count) {
        return Attendance.builder().unit(unit).count(count).build();
    }

    private static Broken counts(Choices choices, Consultation consultation) {
        AttendanceUnit unit = Faults.oneOf(choices, AttendanceUnit.PERSONS, AttendanceUnit.DELEGATIONS);
        Count second = Faults.oneOf(choices, Count.exactly(15), Count.moreThan(70));
        return new Broken(
                consultation.toBuilder()
                        .attendance(List.of(attendance(unit, Count.exactly(22)), attendance(unit, second)))
                        .build(),
                Map.of("unit", unit.value(), "first", "22", "second", second.toString()),
                ConsultationShape.ATTENDANCE,
                1);
    }

    private static Consultation held(Consultation consultation, List<DateRange> dates) {
        return dated(consultation.toBuilder().state(ConsultationState.HELD).build(), dates);
    }

    private static Consultation dated(Consultation consultation, List<DateRange> dates) {
        return consultation.toBuilder()
                .sessions(List.of()) // they would lie outside
                .dates(dates.stream()
                        .map(range -> SourcedRange.builder().range(range).build())
                        .toList())
                .build();
    }

    private static Broken dates(Choices choices, Consultation consultation) {
        String first = Faults.oneOf(choices, "2016-12-05/2016-12-08", "2016-12-06/2016-12-07");
        String second = Faults.oneOf(choices, "2016-11/2016-11", "2016-12-06/2016-12-09");
        return new Broken(
                dated(consultation, List.of(DateRange.parse(first), DateRange.parse(second))),
                Map.of("first", first, "second", second),
                ConsultationShape.DATES,
                1);
    }

    private static Planted heldInFuture(Choices choices) {
        ConsultativeMechanism base = Faults.base(choices, ConsultativeMechanismShape.CONSULTATIONS);
        Found<Consultation> consultation = Faults.any(choices, Site.in(base, Consultation.class));
        List<DateRange> dates = new ArrayList<>();
        if (choices.flag(30)) {
            // a year that began already, and what another source says more precisely
            LocalDate day = LocalDate.of(Faults.TODAY.getYear(), 12, 31).minusDays(choices.below(300));
            dates.add(DateRange.from(PartialDate.ofYear(Faults.TODAY.getYear())));
            dates.add(choices.below(2), DateRange.from(PartialDate.of(day)));
        } else {
            dates.add(future(choices));
        }
        int at = dates.size() == 1
                        || dates.get(0)
                                .earliest()
                                .filter(Faults.TODAY::isBefore)
                                .isPresent()
                ? 0
                : 1;
        return new Broken(
                        held(consultation.value(), dates),
                        Map.of("date", dates.get(at).toString(), "today", Faults.TODAY.toString()),
                        ConsultationShape.DATES,
                        at,
                        SourcedRangeShape.RANGE)
                .in(base, consultation.place());
    }

    private static DateRange future(Choices choices) {
        LocalDate day = Faults.TODAY.plusDays(1 + choices.below(3_000));
        return switch (choices.below(4)) {
            case 0 -> DateRange.of(PartialDate.of(day), PartialDate.of(day.plusDays(choices.below(5))));
            case 1 -> DateRange.from(PartialDate.of(day));
            case 2 -> DateRange.from(PartialDate.of(YearMonth.from(day).plusMonths(1)));
            default -> DateRange.from(PartialDate.ofYear(day.getYear() + 1));
        };
    }
}
