// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import static io.github.cmcmodel.progress.Samples.progress;
import static io.github.cmcmodel.value.code.IndicatorDirection.DECREASE;
import static io.github.cmcmodel.value.code.IndicatorDirection.INCREASE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.value.code.IndicatorDirection;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class IndicatorProgressPropertyTest {
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void agreesWithWholeNumberArithmetic(
            @ForAll @IntRange(min = -500, max = 500) int baseline,
            @ForAll @IntRange(min = -500, max = 500) int target,
            @ForAll @IntRange(min = -500, max = 500) int observed) {
        IndicatorDirection direction = target > baseline ? INCREASE : DECREASE;
        IndicatorProgress progress =
                progress(direction, Integer.toString(baseline), Integer.toString(target), Integer.toString(observed));

        if (baseline == target) {
            assertThat(progress.percent()).isEmpty();
        } else {
            long tenths = Math.floorDiv(1000L * (observed - baseline), (long) target - baseline);
            assertThat(progress.percent()).contains(new BigDecimal(BigInteger.valueOf(tenths), 1));
            assertThat(progress.isReached()).contains(tenths >= 1000);
        }
        assertThat(progress.percent().isPresent())
                .isEqualTo(progress.obstacles().isEmpty());
    }
}
