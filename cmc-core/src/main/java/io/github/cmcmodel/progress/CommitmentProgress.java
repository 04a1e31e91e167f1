// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.value.DateRange;
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
 * How far a commitment is on a day, with the reason, such as "in progress on 15 January 2020, by the update of June 2019".
 *
 * <p>Which update decides follows from five rules:
 *
 * <ol>
 *   <li>An update counts from the last day that its date can mean: {@code 2019-06} from 30 June 2019, {@code 2019} from 31
 *       December. Before that it is ignored, since what it says may not have been so yet.
 *   <li>A correction, which names in {@code replaces} an update ahead of it, counts from its own date as any update does.
 *       From then on it stands in the place of what it replaces: it speaks for that date, or for its own if that is
 *       earlier. A correction of a correction stands in the same place. Of several in one place the one furthest down the
 *       list holds it, since updates are only ever added at the end.
 *   <li>A correction that names no update ahead of it is an update of its own. The rule {@code
 *       commitment.update-replaces-unknown} reports it. Where several updates share an identifier the first is meant.
 *   <li>A deprecated update never counts.
 *   <li>Of what counts, the newest decides: the one that speaks for the latest day, of equal ones a preferred one, and of
 *       these the one whose place is furthest down.
 * </ol>
 *
 * <p>So nothing that is added later, under a later date, changes what the status of an earlier day was. The commitment's
 * own time has no part in this: an update from before it started counts, and it is for the rules to report.
 *
 * <p>Instances are immutable and compared by commitment and day, from which all else follows.
 */
public final class CommitmentProgress {
    private final Commitment commitment;
    private final LocalDate day;
    private final OptionalInt deciding;
    private final List<IgnoredUpdate> ignored;
    private final Optional<LocalDate> lastReported;

    private CommitmentProgress(
            Commitment commitment,
            LocalDate day,
            OptionalInt deciding,
            List<IgnoredUpdate> ignored,
            Optional<LocalDate> lastReported) {
        this.commitment = commitment;
        this.day = day;
        this.deciding = deciding;
        this.ignored = ignored;
        this.lastReported = lastReported;
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
        List<ProgressUpdate> updates = commitment.getUpdates();
        UpdatePlaces places = new UpdatePlaces(updates);
        int[] holder = new int[updates.size()]; // by place: who holds it on the day, -1 for nobody
        int deciding = -1;
        LocalDate lastReported = LocalDate.MIN;
        for (int at = 0; at < updates.size(); at++) {
            holder[at] = -1;
            LocalDate from = UpdatePlaces.countsFrom(updates.get(at));
            if (updates.get(at).counts() && !from.isAfter(day)) {
                holder[places.place[at]] = at;
                lastReported = from.isAfter(lastReported) ? from : lastReported;
            }
        }
        for (int place = 0; place < holder.length; place++) {
            int at = holder[place];
            if (at >= 0 && (deciding < 0 || places.compare(at, deciding) >= 0)) {
                deciding = at;
            }
        }
        List<IgnoredUpdate> ignored = new ArrayList<>();
        for (int at = 0; at < updates.size(); at++) {
            if (at != deciding) {
                ignored.add(ignored(updates.get(at), at, day, holder[places.place[at]], deciding, places));
            }
        }
        return new CommitmentProgress(
                commitment,
                day,
                deciding < 0 ? OptionalInt.empty() : OptionalInt.of(deciding),
                List.copyOf(ignored),
                deciding < 0 ? Optional.empty() : Optional.of(lastReported));
    }

    private static IgnoredUpdate ignored(
            ProgressUpdate update, int at, LocalDate day, int holder, int deciding, UpdatePlaces places) {
        if (!update.counts()) {
            return new IgnoredUpdate(at, update, IgnoredUpdate.Reason.DEPRECATED, OptionalInt.empty());
        }
        if (update.getDate().earliest().isAfter(day)) {
            return new IgnoredUpdate(at, update, IgnoredUpdate.Reason.LATER_THAN_DAY, OptionalInt.empty());
        }
        if (UpdatePlaces.countsFrom(update).isAfter(day)) {
            return new IgnoredUpdate(at, update, IgnoredUpdate.Reason.MAY_BE_LATER, OptionalInt.empty());
        }
        if (holder != at) {
            return new IgnoredUpdate(at, update, IgnoredUpdate.Reason.REPLACED, OptionalInt.of(holder));
        }
        return new IgnoredUpdate(
                at,
                update,
                places.isRankedBelow(at, deciding) ? IgnoredUpdate.Reason.RANKED_LOWER : IgnoredUpdate.Reason.OLDER,
                OptionalInt.of(deciding));
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
        return day;
    }

    /**
     * The status on the day.
     *
     * @return the status; empty means unreported, which is not the same as nothing done
     */
    public Optional<CommitmentStatus> status() {
        return deciding().map(ProgressUpdate::getStatus);
    }

    /**
     * What the status on the day means for the work.
     *
     * @return the category of the status; empty when there is no status, and when this version does not know it
     */
    public Optional<CommitmentStatusCategory> category() {
        return status().flatMap(CommitmentStatus::category);
    }

