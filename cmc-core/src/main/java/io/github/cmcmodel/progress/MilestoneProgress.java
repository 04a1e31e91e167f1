// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.plan.Milestone;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * How far a milestone is on a day, such as nineteen offices, due by August 2022, in progress on 1 September 2022, so overdue.
 *
 * @param milestone the milestone
 * @param status its status on the day
 * @param term its term in force on the day
 */
public record MilestoneProgress(Milestone milestone, StatusOnDay status, TermInForce term) {
    /**
     * How far a milestone is on a day.
     *
     * @param milestone the milestone
     * @param day the day; there is no clock in here
     * @return its progress
     */
    public static MilestoneProgress of(Milestone milestone, LocalDate day) {
        Objects.requireNonNull(milestone, "MilestoneProgress milestone");
        Objects.requireNonNull(day, "MilestoneProgress day");
        return new MilestoneProgress(
                milestone, StatusOnDay.of(milestone.getUpdates(), day), TermInForce.of(milestone.getTerms(), day));
    }

    /**
     * Whether the milestone is open and its time is over.
     *
     * @return true if overdue; false also when no end is set, and where the status is unknown
     */
    public boolean isOverdue() {
        return status.isOpen() && term.isOver();
    }

    /**
     * Whether the milestone is open and due soon. What is overdue already is not due soon.
     *
     * @param period how far to look ahead; a negative one looks at nothing
     * @return true if due within the period; false also when no end is set
     */
    public boolean isDueWithin(Period period) {
        return status.isOpen() && term.endsWithin(period);
    }
}
