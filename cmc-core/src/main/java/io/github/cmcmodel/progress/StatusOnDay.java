// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.CommitmentStatusCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The status of a commitment or milestone on a day, with the reason, such as "in progress on 15 January 2020, by the update of
 * June 2019".
 *
 * <p>Which update decides follows from six rules:
 *
 * <ol>
 *   <li>An update counts from the last day that its date can mean: {@code 2019-06} from 30 June 2019, {@code 2019} from 31
 *       December. Before that it is ignored, since what it says may not have been so yet.
 *   <li>A correction, which names in {@code replaces} an update before it, counts from its own date as any update does.
 *       From then on it is in the place of what it replaces: it speaks for that date, or for its own if that is
 *       earlier. A correction of a correction is in the same place. Of several in one place the one furthest down the
 *       list holds it, since updates are only ever added at the end.
 *   <li>A correction that names no update before it is an update of its own. The rule {@code
 *       commitment.update-replaces-unknown} reports it. Where several updates share an identifier the first is meant.
 *   <li>A deprecated update never counts.
 *   <li>An update without status says that something was reported, but decides nothing.
 *   <li>Of what counts and has a status, the newest decides: the one that speaks for the latest day, of equal ones a preferred
 *       one, and of these the one whose place is furthest down.
 * </ol>
 *
 * <p>Where another update of the same day and rank has another status, it is ignored with the reason: two assessors who differ
 * do not contradict each other, one who says two things does, and then {@link #sourcesDisagree}.
 *
 * <p>So nothing that is added later, under a later date, changes what the status of an earlier day was. Instances are immutable
 * and compared by updates and day, from which all else follows.
 */
public final class StatusOnDay {
    private final List<ProgressUpdate> updates;
    private final LocalDate day;
    private final OptionalInt deciding;
    private final List<IgnoredUpdate> ignored;
    private final Optional<LocalDate> lastReported;

    private StatusOnDay(
            List<ProgressUpdate> updates,
            LocalDate day,
            OptionalInt deciding,
            List<IgnoredUpdate> ignored,
            Optional<LocalDate> lastReported) {
        this.updates = updates;
        this.day = day;
        this.deciding = deciding;
        this.ignored = ignored;
        this.lastReported = lastReported;
    }

    /**
     * The status on a day.
     *
     * @param updates the updates of a commitment or of a milestone
     * @param day the day; there is no clock in here
     * @return the status
     */
    public static StatusOnDay of(List<ProgressUpdate> updates, LocalDate day) {
        Objects.requireNonNull(updates, "StatusOnDay updates");
        Objects.requireNonNull(day, "StatusOnDay day");
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
            if (at >= 0
                    && updates.get(at).getStatus().isPresent()
                    && (deciding < 0 || places.compare(at, deciding) >= 0)) {
                deciding = at;
            }
        }
        List<IgnoredUpdate> ignored = new ArrayList<>();
        for (int at = 0; at < updates.size(); at++) {
            if (at != deciding) {
                ignored.add(Ignoring.of(updates, at, day, holder[places.place[at]], deciding, places));
            }
        }
        return new StatusOnDay(
                List.copyOf(updates),
                day,
                deciding < 0 ? OptionalInt.empty() : OptionalInt.of(deciding),
                List.copyOf(ignored),
                lastReported.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(lastReported));
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
        return deciding().flatMap(ProgressUpdate::getStatus);
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
     * The update that decides.
     *
     * @return the update; empty when none counts on the day
     */
    public Optional<ProgressUpdate> deciding() {
        return deciding.isPresent() ? Optional.of(updates.get(deciding.getAsInt())) : Optional.empty();
    }

    /**
     * Which of the updates decides.
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
     * Whether one assessor gives two statuses for the day for which the deciding update speaks, both of equal rank.
     *
     * @return true if so; the others are ignored as {@link IgnoredUpdate.Reason#DISAGREES}
     */
    public boolean sourcesDisagree() {
        return ignored.stream().anyMatch(each -> each.reason() == IgnoredUpdate.Reason.DISAGREES);
    }

    /**
     * The last time that anything was reported, up to the day: the latest of the days from which updates count,
     * corrections, corrected ones and those without status included.
     *
     * @return the day; empty when nothing counts yet
     */
    public Optional<LocalDate> lastReported() {
        return lastReported;
    }

    /** The status and its reasons in English. */
    List<String> explanation(String subject) {
        List<String> sentences = new ArrayList<>();
        String start = "On " + day + " the status of " + subject + " is ";
        if (deciding.isPresent()) {
            ProgressUpdate update = updates.get(deciding.getAsInt());
            CommitmentStatus status = status().orElseThrow();
            sentences.add(start + status + ", by /updates/" + deciding.getAsInt() + " (" + update.getDate() + ").");
            if (isUnknown()) {
                sentences.add("Whether it is open is not known: this version does not know the status " + status + ".");
            }
            if (sourcesDisagree()) {
                sentences.add("Sources disagree on it.");
            }
        } else {
            String why = ignored.isEmpty()
                    ? "there is no update."
                    : lastReported.isPresent() ? "no update has a status." : "no update counts yet.";
            sentences.add(start + "unreported: " + why);
        }
        ignored.forEach(update -> sentences.add(update.sentence()));
        return List.copyOf(sentences);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatusOnDay that && day.equals(that.day) && updates.equals(that.updates);
    }

    @Override
    public int hashCode() {
        return 31 * updates.hashCode() + day.hashCode();
    }

    /**
     * The status in one line of English.
     *
     * @return such as {@code inProgress on 2020-01-15, by /updates/1}
     */
    @Override
    public String toString() {
        return status().map(Object::toString).orElse("unreported") + " on " + day
                + (deciding.isPresent() ? ", by /updates/" + deciding.getAsInt() : "");
    }
}
