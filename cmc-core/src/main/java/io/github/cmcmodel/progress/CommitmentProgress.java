// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.CommitmentStatusCategory;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How far a commitment is on a day, with the reason, such as "in progress on 15 January 2020, by the update of June 2019": its
 * {@linkplain StatusOnDay status}, its {@linkplain TermInForce term in force} and its milestones.
 *
 * <p>The commitment's own time has no part in its status: an update from before it started counts, and it is for the rules to
 * report.
 *
 * <p>Instances are immutable and compared by commitment and day, from which all else follows.
 */
public final class CommitmentProgress {
    private final Commitment commitment;
    private final StatusOnDay status;
    private final TermInForce term;
    private final List<MilestoneProgress> milestones;

    private CommitmentProgress(
            Commitment commitment, StatusOnDay status, TermInForce term, List<MilestoneProgress> milestones) {
        this.commitment = commitment;
        this.status = status;
        this.term = term;
        this.milestones = milestones;
    }

    /**
     * How far a commitment is on a day.
     *
     * @param commitment the commitment
     * @param day the day; there is no clock in here
     * @return its progress
     */
    public static CommitmentProgress of(Commitment commitment, LocalDate day) {
        Objects.requireNonNull(commitment, "CommitmentProgress commitment");
        Objects.requireNonNull(day, "CommitmentProgress day");
        return new CommitmentProgress(
                commitment,
                StatusOnDay.of(commitment.getUpdates(), day),
                TermInForce.of(commitment.getTerms(), day),
                commitment.getMilestones().stream()
                        .map(milestone -> MilestoneProgress.of(milestone, day))
                        .toList());
    }

    /**
     * The commitment.
     *
     * @return the commitment
     */
    public Commitment commitment() {
        return commitment;
    }

    /**
     * The day looked from.
     *
     * @return the day
     */
    public LocalDate day() {
        return status.day();
    }

    /**
     * The status on the day with what it was taken from.
     *
     * @return the status and its reasons
     */
    public StatusOnDay statusOnDay() {
        return status;
    }

    /**
     * The term in force on the day with what it was taken from.
     *
     * @return the term and its reasons
     */
    public TermInForce term() {
        return term;
    }

    /**
     * How far its milestones are on the day.
     *
     * @return the milestones, in the order of the document
     */
    public List<MilestoneProgress> milestones() {
        return milestones;
    }

    /**
     * The status on the day.
     *
     * @return the status; empty means unreported, which is not the same as nothing done
     */
    public Optional<CommitmentStatus> status() {
        return status.status();
    }

    /**
     * What the status on the day means for the work.
     *
     * @return the category of the status; empty when there is no status, and when this version does not know it
     */
    public Optional<CommitmentStatusCategory> category() {
        return status.category();
    }

    /**
     * Whether the status on the day is one that this version does not know, so that neither open nor closed, due nor overdue
     * can be told.
     *
     * @return true if there is a status and it has no category
     */
    public boolean isUnknown() {
        return status.isUnknown();
    }

    /**
     * The update that decides.
     *
     * @return the update; empty when none counts on the day
     */
    public Optional<ProgressUpdate> deciding() {
        return status.deciding();
    }

    /**
     * Which of the commitment's updates decides.
     *
     * @return its index, from 0; empty when none counts on the day
     */
    public OptionalInt decidingIndex() {
        return status.decidingIndex();
    }

    /**
     * The updates that do not decide, each with the reason.
     *
     * @return every update but the deciding one, in the order of the document
     */
    public List<IgnoredUpdate> ignored() {
        return status.ignored();
    }

    /**
     * Whether there is still something to do, as {@link StatusOnDay#isOpen()} says.
     *
     * @return true if open; false also where it {@link #isUnknown() is unknown}
     */
    public boolean isOpen() {
        return status.isOpen();
    }

    /**
     * The last day on which the promise can be kept, by the term in force on the day: the last day that its end can mean, which
     * for {@code 2020~} is 31 December 2021.
     *
     * @return the day; empty when no end is set, when it is open, unknown or uncertain, and where sources disagree on it
     */
    public Optional<LocalDate> due() {
        return term.due();
    }

    /**
     * Whether the last day to keep the promise is before the day, and the commitment is open.
     *
     * @return true if overdue; false also when no end is set, when it is open, unknown or uncertain, where a source has a later
     *     one, and where the status {@link #isUnknown() is unknown}
     */
    public boolean isOverdue() {
        return isOpen() && term.isOver();
    }

    /**
     * Whether the commitment is open and due soon: the last day to keep the promise is the day itself or later, but not
     * later than a period after it. What is overdue already is not due soon.
     *
     * @param period how far to look ahead, such as {@code Period.ofMonths(6)}; a negative one looks at nothing
     * @return true if due within the period; false also when no end is set, or when it is open, unknown or uncertain
     */
    public boolean isDueWithin(Period period) {
        return isOpen() && term.endsWithin(period);
    }

    /**
     * The last time that anything was reported, up to the day: the latest of the days from which updates count,
     * corrections, corrected ones and those without status included.
     *
     * @return the day; empty when nothing counts yet
     */
    public Optional<LocalDate> lastReported() {
        return status.lastReported();
    }

    /**
     * Whether nothing has been reported for longer than a period. What was never reported is measured from the last day
     * that its start can mean, or without one from the last day on which it can have been made.
     *
     * @param cycle how often there should be a report, such as {@code Period.ofYears(3)}
     * @return true if the day lies more than the period after the last report; false when there is neither a report nor a
     *     start to measure from
     */
    public boolean isUnreportedLongerThan(Period cycle) {
        return lastReported()
                .or(term::start)
                .or(() -> commitment.getMade().map(PartialDate::latestPossible))
                .filter(since -> !since.equals(LocalDate.MAX)) // of an uncertain date
                .filter(since -> since.plus(cycle).isBefore(day()))
                .isPresent();
    }

    /**
     * Whether nothing has been reported for longer than the reporting cycle of a plan.
     *
     * @param plan the plan, normally the commitment's own
     * @return as {@link #isUnreportedLongerThan(Period)} says; false when the plan sets no cycle
     */
    public boolean isUnreportedLongerThanCycleOf(ActionPlan plan) {
        return plan.getReportingCycleYears()
                .filter(years -> isUnreportedLongerThan(Period.ofYears(years)))
                .isPresent();
    }

    /**
     * The status and the term with their reasons in English, a sentence or two for each and one for each update or term that is
     * left aside. Places are JSON Pointers within the commitment.
     *
     * @return such as {@code On 2020-01-15 the status of bpa-5-asylum-systems is inProgress, by /updates/1 (2019-06).} and
     *     {@code /updates/0 (2018) is ignored: /updates/1 is newer.}
     */
    public List<String> explanation() {
        List<String> sentences =
                new ArrayList<>(status.explanation(commitment.getId().value()));
        if (!commitment.getTerms().isEmpty()) {
            sentences.addAll(term.explanation());
        }
        return List.copyOf(sentences);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CommitmentProgress that
                && day().equals(that.day())
                && commitment.equals(that.commitment);
    }

    @Override
    public int hashCode() {
        return 31 * commitment.hashCode() + day().hashCode();
    }

    /**
     * The first sentence of the explanation.
     *
     * @return such as {@code On 2020-01-15 the status of bpa-5-asylum-systems is inProgress, by /updates/1 (2019-06).}
     */
    @Override
    public String toString() {
        return explanation().get(0);
    }
}
