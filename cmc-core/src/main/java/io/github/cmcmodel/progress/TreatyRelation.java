// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.participant.InstrumentStatus;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.InstrumentActionCategory;
import io.github.cmcmodel.value.code.InstrumentCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a state or territory is to a treaty on a day, such as party by its accession of 30 July 1964, or no longer bound
 * since its denunciation.
 *
 * <p>It follows from the actions on the treaty by these rules:
 *
 * <ol>
 *   <li>An action counts from the last day that its date can mean; one without a date counts as earlier than every other.
 *   <li>The newest action decides. A signature decides only where nothing else does.
 *   <li>Where actions of one day are of different categories, and where one of them is not dated, the sources do not say what
 *       holds, and nothing is concluded.
 *   <li>Neither is anything concluded where an action that this version does not know is as new as the one that decides, or
 *       not dated.
 * </ol>
 *
 * @param category what it is: party, covered, signed, not a party, or bound no more; empty where that is not known
 * @param taken the actions that say so, by their index in {@link MemberState#getInstruments()}; where nothing is concluded,
 *     those between which nothing here decides
 * @param unknown the actions on the treaty that this version does not know
 * @param leftAside the other actions on the treaty: older ones, later ones, and those that say nothing of being a party
 */
public record TreatyRelation(
        Optional<InstrumentActionCategory> category,
        List<Integer> taken,
        List<Integer> unknown,
        List<Integer> leftAside) {
    private static final Set<InstrumentActionCategory> SAY_NOTHING =
            EnumSet.of(InstrumentActionCategory.UNCHANGED, InstrumentActionCategory.TEXT_ONLY);

    /**
     * Takes the parts, and copies the lists.
     *
     * @param category what it is
     * @param taken the actions that say so
     * @param unknown the actions that this version does not know
     * @param leftAside the other actions
     */
    public TreatyRelation {
        taken = List.copyOf(taken);
        unknown = List.copyOf(unknown);
        leftAside = List.copyOf(leftAside);
    }

    /**
     * The relation of a state or territory to a treaty on a day.
     *
     * @param state the state or territory
     * @param treaty the treaty
     * @param day the day; there is no clock in here
     * @return the relation
     */
    public static TreatyRelation of(MemberState state, InstrumentCode treaty, LocalDate day) {
        Objects.requireNonNull(state, "TreatyRelation state");
        Objects.requireNonNull(treaty, "TreatyRelation treaty");
        Objects.requireNonNull(day, "TreatyRelation day");
        List<Action> all = new ArrayList<>();
        for (int at = 0; at < state.getInstruments().size(); at++) {
            InstrumentStatus status = state.getInstruments().get(at);
            if (status.getInstrument().equals(treaty)) {
                all.add(new Action(
                        at,
                        status.getAction().category(),
                        status.getDate().map(PartialDate::latest).orElse(LocalDate.MIN)));
            }
        }
        List<Action> unknown = all.stream()
                .filter(action -> action.category().isEmpty() && !action.from().isAfter(day))
                .toList();
        List<Action> taken = newest(all, day);
        Set<InstrumentActionCategory> said =
                taken.stream().flatMap(action -> action.category().stream()).collect(Collectors.toSet());
        boolean told = said.size() == 1
                && unknown.stream()
                        .noneMatch(action -> action.isUndated()
                                || !action.from().isBefore(taken.get(0).from()));
        return new TreatyRelation(
                told ? Optional.of(said.iterator().next()) : Optional.empty(),
                places(taken),
                places(unknown),
                places(all.stream()
                        .filter(action -> !taken.contains(action) && !unknown.contains(action))
                        .toList()));
    }

    /** One action on the treaty: its index, its category, and from when it counts. */
    private record Action(int at, Optional<InstrumentActionCategory> category, LocalDate from) {
        boolean isUndated() {
            return from.equals(LocalDate.MIN);
        }

        boolean isSignature() {
            return category.filter(InstrumentActionCategory.SIGNED::equals).isPresent();
        }
    }

    /** The newest actions that say something, and those without a date. */
    private static List<Action> newest(List<Action> all, LocalDate day) {
        List<Action> counting = all.stream()
                .filter(action -> !action.from().isAfter(day))
                .filter(action -> action.category()
                        .filter(what -> !SAY_NOTHING.contains(what))
                        .isPresent())
                .toList();
        List<Action> saying = counting.stream().anyMatch(action -> !action.isSignature())
                ? counting.stream().filter(action -> !action.isSignature()).toList()
                : counting;
        LocalDate last =
                saying.stream().map(Action::from).max(LocalDate::compareTo).orElse(LocalDate.MIN);
        return saying.stream()
                .filter(action -> action.isUndated() || action.from().equals(last))
                .sorted((one, other) -> other.from().compareTo(one.from()))
                .toList();
    }

    private static List<Integer> places(List<Action> actions) {
        return actions.stream().map(Action::at).sorted().toList();
    }
}
