// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import static io.github.cmcmodel.value.code.CommitmentStatus.FULFILLED;
import static io.github.cmcmodel.value.code.CommitmentStatus.IN_PROGRESS;
import static io.github.cmcmodel.value.code.CommitmentStatus.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentBuilder;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.plan.ProgressUpdateBuilder;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class StatusHistoryTest {
    @Provide
    Arbitrary<Commitment> commitments() {
        Arbitrary<PartialDate> dates = Arbitraries.of(
                        "2018",
                        "2019",
                        "2018-12",
                        "2019-01",
                        "2019-06",
                        "2018-12-30",
                        "2018-12-31",
                        "2019-01-01",
                        "2019-06-30")
                .map(PartialDate::parse);
        Arbitrary<Optional<ProgressUpdateId>> ids =
                Arbitraries.of("a", "b", "c").map(ProgressUpdateId::new).optional(0.7);
        return Combinators.combine(dates, statuses(), ids, ids)
                .as((date, status, id, replaces) -> ProgressUpdate.builder()
                        .date(date)
                        .status(status)
                        .id(id)
                        .replaces(replaces)
                        .build())
                .list()
                .ofMaxSize(8)
                .map(updates -> Samples.commitment("c").updates(updates).build());
    }

    @Property(tries = 2000)
    void saysOfEachDayWhatTheProgressOnThatDaySays(@ForAll("commitments") Commitment commitment) {
        StatusHistory history = StatusHistory.of(commitment);

        for (String day : new String[] {
            "2017-12-31",
            "2018-12-29",
            "2018-12-30",
            "2018-12-31",
            "2019-01-01",
            "2019-01-31",
            "2019-06-29",
            "2019-06-30",
            "2019-12-30",
            "2019-12-31",
            "2030-01-01"
        }) {
            LocalDate date = LocalDate.parse(day);
            assertThat(history.on(date))
                    .as(day)
                    .isEqualTo(CommitmentProgress.of(commitment, date).status());
        }
    }

    @Test
    void showsFromWhenEachStatusHolds() {
        StatusHistory history = StatusHistory.of(Samples.commitment("c")
                .addUpdate(update("2018", PLANNED).build())
                .addUpdate(update("2019-06", IN_PROGRESS).build())
                .build());

        assertThat(history).hasToString("{2018-12-31=planned, 2019-06-30=inProgress}");
        assertThat(history.on(LocalDate.of(2018, 12, 30))).isEmpty();
        assertThat(history.on(LocalDate.of(2019, 6, 29))).contains(PLANNED);
        assertThat(history)
                .isEqualTo(StatusHistory.of(Samples.commitment("other")
                        .addUpdate(update("2018-12", PLANNED).build())
                        .addUpdate(update("2019-06-30", IN_PROGRESS).build())
                        .build()))
                .isNotEqualTo(StatusHistory.of(Samples.commitment("c").build()));
    }

    /** Each update corrects the one ahead of it, and each day is asked for: comparing each with each would not end. */
    @Test
    void comesToAnEndWithManyUpdatesAndManyDays() {
        int length = 50_000;
        LocalDate first = LocalDate.of(1900, 1, 1);
        CommitmentBuilder commitment = Samples.commitment("c");
        for (int at = 0; at < length; at++) {
            commitment.addUpdate(update(first.plusDays(at).toString(), at % 2 == 0 ? PLANNED : FULFILLED)
                    .id(new ProgressUpdateId("u" + at))
                    .replaces(new ProgressUpdateId("u" + (at == 0 ? 0 : at - 1)))
                    .build());
        }

        StatusHistory history = StatusHistory.of(commitment.build());

        for (int at = 0; at < length; at++) {
            assertThat(history.on(first.plusDays(at)).orElseThrow()).isEqualTo(at % 2 == 0 ? PLANNED : FULFILLED);
        }
    }

    private static ProgressUpdateBuilder update(String date, CommitmentStatus status) {
        return ProgressUpdate.builder().date(PartialDate.parse(date)).status(status);
    }

    private static Arbitrary<CommitmentStatus> statuses() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of(CommitmentStatus.KNOWN)),
                Tuple.of(1, Arbitraries.just(new CommitmentStatus("fromTomorrow"))));
    }
}
