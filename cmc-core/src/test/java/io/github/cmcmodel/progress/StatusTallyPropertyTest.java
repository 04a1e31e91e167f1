// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.value.code.CommitmentStatusCategory;
import java.math.BigDecimal;
import java.util.Arrays;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class StatusTallyPropertyTest {
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void countsAddUpAndTalliesToo(
            @ForAll @IntRange(max = 1000) int planned,
            @ForAll @IntRange(max = 1000) int inProgress,
            @ForAll @IntRange(max = 1000) int fulfilled,
            @ForAll @IntRange(max = 1000) int withdrawn,
            @ForAll @IntRange(max = 1000) int unknown,
            @ForAll @IntRange(max = 1000) int unreported) {
        StatusTally tally = new StatusTally(planned, inProgress, fulfilled, withdrawn, unknown, unreported);

        assertThat(Arrays.stream(CommitmentStatusCategory.values())
                        .mapToInt(tally::count)
                        .sum())
                .isEqualTo(tally.reported() - unknown);
        assertThat(tally.plus(tally).total()).isEqualTo(2 * tally.total());
        assertThat(tally.plus(StatusTally.EMPTY)).isEqualTo(tally);
        BigDecimal shares = Arrays.stream(CommitmentStatusCategory.values())
                .map(tally::percentOfReported)
                .map(share -> share.orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (tally.reported() > 0 && unknown == 0) {
            assertThat(shares).isBetween(new BigDecimal("99.7"), new BigDecimal("100.0"));
        }
    }
}
