// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.consultation.RollCall;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.participant.Participation;
import io.github.cmcmodel.source.Ranked;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ConsultationId;
import io.github.cmcmodel.value.id.MemberStateId;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which states took part in which consultations, and what was talked about, over the years, such as "Belize: Belize 2016,
 * Port of Spain 2016, Nassau 2017".
 *
 * <p>A consultation stands under the year in which it started. Where sources give it dates that start in different years it
 * stands under each of them, since nothing here decides between sources; where they give none it is undated. Years rise,
 * all else is in the order of the document.
 *
 * <p>That a state is not named does not mean that it stayed away: lists of participants are mostly incomplete. {@link
 * #tookPart} tells the cases apart.
 *
 * @param consultations the consultations looked at
 * @param byState the consultations in which sources name a state or territory as having been there, in whatever role, and no other
 *     source as absent; every participant of the mechanism has an entry, also without any
 * @param byYear the consultations of each year that has some
 * @param undated the consultations for which no source gives a date
 * @param statesByYear the states and territories named in some consultation of the year, with the consultations
 * @param topicsByYear the topics of some consultation of the year, with the consultations
 */
public record ParticipationHistory(
        Map<ConsultationId, Consultation> consultations,
        Map<MemberStateId, List<ConsultationId>> byState,
        Map<Year, List<ConsultationId>> byYear,
        List<ConsultationId> undated,
        Map<Year, Map<MemberStateId, List<ConsultationId>>> statesByYear,
        Map<Year, Map<TopicCode, List<ConsultationId>>> topicsByYear) {
    /** Whether a state took part, as far as it is known, such as {@link #UNKNOWN}. */
    public enum Answer {
        /** A source names it as having been there. */
        YES,
        /** A source says that it was absent, or the list of those who took part is complete and it is not on it. */
        NO,
        /** One source names it as having been there, and another as absent. */
        DISPUTED,
        /** It is not named, but the list is not known to be complete. */
        UNKNOWN
    }

    /**
     * Takes the results, and copies what could be changed from outside.
     *
     * @param consultations the consultations looked at
     * @param byState the consultations in which sources name a state or territory as having taken part
     * @param byYear the consultations of each year that has some
     * @param undated the consultations for which no source gives a date
     * @param statesByYear the states and territories named in some consultation of the year, with the consultations
     * @param topicsByYear the topics of some consultation of the year, with the consultations
     */
    public ParticipationHistory {
        consultations = Collections.unmodifiableMap(new LinkedHashMap<>(consultations));
        byState = copy(byState, List::copyOf);
        byYear = copy(byYear, List::copyOf);
        undated = List.copyOf(undated);
        statesByYear = copy(statesByYear, states -> copy(states, List::copyOf));
        topicsByYear = copy(topicsByYear, topics -> copy(topics, List::copyOf));
    }

    /**
     * The history of what was held: consultations that took place or are taking place, of whatever relation to the
     * mechanism. One whose state this version does not know is not among them; see {@link #ofUnknownState}.
     *
     * @param mechanism the mechanism
     * @return its history
     */
    public static ParticipationHistory held(ConsultativeMechanism mechanism) {
        Objects.requireNonNull(mechanism, "ParticipationHistory mechanism");
        return of(mechanism, Consultation::tookPlace);
    }

    /**
     * The consultations of which this version cannot say whether they took place, since it does not know their state.
     *
     * @param mechanism the mechanism
     * @return the consultations, in the order of the document
     */
    public static List<ConsultationId> ofUnknownState(ConsultativeMechanism mechanism) {
        Objects.requireNonNull(mechanism, "ParticipationHistory mechanism");
        return mechanism.getConsultations().stream()
                .filter(consultation -> consultation.getState().category().isEmpty())
                .map(Consultation::getId)
                .toList();
    }

    /**
     * The history of some consultations, whether held or not.
     *
     * @param mechanism the mechanism
     * @param which the consultations to look at, such as {@code consultation -> true} for all
     * @return their history
     */
    public static ParticipationHistory of(ConsultativeMechanism mechanism, Predicate<? super Consultation> which) {
        Objects.requireNonNull(mechanism, "ParticipationHistory mechanism");
        Objects.requireNonNull(which, "ParticipationHistory which");
        Map<ConsultationId, Consultation> consultations = new LinkedHashMap<>();
        Map<MemberStateId, List<ConsultationId>> byState = new LinkedHashMap<>();
        mechanism.getParticipants().stream()
                .map(MemberState::getId)
                .forEach(state -> byState.put(state, new ArrayList<>()));
        Map<Year, List<ConsultationId>> byYear = new TreeMap<>();
        List<ConsultationId> undated = new ArrayList<>();
        Map<Year, Map<MemberStateId, List<ConsultationId>>> statesByYear = new TreeMap<>();
        Map<Year, Map<TopicCode, List<ConsultationId>>> topicsByYear = new TreeMap<>();
        for (Consultation consultation : mechanism.getConsultations()) {
            ConsultationId id = consultation.getId();
            if (!which.test(consultation) || consultations.putIfAbsent(id, consultation) != null) {
                continue;
            }
            List<MemberStateId> states = RollCall.of(consultation).with(RollCall.Answer.PRESENT).stream()
                    .flatMap(actor -> actor.memberState().stream())
                    .toList();
            Set<TopicCode> topics = new LinkedHashSet<>(consultation.getTopics());
            addTo(byState, states, id);
            Set<Year> years = years(consultation);
            if (years.isEmpty()) {
                undated.add(id);
            }
            addTo(byYear, years, id);
            for (Year year : years) {
                addTo(statesByYear.computeIfAbsent(year, added -> new LinkedHashMap<>()), states, id);
                addTo(topicsByYear.computeIfAbsent(year, added -> new LinkedHashMap<>()), topics, id);
            }
        }
        return new ParticipationHistory(consultations, byState, byYear, undated, statesByYear, topicsByYear);
    }

    /**
     * Whether a state or territory took part in a consultation.
     *
     * @param state the state or territory
     * @param consultation the consultation
     * @return the answer; unknown also for a consultation that is none of {@link #consultations}
     */
    public Answer tookPart(MemberStateId state, ConsultationId consultation) {
        Objects.requireNonNull(state, "ParticipationHistory state");
        Objects.requireNonNull(consultation, "ParticipationHistory consultation");
        Consultation found = consultations.get(consultation);
        if (found == null) {
            return Answer.UNKNOWN;
        }
        RollCall call = RollCall.of(found);
        Actor actor = Actor.of(state);
        return switch (call.of(actor)) {
            case PRESENT -> Answer.YES;
            case ABSENT -> Answer.NO;
            case DISPUTED -> Answer.DISPUTED;
            case UNKNOWN ->
                found.isDelegationsComplete() && !call.answers().containsKey(actor) ? Answer.NO : Answer.UNKNOWN;
        };
    }

    /**
     * In what roles states and territories took part in a mechanism on a day: the participations whose time can include it.
     * Those for which the sources give no time are left out, since nothing says that they held on the day.
     *
     * @param mechanism the mechanism
     * @param day the day; there is no clock in here
     * @return the participations by state, for those that have any, in the order of the document
     */
    public static Map<MemberStateId, List<Participation>> rolesOn(ConsultativeMechanism mechanism, LocalDate day) {
        Objects.requireNonNull(mechanism, "ParticipationHistory mechanism");
        Objects.requireNonNull(day, "ParticipationHistory day");
        Map<MemberStateId, List<Participation>> roles = new LinkedHashMap<>();
        for (MemberState state : mechanism.getParticipants()) {
            List<Participation> current = state.getParticipations().stream()
                    .filter(Participation::counts)
                    .filter(participation -> participation
                            .getRange()
                            .filter(range -> range.contains(day))
                            .isPresent())
                    .toList();
            if (!current.isEmpty()) {
                roles.putIfAbsent(state.getId(), current);
            }
        }
        return Collections.unmodifiableMap(roles);
    }

    private static Set<Year> years(Consultation consultation) {
        Set<Year> years = new LinkedHashSet<>();
        Ranked.best(consultation.getDates())
                .forEach(date -> date.getRange().start().date().ifPresent(start -> years.add(Year.of(start.year()))));
        return years;
    }

    private static <K> void addTo(Map<K, List<ConsultationId>> lists, Collection<K> keys, ConsultationId id) {
        keys.forEach(
                key -> lists.computeIfAbsent(key, added -> new ArrayList<>()).add(id));
    }

    private static <K, V> Map<K, V> copy(Map<K, V> map, Function<V, V> copy) {
        Map<K, V> copied = new LinkedHashMap<>();
        map.forEach((key, value) -> copied.put(key, copy.apply(value)));
        return Collections.unmodifiableMap(copied);
    }
}
