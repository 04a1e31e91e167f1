// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.consultation.Attendance;
import io.github.cmcmodel.participant.InstrumentStatus;
import io.github.cmcmodel.plan.IndicatorValue;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.AttendanceUnit;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.InstrumentAction;
import io.github.cmcmodel.value.code.InstrumentCode;
import io.github.cmcmodel.value.code.Rank;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExclusionsTest {
    @Test
    void datesExcludeEachOtherWhereNoDayIsMeantByBoth() {
        assertThat(of(date("2019", Rank.NORMAL), date("2016-01", Rank.NORMAL), date("2016", Rank.NORMAL)))
                .containsExactly(1, 0, 0);
        assertThat(of(date("2016", Rank.NORMAL), date("2016-01", Rank.NORMAL))).containsExactly(-1, -1);
    }

    @Test
    void entriesOfDifferentRankExcludeNothing() {
        assertThat(of(date("2019", Rank.PREFERRED), date("2016", Rank.NORMAL))).containsExactly(-1, -1);
        assertThat(of(date("2019", Rank.PREFERRED), date("2016", Rank.PREFERRED)))
                .containsExactly(1, 0);
    }

    @Test
    void deprecatedEntriesExcludeNothingAndAreNotExcluded() {
        assertThat(of(date("2019", Rank.DEPRECATED), date("2016", Rank.DEPRECATED)))
                .containsExactly(-1, -1);
    }

    @Test
    void countsAreComparedByUnit() {
        assertThat(of(
                        count(AttendanceUnit.STATES, 22),
                        count(AttendanceUnit.PERSONS, 31),
                        count(AttendanceUnit.STATES, 15)))
                .containsExactly(2, -1, 0);
    }

    @Test
    void rangesExcludeEachOtherByTheirStartsOrTheirEnds() {
        assertThat(of(range("2017-12-04/2017-12-06"), range("2017-12-05/2017-12-06")))
                .containsExactly(1, 0);
        assertThat(of(range("2017-12-04/2017-12-06"), range("2017-12-04/2017-12-07")))
                .containsExactly(1, 0);
        assertThat(of(range("2017/.."), range("2017/2018"))).containsExactly(-1, -1);
    }

    @Test
    void valuesOfOneDateExcludeEachOtherUnlessTheyDifferInDecimalsAlone() {
        assertThat(of(value("31", "2026-03"), value("12", "2026-03"))).containsExactly(1, 0);
        assertThat(of(value("31", "2026-03"), value("31.0", "2026-03"))).containsExactly(-1, -1);
        assertThat(of(value("31", "2026-03"), value("12", "2026-04"))).containsExactly(-1, -1);
    }

    @Test
    void updatesOfOneDayExcludeEachOtherButNotThoseOfOneMonthAndNoCorrection() {
        ProgressUpdate planned = update("2026-03-01", CommitmentStatus.PLANNED);
        ProgressUpdate fulfilled = update("2026-03-01", CommitmentStatus.FULFILLED);
        ProgressUpdate correction =
                fulfilled.toBuilder().replaces(new ProgressUpdateId("first")).build();

        assertThat(of(planned, fulfilled)).containsExactly(1, 0);
        assertThat(of(planned, correction)).containsExactly(-1, -1);
        assertThat(of(update("2026-03", CommitmentStatus.PLANNED), update("2026-03", CommitmentStatus.FULFILLED)))
                .containsExactly(-1, -1);
    }

    @Test
    void datesOfOneAccessionExcludeEachOtherButNotThoseOfAnotherAction() {
        assertThat(of(
                        action(InstrumentAction.ACCESSION, "2000-11-10"),
                        action(InstrumentAction.SIGNATURE, "2000-11-02"),
                        action(InstrumentAction.ACCESSION, "2000-11-02")))
                .containsExactly(2, -1, 0);
    }

    @Test
    void theEntriesToTakeAreThePreferredOnesOrElseTheNormalOnes() {
        SourcedDate preferred = date("2019", Rank.PREFERRED);
        SourcedDate normal = date("2016", Rank.NORMAL);
        SourcedDate deprecated = date("2015", Rank.DEPRECATED);

        assertThat(Ranked.best(List.of(normal, preferred, deprecated))).containsExactly(preferred);
        assertThat(Ranked.best(List.of(deprecated, normal))).containsExactly(normal);
        assertThat(Ranked.best(List.of(deprecated))).isEmpty();
    }

    /** By entry, the index of one that excludes it, -1 for none. */
    private static List<Integer> of(Ranked... entries) {
        Exclusions exclusions = Exclusions.among(List.of(entries));
        List<Integer> found = IntStream.range(0, entries.length)
                .mapToObj(exclusions::of)
                .map(opponent -> opponent.orElse(-1))
                .toList();
        assertThat(exclusions.isEmpty()).isEqualTo(found.stream().allMatch(opponent -> opponent < 0));
        assertThat(exclusions.before(0)).isEqualTo(OptionalInt.empty());
        return found;
    }

    private static SourcedDate date(String date, Rank rank) {
        return SourcedDate.builder().date(PartialDate.parse(date)).rank(rank).build();
    }

    private static SourcedRange range(String range) {
        return SourcedRange.builder().range(DateRange.parse(range)).build();
    }

    private static Attendance count(AttendanceUnit unit, long count) {
        return Attendance.builder().unit(unit).count(Count.exactly(count)).build();
    }

    private static IndicatorValue value(String value, String date) {
        return IndicatorValue.builder()
                .value(new BigDecimal(value))
                .date(PartialDate.parse(date))
                .build();
    }

    private static ProgressUpdate update(String date, CommitmentStatus status) {
        return ProgressUpdate.builder()
                .date(PartialDate.parse(date))
                .status(status)
                .build();
    }

    private static InstrumentStatus action(InstrumentAction action, String date) {
        return InstrumentStatus.builder()
                .instrument(InstrumentCode.REFUGEE_CONVENTION_1951)
                .action(action)
                .date(PartialDate.parse(date))
                .build();
    }
}
