// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.source;

import io.github.cmcmodel.value.code.Rank;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * Which entries of a list exclude each other: two of equal rank that claim different things of one matter, such as 22 and 15
 * states at one meeting. Deprecated entries exclude nothing and are not excluded.
 *
 * <p>Takes time that grows with the length of the list, however many of its entries disagree.
 */
public final class Exclusions {
    private static final int NONE = -1;

    private final int[] before;
    private final int[] after;

    private Exclusions(int[] before, int[] after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Compares the entries of a list.
     *
     * @param entries the list
     * @return which of them exclude each other
     */
    public static Exclusions among(List<? extends Ranked> entries) {
        Objects.requireNonNull(entries, "Exclusions entries");
        int[] before = opponents(entries, false);
        return new Exclusions(before, isFree(before) ? before : opponents(entries, true));
    }

    private static boolean isFree(int[] before) {
        for (int opponent : before) {
            if (opponent != NONE) {
                return false;
            }
        }
        return true;
    }

    /** By entry, the index of one that was seen before it and excludes it. */
    private static int[] opponents(List<? extends Ranked> entries, boolean backwards) {
        int[] opponents = new int[entries.size()];
        Arrays.fill(opponents, NONE);
        if (opponents.length < 2) {
            return opponents;
        }
        Map<Matter, Span> spans = new HashMap<>();
        for (int step = 0; step < opponents.length; step++) {
            int at = backwards ? opponents.length - 1 - step : step;
            Ranked entry = entries.get(at);
            if (entry.counts()) {
                for (Claim<?> claim : entry.claims()) {
                    Span span = spans.computeIfAbsent(new Matter(claim.matter(), entry.getRank()), first -> new Span());
                    int opponent = span.add(claim, at);
                    opponents[at] = opponents[at] == NONE ? opponent : opponents[at];
                }
            }
        }
        return opponents;
    }

    /**
     * An entry before another that excludes it.
     *
     * @param at the index of the other
     * @return the index of one that does, empty when none does
     */
    public OptionalInt before(int at) {
        return before[at] == NONE ? OptionalInt.empty() : OptionalInt.of(before[at]);
    }

    /**
     * An entry that excludes another.
     *
     * @param at the index of the other
     * @return the index of one that does, before or after it, empty when none does
     */
    public OptionalInt of(int at) {
        return before[at] != NONE || after[at] == NONE ? before(at) : OptionalInt.of(after[at]);
    }

    /**
     * Whether no entry excludes another.
     *
     * @return true if all can be right at once
     */
    public boolean isEmpty() {
        return isFree(before);
    }

    private record Matter(Object matter, Rank rank) {}

    /**
     * What was claimed of one matter. Each claim is compared with all before it at once: where two have nothing in common, the
     * one lies wholly beyond the other, so that the greatest of the least values and the least of the greatest suffice.
     */
    private static final class Span {
        private Comparable<Object> highestLeast = Span::unset;
        private Comparable<Object> lowestMost = Span::unset;
        private int highest = NONE;
        private int lowest = NONE;

        private static int unset(Object other) {
            return 0;
        }

        int add(Claim<?> claim, int at) {
            Comparable<Object> least = comparable(claim.least());
            Comparable<Object> most = comparable(claim.most());
            int opponent = NONE;
            if (highest != NONE && highestLeast.compareTo(most) > 0) {
                opponent = highest;
            } else if (lowest != NONE && lowestMost.compareTo(least) < 0) {
                opponent = lowest;
            }
            if (highest == NONE || highestLeast.compareTo(least) < 0) {
                highestLeast = least;
                highest = at;
            }
            if (lowest == NONE || lowestMost.compareTo(most) > 0) {
                lowestMost = most;
                lowest = at;
            }
            return opponent;
        }

        @SuppressWarnings("unchecked") // claims on equal matters have values of one type
        private static Comparable<Object> comparable(Object value) {
            return (Comparable<Object>) value;
        }
    }
}
