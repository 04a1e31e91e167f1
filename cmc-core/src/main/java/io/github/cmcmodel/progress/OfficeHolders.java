// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.participant.Office;
import io.github.cmcmodel.source.Ranked;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.UndatedEnd;
import io.github.cmcmodel.value.code.OfficeRole;
import io.github.cmcmodel.value.code.OfficeRoleCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who holds an office of a mechanism or network on a day, such as Costa Rica the presidency pro tempore on 1 March 2024.
 *
 * @param role the office
 * @param day the day; there is no clock in here
 * @param holders the entries taken: those of the best rank whose time can include the day, in the order of the document
 * @param leftAside the entries whose time can include the day, but that are ranked below those taken
 * @param undated the entries without a time, of which nothing says whether they hold on the day
 * @param sourcesDisagree whether entries taken name different holders of an office that one holds at a time, with the day
 *     inside the time of both; on the day of a handover two may be named without that
 */
public record OfficeHolders(
        OfficeRole role,
        LocalDate day,
        List<Office> holders,
        List<Office> leftAside,
        List<Office> undated,
        boolean sourcesDisagree) {
    /**
     * Takes the results, and copies the lists.
     *
     * @param role the office
     * @param day the day
     * @param holders the entries taken
     * @param leftAside the entries ranked below them
     * @param undated the entries without a time
     * @param sourcesDisagree whether the entries taken name different holders
     */
    public OfficeHolders {
        Objects.requireNonNull(role, "OfficeHolders role");
        Objects.requireNonNull(day, "OfficeHolders day");
        holders = List.copyOf(holders);
        leftAside = List.copyOf(leftAside);
        undated = List.copyOf(undated);
    }

    /**
     * Looks up who holds an office.
     *
     * @param offices the offices of a mechanism or network
     * @param role the office wanted
     * @param day the day
     * @return its holders on the day
     */
    public static OfficeHolders on(List<Office> offices, OfficeRole role, LocalDate day) {
        Objects.requireNonNull(offices, "OfficeHolders offices");
        Objects.requireNonNull(role, "OfficeHolders role");
        Objects.requireNonNull(day, "OfficeHolders day");
        List<Office> ofRole =
                offices.stream().filter(office -> office.getRole().equals(role)).toList();
        List<Office> onDay = ofRole.stream()
                .filter(office ->
                        office.getRange().filter(range -> range.contains(day)).isPresent())
                .toList();
        List<Office> best = Ranked.best(onDay);
        return new OfficeHolders(
                role,
                day,
                best,
                onDay.stream().filter(office -> !best.contains(office)).toList(),
                ofRole.stream()
                        .filter(office -> office.getRange().isEmpty())
                        .filter(Office::counts)
                        .toList(),
                disagree(best, role, day));
    }

    private static boolean disagree(List<Office> holders, OfficeRole role, LocalDate day) {
        return role.category().equals(Optional.of(OfficeRoleCategory.SOLE))
                && holders.stream()
                                .filter(office -> office.getRange()
                                        .filter(range -> isInside(range, day))
                                        .isPresent())
                                .map(office -> office.getHolder().whole())
                                .distinct()
                                .count()
                        > 1;
    }

    /** Whether the day is after the start and before the end, whatever days the two mean. */
    private static boolean isInside(DateRange range, LocalDate day) {
        boolean started = range.start() == UndatedEnd.OPEN
                || range.start()
                        .date()
                        .filter(start -> start.latestPossible().isBefore(day))
                        .isPresent();
        boolean goesOn = range.end() == UndatedEnd.OPEN
                || range.end()
                        .date()
                        .filter(end -> end.earliestPossible().isAfter(day))
                        .isPresent();
        return started && goesOn;
    }

    /**
     * The one holder.
     *
     * @return the holder as {@link Actor#whole} gives it, empty when the entries taken name none or more than one
     */
    public Optional<Actor> holder() {
        List<Actor> actors = holders.stream()
                .map(office -> office.getHolder().whole())
                .distinct()
                .toList();
        return actors.size() == 1 ? Optional.of(actors.get(0)) : Optional.empty();
    }
}
