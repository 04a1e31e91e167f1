// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.value.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OccupiedTimeTest {
    @Provide
    Arbitrary<List<DateRange>> ranges() {
        Arbitrary<Integer> years = Arbitraries.integers().between(2000, 2030);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 12);
        return Combinators.combine(
                        years,
                        lengths,
                        Arbitraries.of("%s/%s", "%s/%s", "%s/..", "../%2$s", "%s-01-01/", "/%2$s", "%s~/%s", "%s/%s?"))
                .as((year, length, form) -> DateRange.parse(String.format(form, year, year + length)))
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 1000)
    void findsAnOverlapWhereComparingEachWithEachFindsOne(@ForAll("ranges") List<DateRange> ranges) {
        OccupiedTime<Integer> taken = new OccupiedTime<>();
        List<DateRange> before = new ArrayList<>();
        for (int at = 0; at < ranges.size(); at++) {
            DateRange range = ranges.get(at);

            Optional<Integer> other = taken.add(range, at);

            assertThat(other.isPresent())
                    .isEqualTo(before.stream().anyMatch(earlier -> earlier.certainlyOverlaps(range)));
            other.ifPresent(owner ->
                    assertThat(before.get(owner).certainlyOverlaps(range)).isTrue());
            before.add(range);
        }
    }

    @Test
    void tellsWhoseTheRangeIs() {
        OccupiedTime<String> taken = new OccupiedTime<>();

        assertThat(taken.add(DateRange.parse("2015/2017"), "first")).isEmpty();
        assertThat(taken.add(DateRange.parse("2018/2020"), "second")).isEmpty();
        assertThat(taken.add(DateRange.parse("2020/.."), "third")).contains("second");
        assertThat(taken.add(DateRange.parse("2016-01/2016-02"), "fourth")).contains("first");
        assertThat(taken.add(DateRange.parse("2016/"), "fifth")).isEmpty();
        assertThat(taken.add(DateRange.parse("2016-12-05/"), "sixth")).contains("first");
        assertThat(taken.add(DateRange.parse("2019~/2021"), "seventh")).contains("third");
    }
}
