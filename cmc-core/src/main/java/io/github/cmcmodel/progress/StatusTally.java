// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.CommitmentStatusCategory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How many commitments are how far, such as 67 planned, 212 in progress, 22 fulfilled, none withdrawn and none unreported. A
 * status counts by its category: what is {@code delayed} counts as in progress.
 *
 * @param planned how many are planned
 * @param inProgress how many are in progress
 * @param fulfilled how many are fulfilled
 * @param withdrawn how many are withdrawn
 * @param unknown how many have a status that this version does not know
 * @param unreported how many have no status, which does not mean that nothing was done
 */
public record StatusTally(int planned, int inProgress, int fulfilled, int withdrawn, int unknown, int unreported) {
    /** Nothing counted. */
    public static final StatusTally EMPTY = new StatusTally(0, 0, 0, 0, 0, 0);

    /**
     * Counts statuses.
     *
     * @param statuses the status of each commitment, empty for one that is unreported
     * @return the tally
     */
    public static StatusTally of(Iterable<Optional<CommitmentStatus>> statuses) {
        Objects.requireNonNull(statuses, "StatusTally statuses");
        Counter counter = new Counter();
        statuses.forEach(counter::add);
        return counter.tally();
    }

    /**
     * How many have a status of a category.
     *
     * @param category the category
     * @return the number
     */
    public int count(CommitmentStatusCategory category) {
        return switch (category) {
            case PLANNED -> planned;
            case IN_PROGRESS -> inProgress;
            case FULFILLED -> fulfilled;
            case WITHDRAWN -> withdrawn;
        };
    }

    /**
     * How many have any status.
     *
     * @return all but the unreported; those whose status is unknown are among them
     */
    public int reported() {
        return planned + inProgress + fulfilled + withdrawn + unknown;
    }

    /**
     * How many there are.
     *
     * @return the reported and the unreported
     */
    public int total() {
        return reported() + unreported;
    }

    /**
     * The share of a category among those that have one, in per cent with one decimal, rounded down: 67 of 301 are {@code
     * 22.2}, and {@code 100.0} is all of them. Rounded down, shares may add up to a little less than 100.
     *
     * @param category the category
     * @return the share; empty when none has a status
     */
    public Optional<BigDecimal> percentOfReported(CommitmentStatusCategory category) {
        return reported() == 0
                ? Optional.empty()
                : Optional.of(Percent.of(BigDecimal.valueOf(count(category)), BigDecimal.valueOf(reported())));
    }

    /**
     * The share of a category among all, the unreported included, in per cent with one decimal, rounded down.
     *
     * @param category the category
     * @return the share; empty when there is nothing at all
     */
    public Optional<BigDecimal> percentOfTotal(CommitmentStatusCategory category) {
        return total() == 0
                ? Optional.empty()
                : Optional.of(Percent.of(BigDecimal.valueOf(count(category)), BigDecimal.valueOf(total())));
    }

    /**
     * The share of a category among all, rounded as the caller says, such as {@code 22.26} to two decimals half up.
     *
     * @param category the category
     * @param decimals how many decimals
     * @param rounding how to round to them
     * @return the share; empty when there is nothing at all
     */
    public Optional<BigDecimal> percentOfTotal(CommitmentStatusCategory category, int decimals, RoundingMode rounding) {
        return total() == 0
                ? Optional.empty()
                : Optional.of(Percent.of(
                        BigDecimal.valueOf(count(category)), BigDecimal.valueOf(total()), decimals, rounding));
    }

    /**
     * This tally and another together.
     *
     * @param other the other, of other commitments
     * @return the sums
     */
    public StatusTally plus(StatusTally other) {
        return new StatusTally(
                planned + other.planned,
                inProgress + other.inProgress,
                fulfilled + other.fulfilled,
                withdrawn + other.withdrawn,
                unknown + other.unknown,
                unreported + other.unreported);
    }

    /** A tally in the making. */
    static final class Counter {
        private final Map<CommitmentStatusCategory, Integer> counts = new EnumMap<>(CommitmentStatusCategory.class);
        private int unknown;
        private int unreported;

        void add(Optional<CommitmentStatus> status) {
            if (status.isEmpty()) {
                unreported++;
                return;
            }
            status.get()
                    .category()
                    .ifPresentOrElse(category -> counts.merge(category, 1, Integer::sum), () -> unknown++);
        }

        StatusTally tally() {
            return new StatusTally(
                    count(CommitmentStatusCategory.PLANNED),
                    count(CommitmentStatusCategory.IN_PROGRESS),
                    count(CommitmentStatusCategory.FULFILLED),
                    count(CommitmentStatusCategory.WITHDRAWN),
                    unknown,
                    unreported);
        }

        private int count(CommitmentStatusCategory category) {
            return counts.getOrDefault(category, 0);
        }
    }
}
