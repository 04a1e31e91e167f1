// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import static io.github.cmcmodel.value.code.CommitmentStatusCategory.FULFILLED;
import static io.github.cmcmodel.value.code.CommitmentStatusCategory.IN_PROGRESS;
import static io.github.cmcmodel.value.code.CommitmentStatusCategory.PLANNED;
import static io.github.cmcmodel.value.code.CommitmentStatusCategory.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.value.code.CommitmentStatus;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StatusTallyTest {
    @Test
    void countsEachStatusAndTheUnreported() {
        StatusTally tally = StatusTally.of(List.of(
                Optional.of(CommitmentStatus.FULFILLED),
                Optional.empty(),
                Optional.of(CommitmentStatus.WITHDRAWN),
                Optional.of(CommitmentStatus.FULFILLED),
                Optional.empty()));

        assertThat(tally).isEqualTo(new StatusTally(0, 0, 2, 1, 0, 2));
        assertThat(tally.reported()).isEqualTo(3);
        assertThat(tally.total()).isEqualTo(5);
    }

    @Test
    void countsAStatusByItsCategoryAndOneThatIsUnknownAsUnknown() {
        StatusTally tally = StatusTally.of(
                Stream.of("notStarted", "delayed", "onHold", "partlyFulfilled", "cancelled", "fromTomorrow")
                        .map(code -> Optional.of(new CommitmentStatus(code)))
                        .toList());

        assertThat(tally).isEqualTo(new StatusTally(1, 3, 0, 1, 1, 0));
        assertThat(tally.count(IN_PROGRESS)).isEqualTo(3);
        assertThat(tally.reported()).isEqualTo(6);
        assertThat(tally.percentOfReported(IN_PROGRESS)).contains(new BigDecimal("50.0"));
        assertThat(tally.plus(tally).unknown()).isEqualTo(2);
    }

    /**
     * The first stock-take of the Global Refugee Forum, August 2020: of 301 updates 212 said in progress (published as 70.4
     * per cent), 67 planning (22.2) and 22 fulfilled. 67 of 301 are 22.259, so the published shares were rounded down.
     */
    @Test
    void givesTheSharesOfTheFirstStockTakeOfTheGlobalRefugeeForum() {
        StatusTally tally = new StatusTally(67, 212, 22, 0, 0, 0);

        assertThat(tally.total()).isEqualTo(301);
        assertThat(tally.percentOfTotal(IN_PROGRESS)).contains(new BigDecimal("70.4"));
        assertThat(tally.percentOfTotal(PLANNED)).contains(new BigDecimal("22.2"));
        assertThat(tally.percentOfTotal(FULFILLED)).contains(new BigDecimal("7.3"));
        assertThat(tally.percentOfTotal(WITHDRAWN)).contains(new BigDecimal("0.0"));
    }

    @Test
    void roundsAsTheCallerSays() {
        StatusTally tally = new StatusTally(67, 212, 22, 0, 0, 0);

        assertThat(tally.percentOfTotal(PLANNED, 1, RoundingMode.HALF_UP)).contains(new BigDecimal("22.3"));
        assertThat(tally.percentOfTotal(PLANNED, 2, RoundingMode.HALF_UP)).contains(new BigDecimal("22.26"));
    }

    @Test
    void aHundredPerCentIsAllAndNothingLess() {
        assertThat(new StatusTally(1, 0, 9999, 0, 0, 0).percentOfTotal(FULFILLED))
                .contains(new BigDecimal("99.9"));
        assertThat(new StatusTally(0, 0, 10000, 0, 0, 0).percentOfTotal(FULFILLED))
                .contains(new BigDecimal("100.0"));
    }

    @Test
    void theUnreportedArePartOfTheTotalButNotOfTheReported() {
        StatusTally tally = new StatusTally(1, 0, 1, 0, 0, 2);

        assertThat(tally.percentOfTotal(FULFILLED)).contains(new BigDecimal("25.0"));
        assertThat(tally.percentOfReported(FULFILLED)).contains(new BigDecimal("50.0"));
    }

    @Test
    void ofNothingThereIsNoShare() {
        assertThat(StatusTally.EMPTY.percentOfTotal(FULFILLED)).isEmpty();
        assertThat(StatusTally.EMPTY.percentOfTotal(FULFILLED, 2, RoundingMode.HALF_UP))
                .isEmpty();
        assertThat(new StatusTally(0, 0, 0, 0, 0, 3).percentOfReported(FULFILLED))
                .isEmpty();
    }
}
