// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import io.github.cmcmodel.value.DateRange;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The time that ranges seen so far cover, such as the periods of reports, and whose each range is. It tells of a further
 * range whether it {@linkplain DateRange#certainlyOverlaps certainly overlaps} one of them, in logarithmic time however many there are.
 *
 * @param <T> whose a range is
 */
public final class OccupiedTime<T> {
    /** By start, the ranges that end after every range that starts no later; the others can decide nothing. */
    private final TreeMap<LocalDate, Taken<T>> taken = new TreeMap<>();

    /** For ranges of which none has been seen yet. */
    public OccupiedTime() {}

    /**
     * One more range.
     *
     * @param range the range
     * @param owner whose it is
     * @return whose a range before it is that certainly overlaps this one, empty when none does
     */
    public Optional<T> add(DateRange range, T owner) {
        LocalDate first = range.coveredFrom();
        LocalDate last = range.coveredUntil();
        if (last.isBefore(first)) {
            return Optional.empty(); // no day is certain
        }
        Optional<T> other = at(first, last);
        add(first, last, owner);
        return other;
    }

    /**
     * Whose time a time overlaps.
     *
     * @param first its first day
     * @param last its last day
     * @return whose a time added is that begins no later than the last day and ends no earlier than the first, empty when none does
     */
    public Optional<T> at(LocalDate first, LocalDate last) {
        return Optional.ofNullable(taken.floorEntry(last))
                .map(Map.Entry::getValue)
                .filter(before -> !before.last().isBefore(first))
                .map(Taken::owner);
    }

    /**
     * One more time.
     *
     * @param first its first day
     * @param last its last day; before the first for a time of which no day is certain
     * @param owner whose it is
     */
    public void add(LocalDate first, LocalDate last, T owner) {
        Map.Entry<LocalDate, Taken<T>> before = taken.floorEntry(first);
        if (before == null || before.getValue().last().isBefore(last)) {
            taken.put(first, new Taken<>(last, owner));
            for (Map.Entry<LocalDate, Taken<T>> next = taken.higherEntry(first);
                    next != null && !next.getValue().last().isAfter(last);
                    next = taken.higherEntry(first)) {
                taken.remove(next.getKey());
            }
        }
    }

    private record Taken<T>(LocalDate last, T owner) {}
}
