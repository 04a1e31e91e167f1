// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import static io.github.cmcmodel.value.IndicatorDirection.DECREASE;
import static io.github.cmcmodel.value.IndicatorDirection.INCREASE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.plan.Indicator;
import io.github.cmcmodel.plan.IndicatorBuilder;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.value.IndicatorDirection;
import io.github.cmcmodel.value.IndicatorId;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class IndicatorProgressPropertyTest {
    private static final LocalDate DAY = LocalDate.of(2019, 1, 1);

    private static IndicatorValue value(String value, String date) {
        return IndicatorValue.builder()
                .value(new BigDecimal(value))
                .date(PartialDate.parse(date))
                .build();
    }

    private static IndicatorBuilder bare(IndicatorDirection direction) {
        return Indicator.builder()
                .id(new IndicatorId("officers-trained"))
                .name(LocalizedText.of("en", "Border officers trained"))
                .direction(direction);
    }

    private static IndicatorProgress progress(
            IndicatorDirection direction, String baseline, String target, String observed) {
        return IndicatorProgress.of(
                bare(direction)
                        .unit(LocalizedText.of("en", "persons"))
                        .baseline(value(baseline, "2015"))
                        .addTarget(value(target, "2020"))
                        .addObservation(value(observed, "2018"))
                        .build(),
                DAY);
    }

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
