// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.Rank;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class CommitmentProgressPropertyTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 12, 15);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 3 * 365).map(FIRST_DAY::plusDays);
    }

    @Provide
    Arbitrary<ProgressUpdate> updates() {
        Arbitrary<PartialDate> dates = Arbitraries.oneOf(
                days().map(PartialDate::of),
                days().map(day -> PartialDate.of(YearMonth.from(day))),
                days().map(day -> PartialDate.ofYear(day.getYear())));
        Arbitrary<Optional<ProgressUpdateId>> ids =
                Arbitraries.of("a", "b", "c", "d").map(ProgressUpdateId::new).optional(0.7);
        return Combinators.combine(dates, statuses(), ids, ids, Arbitraries.of(Rank.class))
                .as((date, status, id, replaces, rank) -> ProgressUpdate.builder()
                        .date(date)
                        .status(status)
                        .id(id)
                        .replaces(replaces)
                        .rank(rank)
                        .build());
    }

    @Provide
    Arbitrary<Commitment> commitments() {
        return updates()
                .list()
                .ofMaxSize(8)
                .map(updates -> Samples.commitment("c").updates(updates).build());
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void agreesWithTheRulesAppliedOneByOne(
            @ForAll("commitments") Commitment commitment, @ForAll("days") LocalDate day) {
        assertThat(CommitmentProgress.of(commitment, day).deciding().orElse(null))
                .isSameAs(Oracle.deciding(commitment.getUpdates(), day));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void historiesAreEqualWhenTheySayTheSameOfEveryDay(
            @ForAll("commitments") Commitment commitment, @ForAll("commitments") Commitment other) {
        StatusHistory one = StatusHistory.of(commitment);
        Commitment told = Samples.commitment("told")
                .updates(FIRST_DAY
                        .minusDays(400)
                        .datesUntil(LocalDate.of(2023, 1, 1))
                        .flatMap(day -> one.on(day).map(status -> Samples.update(day.toString(), status)).stream())
                        .toList())
                .build();

        assertThat(StatusHistory.of(told)).isEqualTo(one).hasSameHashCodeAs(one).hasToString(one.toString());
        StatusHistory two = StatusHistory.of(other);
        boolean same = FIRST_DAY
                .minusDays(400)
                .datesUntil(LocalDate.of(2023, 1, 1))
                .allMatch(day -> one.on(day).equals(two.on(day)));
        assertThat(one.equals(two)).isEqualTo(same);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void withoutCorrectionsItIsTheLastOfTheUpdatesSortedByDate(
            @ForAll("commitments") Commitment commitment, @ForAll("days") LocalDate day) {
        List<ProgressUpdate> plain = commitment.getUpdates().stream()
                .map(update -> update.toBuilder().replaces(Optional.empty()).build())
                .toList();
        Optional<CommitmentStatus> last = plain.stream()
                .filter(update -> Oracle.counts(update, day))
                .sorted(Comparator.comparing(
                                (ProgressUpdate update) -> update.getDate().latest())
                        .thenComparing(update -> update.getRank() == Rank.PREFERRED))
                .map(ProgressUpdate::getStatus)
                .flatMap(Optional::stream)
                .reduce((one, next) -> next);

        assertThat(CommitmentProgress.of(commitment.toBuilder().updates(plain).build(), day)
                        .status())
                .isEqualTo(last);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void nothingAddedUnderALaterDateChangesTheStatusOfAnEarlierDay(
            @ForAll("commitments") Commitment commitment,
            @ForAll("updates") ProgressUpdate more,
            @ForAll("days") LocalDate day) {
        CommitmentProgress before = CommitmentProgress.of(commitment, day);
        CommitmentProgress after =
                CommitmentProgress.of(commitment.toBuilder().addUpdate(more).build(), day);

        if (!Oracle.counts(more, day)) {
            assertThat(after.decidingIndex()).isEqualTo(before.decidingIndex());
            assertThat(after.ignored().subList(0, before.ignored().size())).isEqualTo(before.ignored());
        } else {
            assertThat(after.status())
                    .as("once reported, never unreported again")
                    .isPresent();
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void everyUpdateEitherDecidesOrIsIgnoredForAReasonThatHolds(
            @ForAll("commitments") Commitment commitment, @ForAll("days") LocalDate day) {
        CommitmentProgress progress = CommitmentProgress.of(commitment, day);

        List<Integer> accounted = new ArrayList<>();
        progress.decidingIndex().ifPresent(accounted::add);
        for (IgnoredUpdate ignored : progress.ignored()) {
            accounted.add(ignored.index());
            PartialDate date = ignored.update().getDate();
            switch (ignored.reason()) {
                case LATER_THAN_DAY -> assertThat(date.earliest()).isAfter(day);
                case MAY_BE_LATER -> {
                    assertThat(date.earliest()).isBeforeOrEqualTo(day);
                    assertThat(date.latest()).isAfter(day);
                }
                case REPLACED ->
                    assertThat(commitment
                                    .getUpdates()
                                    .get(ignored.instead().orElseThrow())
                                    .getReplaces())
                            .isPresent();
                case RANKED_LOWER -> {
                    assertThat(progress.deciding().orElseThrow().getRank()).isEqualTo(Rank.PREFERRED);
                    assertThat(ignored.update().getRank()).isEqualTo(Rank.NORMAL);
                }
                case DEPRECATED -> assertThat(ignored.update().getRank()).isEqualTo(Rank.DEPRECATED);
                case OLDER -> assertThat(ignored.instead()).isEqualTo(progress.decidingIndex());
            }
        }
        Collections.sort(accounted);
        assertThat(accounted)
                .containsExactlyElementsOf(
                        IntStream.range(0, commitment.getUpdates().size())
                                .boxed()
                                .toList());
        assertThat(progress.explanation())
                .hasSize(1
                        + (progress.isUnknown() ? 1 : 0)
                        + (progress.statusOnDay().sourcesDisagree() ? 1 : 0)
                        + progress.ignored().size());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheListDoesNotMatterWhereDatesDifferAndNothingIsCorrected(
            @ForAll("commitments") Commitment commitment, @ForAll("days") LocalDate day, @ForAll Random random) {
        List<LocalDate> seen = new ArrayList<>();
        List<ProgressUpdate> updates = new ArrayList<>();
        for (ProgressUpdate update : commitment.getUpdates()) {
            if (!seen.contains(update.getDate().latest())) {
                seen.add(update.getDate().latest());
                updates.add(update.toBuilder().replaces(Optional.empty()).build());
            }
        }
        Commitment inOrder = commitment.toBuilder().updates(updates).build();
        Collections.shuffle(updates, random);
        Commitment shuffled = commitment.toBuilder().updates(updates).build();

        assertThat(CommitmentProgress.of(shuffled, day).deciding())
                .isEqualTo(CommitmentProgress.of(inOrder, day).deciding());
    }

    /** The five rules word by word, by search and recursion. */
    private static final class Oracle {
        static ProgressUpdate deciding(List<ProgressUpdate> updates, LocalDate day) {
            ProgressUpdate best = null;
            for (int at = 0; at < updates.size(); at++) {
                if (counts(updates.get(at), day) && holdsItsPlace(updates, at, day)) {
                    int here = at;
                    boolean beaten = false;
                    for (int other = 0; other < updates.size(); other++) {
                        if (other != here && counts(updates.get(other), day) && holdsItsPlace(updates, other, day)) {
                            int order = speaksFor(updates, other).compareTo(speaksFor(updates, here));
                            beaten |= order > 0 || order == 0 && isAbove(updates, other, here);
                        }
                    }
                    if (!beaten) {
                        assertThat(best).as("only one decides").isNull();
                        best = updates.get(at);
                    }
                }
            }
            return best;
        }

        private static boolean isAbove(List<ProgressUpdate> updates, int other, int here) {
            boolean preferred = updates.get(other).getRank() == Rank.PREFERRED;
            return preferred == (updates.get(here).getRank() == Rank.PREFERRED)
                    ? place(updates, other) > place(updates, here)
                    : preferred;
        }

        private static boolean counts(ProgressUpdate update, LocalDate day) {
            return update.getRank() != Rank.DEPRECATED
                    && !update.getDate().latest().isAfter(day);
        }

        private static boolean holdsItsPlace(List<ProgressUpdate> updates, int at, LocalDate day) {
            for (int later = at + 1; later < updates.size(); later++) {
                if (counts(updates.get(later), day) && place(updates, later) == place(updates, at)) {
                    return false;
                }
            }
            return true;
        }

        private static int replaced(List<ProgressUpdate> updates, int at) {
            for (int ahead = 0; ahead < at; ahead++) {
                if (updates.get(at).getReplaces().isPresent()
                        && updates.get(at)
                                .getReplaces()
                                .equals(updates.get(ahead).getId())) {
                    return ahead;
                }
            }
            return -1;
        }

        private static int place(List<ProgressUpdate> updates, int at) {
            int replaced = replaced(updates, at);
            return replaced < 0 ? at : place(updates, replaced);
        }

        private static LocalDate speaksFor(List<ProgressUpdate> updates, int at) {
            LocalDate own = updates.get(at).getDate().latest();
            int replaced = replaced(updates, at);
            if (replaced < 0) {
                return own;
            }
            LocalDate theirs = speaksFor(updates, replaced);
            return own.isBefore(theirs) ? own : theirs;
        }
    }

    private static Arbitrary<CommitmentStatus> statuses() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of(CommitmentStatus.KNOWN)),
                Tuple.of(1, Arbitraries.just(new CommitmentStatus("fromTomorrow"))));
    }
}