    /**
     * Whether the status on the day is one that this version does not know, so that neither open nor closed, due nor overdue
     * can be told.
     *
     * @return true if there is a status and it has no category
     */
    public boolean isUnknown() {
        return status().isPresent() && category().isEmpty();
    }

    /**
     * The update that decides.
     *
     * @return the update; empty when none counts on the day
     */
    public Optional<ProgressUpdate> deciding() {
        return deciding.isPresent() ? Optional.of(commitment.getUpdates().get(deciding.getAsInt())) : Optional.empty();
    }

    /**
     * Which of the commitment's updates decides.
     *
     * @return its index, from 0; empty when none counts on the day
     */
    public OptionalInt decidingIndex() {
        return deciding;
    }

    /**
     * The updates that do not decide, each with the reason.
     *
     * @return every update but the deciding one, in the order of the document
     */
    public List<IgnoredUpdate> ignored() {
        return ignored;
    }

    /**
     * Whether there is still something to do: the status is of the category planned or in progress. What is unreported is
     * open.
     *
     * @return true if open; false also where it {@link #isUnknown() is unknown}
     */
    public boolean isOpen() {
        return !isUnknown()
                && category()
                        .filter(category -> category == CommitmentStatusCategory.FULFILLED
                                || category == CommitmentStatusCategory.WITHDRAWN)
                        .isEmpty();
    }

    /**
     * The last day on which the promise can be kept: the last day that the end of its time can mean, which for {@code 2020~} is
     * 31 December 2021.
     *
     * @return the day; empty when no end is set, or when it is open, unknown or uncertain
     */
    public Optional<LocalDate> due() {
        return commitment.getRange().flatMap(DateRange::latest);
    }

    /**
     * Whether the last day to keep the promise is before the day, and the commitment is open.
     *
     * @return true if overdue; false also when no end is set, when it is open, unknown or uncertain, and where the status
     *     {@link #isUnknown() is unknown}
     */
    public boolean isOverdue() {
        return isOpen() && due().filter(last -> last.isBefore(day)).isPresent();
    }

    /**
     * Whether the commitment is open and due soon: the last day to keep the promise is the day itself or later, but not
     * later than a period after it. What is overdue already is not due soon.
     *
     * @param period how far to look ahead, such as {@code Period.ofMonths(6)}; a negative one looks at nothing
     * @return true if due within the period; false also when no end is set, or when it is open, unknown or uncertain
     */
    public boolean isDueWithin(Period period) {
        return isOpen()
                && due().filter(last -> !last.isBefore(day) && !last.isAfter(day.plus(period)))
                        .isPresent();
    }

    /**
     * The last time that anything was reported, up to the day: the latest of the days from which updates count,
     * corrections and corrected ones included.
     *
     * @return the day; empty when nothing counts yet
     */
    public Optional<LocalDate> lastReported() {
        return lastReported;
    }

    /**
     * Whether nothing has been reported for longer than a period. What was never reported is measured from the last day
     * that its start can mean.
     *
     * @param cycle how often there should be a report, such as {@code Period.ofYears(3)}
     * @return true if the day lies more than the period after the last report; false when there is neither a report nor a
     *     start to measure from
     */
    public boolean isUnreportedLongerThan(Period cycle) {
        return lastReported
                .or(() -> commitment.getRange().flatMap(CommitmentProgress::latestStart))
                .filter(since -> since.plus(cycle).isBefore(day))
                .isPresent();
    }

    private static Optional<LocalDate> latestStart(DateRange range) {
        return range.start()
                .date()
                .map(PartialDate::latestPossible)
                .filter(latest -> !latest.equals(LocalDate.MAX)); // an uncertain start
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
     * The status and its reasons in English, a sentence or two for the status and one for each update that is ignored. Places
     * are JSON Pointers within the commitment.
     *
     * @return such as {@code On 2020-01-15 the status of bpa-5-asylum-systems is inProgress, by /updates/1 (2019-06).} and
     *     {@code /updates/0 (2018) is ignored: /updates/1 is newer.}
     */
    public List<String> explanation() {
        List<String> sentences = new ArrayList<>();
        String subject = "On " + day + " the status of " + commitment.getId() + " is ";
        if (deciding.isPresent()) {
            int at = deciding.getAsInt();
            ProgressUpdate update = commitment.getUpdates().get(at);
            sentences.add(subject + update.getStatus() + ", by /updates/" + at + " (" + update.getDate() + ").");
            if (isUnknown()) {
                sentences.add("Whether it is open is not known: this version does not know the status "
                        + update.getStatus() + ".");
            }
        } else {
            sentences.add(
                    subject + "unreported: " + (ignored.isEmpty() ? "there is no update." : "no update counts yet."));
        }
        ignored.forEach(update -> sentences.add(update.sentence()));
        return List.copyOf(sentences);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CommitmentProgress that && day.equals(that.day) && commitment.equals(that.commitment);
    }

    @Override
    public int hashCode() {
        return 31 * commitment.hashCode() + day.hashCode();
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
