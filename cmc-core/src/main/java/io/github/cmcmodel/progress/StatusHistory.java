// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.Rank;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The status of one commitment over all days, such as "planned from 31 December 2018, in progress from 30 June 2019".
 *
 * <p>For each day it is what {@link CommitmentProgress} says, without the reasons. Where many days are asked for, it is made
 * once, in the time that sorting the updates takes, and then answers each in logarithmic time.
 *
 * <p>Instances are immutable and compared by what they say of all days.
 */
public final class StatusHistory {
    private final NavigableMap<LocalDate, Optional<CommitmentStatus>> changes;

    private StatusHistory(NavigableMap<LocalDate, Optional<CommitmentStatus>> changes) {
        this.changes = changes;
    }

    /** An update in force: the newest decides, of equal ones a preferred one, of these the one whose place is furthest down. */
    private record InForce(LocalDate speaksFor, Rank rank, int place, int update) {
        static final Comparator<InForce> ORDER = Comparator.comparing(InForce::speaksFor)
                .thenComparing(InForce::rank, Comparator.reverseOrder())
                .thenComparingInt(InForce::place);
    }

    /**
     * The history of a commitment.
     *
     * @param commitment the commitment
     * @return its history
     */
    public static StatusHistory of(Commitment commitment) {
        Objects.requireNonNull(commitment, "StatusHistory commitment");
        List<ProgressUpdate> updates = commitment.getUpdates();
        UpdatePlaces places = new UpdatePlaces(updates);
        int[] holder = new int[updates.size()]; // by place: who holds it, -1 for nobody
        Arrays.fill(holder, -1);
        TreeSet<InForce> inForce = new TreeSet<>(InForce.ORDER);
        NavigableMap<LocalDate, Optional<CommitmentStatus>> changes = new TreeMap<>();
        int[] byDay = IntStream.range(0, updates.size())
                .filter(at -> updates.get(at).counts())
                .boxed()
                .sorted(Comparator.comparing(at -> UpdatePlaces.countsFrom(updates.get(at))))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int at : byDay) {
            int place = places.place[at];
            int before = holder[place];
            if (before < at) {
                if (before >= 0) {
                    inForce.remove(new InForce(places.speaksFor[before], places.rank[before], place, before));
                }
                holder[place] = at;
                if (updates.get(at).getStatus().isPresent()) {
                    inForce.add(new InForce(places.speaksFor[at], places.rank[at], place, at));
                }
            }
            Optional<CommitmentStatus> status = inForce.isEmpty()
                    ? Optional.empty()
                    : updates.get(inForce.last().update()).getStatus();
            LocalDate day = UpdatePlaces.countsFrom(updates.get(at));
            Map.Entry<LocalDate, Optional<CommitmentStatus>> earlier = changes.lowerEntry(day);
            if ((earlier == null ? Optional.empty() : earlier.getValue()).equals(status)) {
                changes.remove(day); // what another update of the same day had changed is changed back
            } else {
                changes.put(day, status);
            }
        }
        return new StatusHistory(changes);
    }

    /**
     * The status on a day.
     *
     * @param day the day
     * @return the status; empty means unreported, which is not the same as nothing done
     */
    public Optional<CommitmentStatus> on(LocalDate day) {
        return Optional.ofNullable(changes.floorEntry(Objects.requireNonNull(day, "StatusHistory day")))
                .flatMap(Map.Entry::getValue);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatusHistory that && changes.equals(that.changes);
    }

    @Override
    public int hashCode() {
        return changes.hashCode();
    }

    /**
     * The days on which the status changes, each with the status from then on.
     *
     * @return such as {@code {2018-12-31=planned, 2019-06-30=inProgress}}
     */
    @Override
    public String toString() {
        return changes.entrySet().stream()
                .map(change -> change.getKey() + "="
                        + change.getValue().map(Object::toString).orElse("unreported"))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
