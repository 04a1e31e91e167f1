// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import static io.github.cmcmodel.progress.Samples.commitment;
import static io.github.cmcmodel.progress.Samples.correction;
import static io.github.cmcmodel.progress.Samples.term;
import static io.github.cmcmodel.progress.Samples.update;
import static io.github.cmcmodel.progress.Samples.withUpdates;
import static io.github.cmcmodel.value.code.CommitmentStatus.FULFILLED;
import static io.github.cmcmodel.value.code.CommitmentStatus.IN_PROGRESS;
import static io.github.cmcmodel.value.code.CommitmentStatus.PLANNED;
import static io.github.cmcmodel.value.code.CommitmentStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.progress.IgnoredUpdate.Reason;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.ActionPlanState;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.CommitmentStatusCategory;
import io.github.cmcmodel.value.code.Rank;
import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CommitmentProgressTest {
    @Test
    void aStatusCountsByItsCategoryAndOfOneThatIsUnknownNothingIsConcluded() {
        CommitmentProgress delayed = onItsLastDayPlusOne("delayed");
        CommitmentProgress cancelled = onItsLastDayPlusOne("cancelled");
        CommitmentProgress unknown = onItsLastDayPlusOne("fromTomorrow");

        assertThat(delayed.category()).contains(CommitmentStatusCategory.IN_PROGRESS);
        assertThat(delayed.isOverdue()).isTrue();
        assertThat(cancelled.isOpen()).isFalse();
        assertThat(unknown.status()).contains(new CommitmentStatus("fromTomorrow"));
        assertThat(unknown.category()).isEmpty();
        assertThat(unknown.isUnknown()).isTrue();
        assertThat(unknown.isOpen()).isFalse();
        assertThat(unknown.isOverdue()).isFalse();
        assertThat(unknown.explanation())
                .contains("Whether it is open is not known: this version does not know the status fromTomorrow.");
    }

    private static CommitmentProgress onItsLastDayPlusOne(String status) {
        return CommitmentProgress.of(
                Samples.commitment("c")
                        .addTerm(term("2019/2020"))
                        .addUpdate(ProgressUpdate.builder()
                                .date(PartialDate.parse("2019"))
                                .status(new CommitmentStatus(status))
                                .build())
                        .build(),
                LocalDate.of(2021, 1, 1));
    }

    private static CommitmentProgress on(String day, Commitment commitment) {
        return CommitmentProgress.of(commitment, LocalDate.parse(day));
    }

    @Nested
    class Status {
        @Test
        void withoutAnUpdateACommitmentIsUnreported() {
            CommitmentProgress progress = on("2020-01-15", withUpdates());

            assertThat(progress.status()).isEmpty();
            assertThat(progress.deciding()).isEmpty();
            assertThat(progress.ignored()).isEmpty();
            assertThat(progress.explanation())
                    .containsExactly("On 2020-01-15 the status of train-officials is unreported: there is no update.");
        }

        @Test
        void theNewestUpdateUpToTheDayDecides() {
            Commitment commitment = withUpdates(
                    update("2018", PLANNED), update("2019-06", IN_PROGRESS), update("2021-03-01", FULFILLED));

            CommitmentProgress progress = on("2020-01-15", commitment);

            assertThat(progress.status()).contains(IN_PROGRESS);
            assertThat(progress.decidingIndex()).hasValue(1);
            assertThat(progress.deciding()).contains(commitment.getUpdates().get(1));
            assertThat(progress.explanation())
                    .containsExactly(
                            "On 2020-01-15 the status of train-officials is inProgress, by /updates/1 (2019-06).",
                            "/updates/0 (2018) is ignored: /updates/1 is newer.",
                            "/updates/2 (2021-03-01) is ignored: it is later than the day.");
            assertThat(progress).hasToString(progress.explanation().get(0));
        }

        @Test
        void anUpdateCountsOnItsOwnDay() {
            Commitment commitment = withUpdates(update("2020-01-15", FULFILLED));

            assertThat(on("2020-01-14", commitment).status()).isEmpty();
            assertThat(on("2020-01-15", commitment).status()).contains(FULFILLED);
        }

        @Test
        void aPartialDateCountsFromItsLastDayAndMayBeLaterBefore() {
            Commitment commitment = withUpdates(update("2020", FULFILLED));

            assertThat(on("2019-12-31", commitment).ignored())
                    .extracting(IgnoredUpdate::reason)
                    .containsExactly(Reason.LATER_THAN_DAY);
            assertThat(on("2020-01-01", commitment).ignored())
                    .extracting(IgnoredUpdate::reason)
                    .containsExactly(Reason.MAY_BE_LATER);
            assertThat(on("2020-12-30", commitment).explanation())
                    .containsExactly(
                            "On 2020-12-30 the status of train-officials is unreported: no update counts yet.",
                            "/updates/0 (2020) is ignored: it may be later than the day.");
            assertThat(on("2020-12-31", commitment).status()).contains(FULFILLED);
        }

        @Test
        void ofTwoOnOneDayThePreferredOneDecidesAndADeprecatedOneNeverDoes() {
            Commitment commitment = withUpdates(
                    update("2019-03-01", PLANNED).toBuilder()
                            .rank(Rank.PREFERRED)
                            .build(),
                    update("2019-03-01", FULFILLED),
                    update("2019-06-01", FULFILLED).toBuilder()
                            .rank(Rank.DEPRECATED)
                            .build());

            assertThat(on("2020-01-01", commitment).explanation())
                    .containsExactly(
                            "On 2020-01-01 the status of train-officials is planned, by /updates/0 (2019-03-01).",
                            "/updates/1 (2019-03-01) is ignored: /updates/0 is preferred.",
                            "/updates/2 (2019-06-01) is ignored: it is deprecated.");
            assertThat(StatusHistory.of(commitment).on(LocalDate.of(2020, 1, 1)))
                    .contains(PLANNED);
        }

        @Test
        void aMonthCountsFromItsLastDayInALeapYearToo() {
            Commitment commitment = withUpdates(update("2020-02", FULFILLED));

            assertThat(on("2020-02-28", commitment).status()).isEmpty();
            assertThat(on("2020-02-29", commitment).status()).contains(FULFILLED);
        }

        @Test
        void theOrderOfDatesDecidesWhereTheListIsOutOfOrder() {
            Commitment commitment = withUpdates(update("2019", FULFILLED), update("2018", PLANNED));

            assertThat(on("2020-01-01", commitment).status()).contains(FULFILLED);
        }

        @Test
        void ofTwoThatCountFromTheSameDayTheOneFurtherDownDecides() {
            Commitment commitment = withUpdates(update("2019-12-31", PLANNED), update("2019", IN_PROGRESS));

            assertThat(on("2019-12-31", commitment).decidingIndex()).hasValue(1);
        }

        @Test
        void whatWasFulfilledCanBeReopened() {
            Commitment commitment = withUpdates(update("2018", FULFILLED), update("2019", IN_PROGRESS));

            assertThat(on("2020-01-01", commitment).status()).contains(IN_PROGRESS);
        }

        @Test
        void anUpdateFromBeforeTheStartCounts() {
            Commitment commitment = withUpdates(update("2014", IN_PROGRESS)).toBuilder()
                    .addTerm(term("2015/2017"))
                    .build();

            assertThat(on("2015-06-01", commitment).status()).contains(IN_PROGRESS);
        }

        @Test
        void theExtremesOfTheCalendarAreFine() {
            Commitment commitment = withUpdates(update("0001", PLANNED), update("9999", FULFILLED));

            assertThat(CommitmentProgress.of(commitment, LocalDate.MIN).status())
                    .isEmpty();
            assertThat(CommitmentProgress.of(commitment, LocalDate.MAX).status())
                    .contains(FULFILLED);
        }

        @Test
        void theDayMustBeGiven() {
            assertThatNullPointerException()
                    .isThrownBy(() -> CommitmentProgress.of(withUpdates(), null))
                    .withMessage("CommitmentProgress day");
        }
    }

    @Nested
    class Corrections {
        @Test
        void aCorrectionStandsInThePlaceOfWhatItReplaces() {
            Commitment commitment = withUpdates(
                    update("a", "2018", FULFILLED),
                    update("b", "2019", IN_PROGRESS),
                    correction("c", "2021-02-01", PLANNED, "a"));

            CommitmentProgress progress = on("2021-02-01", commitment);

            assertThat(progress.status()).as("the correction speaks for 2018").contains(IN_PROGRESS);
            assertThat(progress.ignored())
                    .extracting(IgnoredUpdate::index, IgnoredUpdate::reason, IgnoredUpdate::instead)
                    .containsExactly(
                            tuple(0, Reason.REPLACED, OptionalInt.of(2)), tuple(2, Reason.OLDER, OptionalInt.of(1)));
        }

        @Test
        void aCorrectionDoesNotChangeTheStatusOfADayBeforeItWasMade() {
            Commitment commitment =
                    withUpdates(update("a", "2018", FULFILLED), correction("b", "2020-05-01", IN_PROGRESS, "a"));

            assertThat(on("2020-04-30", commitment).status()).contains(FULFILLED);
            assertThat(on("2020-05-01", commitment).status()).contains(IN_PROGRESS);
            assertThat(on("2020-05-01", commitment).explanation())
                    .containsExactly(
                            "On 2020-05-01 the status of train-officials is inProgress, by /updates/1 (2020-05-01).",
                            "/updates/0 (2018) is ignored: /updates/1 takes its place.");
        }

        @Test
        void aCorrectionOfACorrectionStandsInTheSamePlace() {
            Commitment commitment = withUpdates(
                    update("a", "2018", FULFILLED),
                    correction("b", "2020", WITHDRAWN, "a"),
                    correction("c", "2021", PLANNED, "b"),
                    update("d", "2019", IN_PROGRESS));

            assertThat(on("2018-12-31", commitment).status()).contains(FULFILLED);
            assertThat(on("2022-01-01", commitment).status()).contains(IN_PROGRESS);
            assertThat(on("2022-01-01", commitment).ignored())
                    .extracting(IgnoredUpdate::index, IgnoredUpdate::reason, IgnoredUpdate::instead)
                    .containsExactly(
                            tuple(0, Reason.REPLACED, OptionalInt.of(2)),
                            tuple(1, Reason.REPLACED, OptionalInt.of(2)),
                            tuple(2, Reason.OLDER, OptionalInt.of(3)));
        }

        @Test
        void ofTwoCorrectionsOfOneUpdateTheLastOneWrittenHoldsThePlace() {
            Commitment commitment = withUpdates(
                    update("a", "2018", FULFILLED),
                    correction("b", "2021", WITHDRAWN, "a"),
                    correction("c", "2020", PLANNED, "a"));

            assertThat(on("2022-01-01", commitment).status()).contains(PLANNED);
        }

        @Test
        void aCorrectionWithAnEarlierDateSpeaksForThatDate() {
            Commitment commitment = withUpdates(
                    update("a", "2019-06-20", IN_PROGRESS),
                    update("b", "2019-07-01", FULFILLED),
                    correction("c", "2019-06-10", FULFILLED, "b"));

            assertThat(on("2019-06-15", commitment).status()).contains(FULFILLED);
            assertThat(on("2019-06-25", commitment).status()).contains(IN_PROGRESS);
            assertThat(on("2019-07-25", commitment).status()).contains(IN_PROGRESS);
        }

        @Test
        void aCorrectionThatNamesNoUpdateAheadOfItIsAnUpdateOfItsOwn() {
            Commitment unknown = withUpdates(update("a", "2018", PLANNED), correction("b", "2019", FULFILLED, "zzz"));
            Commitment itself = withUpdates(correction("a", "2019", FULFILLED, "a"));
            Commitment furtherDown = withUpdates(correction("a", "2019", FULFILLED, "b"), update("b", "2018", PLANNED));

            assertThat(on("2020-01-01", unknown).status()).contains(FULFILLED);
            assertThat(on("2020-01-01", itself).status()).contains(FULFILLED);
            assertThat(on("2020-01-01", furtherDown).status()).contains(FULFILLED);
        }

        @Test
        void twoUpdatesThatNameEachOtherDoNoHarm() {
            Commitment commitment =
                    withUpdates(correction("a", "2018", PLANNED, "b"), correction("b", "2019", FULFILLED, "a"));

            CommitmentProgress progress = on("2020-01-01", commitment);

            assertThat(progress.status()).contains(FULFILLED);
            assertThat(progress.ignored()).extracting(IgnoredUpdate::reason).containsExactly(Reason.REPLACED);
        }

        @Test
        void anIdentifierGivenTwiceMeansTheFirst() {
            Commitment commitment = withUpdates(
                    update("a", "2018", PLANNED),
                    update("a", "2019", IN_PROGRESS),
                    correction("b", "2020", WITHDRAWN, "a"));

            assertThat(on("2021-01-01", commitment).status()).contains(IN_PROGRESS);
        }
    }

    @Nested
    class Time {
        private final Commitment due2017 =
                commitment("train-officials").addTerm(term("2015/2017")).build();

        @Test
        void anOpenCommitmentIsOverdueOnTheDayAfterItsLast() {
            assertThat(on("2017-12-31", due2017).isOverdue()).isFalse();
            assertThat(on("2018-01-01", due2017).isOverdue()).isTrue();
            assertThat(on("2018-01-01", due2017).due()).contains(LocalDate.of(2017, 12, 31));
        }

        @Test
        void whatIsFulfilledOrWithdrawnIsNotOverdueButWhatIsPlannedOrInProgressIs() {
            assertThat(overdueWith("2016", "2018-06-01", FULFILLED)).isFalse();
            assertThat(overdueWith("2016", "2018-06-01", WITHDRAWN)).isFalse();
            assertThat(overdueWith("2016", "2018-06-01", IN_PROGRESS)).isTrue();
            assertThat(overdueWith("2016", "2018-06-01", PLANNED)).isTrue();
        }

        @Test
        void whatWasFulfilledLateWasOverdueBefore() {
            assertThat(overdueWith("2018-06-01", "2018-05-31", FULFILLED)).isTrue();
            assertThat(overdueWith("2018-06-01", "2018-06-01", FULFILLED)).isFalse();
        }

        private boolean overdueWith(String date, String day, CommitmentStatus status) {
            return on(day, due2017.toBuilder().addUpdate(update(date, status)).build())
                    .isOverdue();
        }

        @Test
        void withoutAnEndNothingIsEverOverdueOrDueSoon() {
            Commitment open = commitment("a").addTerm(term("2015/..")).build();

            assertThat(on("9999-12-31", open).isOverdue()).isFalse();
            assertThat(on("9999-12-31", commitment("b").build()).isOverdue()).isFalse();
            assertThat(on("2016-01-01", open).isDueWithin(Period.ofYears(1000))).isFalse();
        }

        @Test
        void whatIsDueWithinAPeriodIsCountedFromTheDayToTheLastOfThePeriod() {
            Period halfYear = Period.ofMonths(6);

            assertThat(on("2017-06-30", due2017).isDueWithin(halfYear)).isFalse();
            assertThat(on("2017-07-01", due2017).isDueWithin(halfYear)).isTrue();
            assertThat(on("2017-12-31", due2017).isDueWithin(Period.ZERO)).isTrue();
            assertThat(on("2018-01-01", due2017).isDueWithin(halfYear)).isFalse();
            assertThat(on("2018-06-01", due2017).isDueWithin(halfYear.negated()))
                    .isFalse();
        }

        @Test
        void whatIsFulfilledIsNotDueSoon() {
            Commitment done = due2017.toBuilder()
                    .addUpdate(update("2017-07-01", FULFILLED))
                    .build();

            assertThat(on("2017-10-01", done).isDueWithin(Period.ofYears(1))).isFalse();
        }

        @Test
        void silenceIsMeasuredFromTheLastReport() {
            Commitment commitment = withUpdates(update("2017", PLANNED), update("2019-06", PLANNED));
            Period cycle = Period.ofYears(3);

            assertThat(on("2022-06-30", commitment).isUnreportedLongerThan(cycle))
                    .isFalse();
            assertThat(on("2022-07-01", commitment).isUnreportedLongerThan(cycle))
                    .isTrue();
            assertThat(on("2022-07-01", commitment).lastReported()).contains(LocalDate.of(2019, 6, 30));
        }

        @Test
        void theLastReportIsTheLatestAlsoWhereTheListIsOutOfOrder() {
            Commitment commitment = withUpdates(update("2019", PLANNED), update("2017", PLANNED));

            assertThat(on("2020-01-01", commitment).lastReported()).contains(LocalDate.of(2019, 12, 31));
        }

        @Test
        void aCorrectionIsAReportToo() {
            Commitment commitment =
                    withUpdates(update("a", "2017", PLANNED), correction("b", "2020", IN_PROGRESS, "a"));

            assertThat(on("2021-01-01", commitment).lastReported()).contains(LocalDate.of(2020, 12, 31));
        }

        @Test
        void whatWasNeverReportedIsMeasuredFromItsStart() {
            Period cycle = Period.ofYears(3);

            assertThat(on("2018-12-31", due2017).isUnreportedLongerThan(cycle)).isFalse();
            assertThat(on("2019-01-01", due2017).isUnreportedLongerThan(cycle)).isTrue();
            assertThat(on("9999-12-31", withUpdates()).isUnreportedLongerThan(cycle))
                    .as("there is no start to measure from")
                    .isFalse();
        }

        @Test
        void theCycleCanBeThatOfThePlan() {
            ActionPlan plan = ActionPlan.builder()
                    .id(Samples.PLAN)
                    .title(LocalizedText.of("en", "Brazil Plan of Action"))
                    .state(ActionPlanState.ADOPTED)
                    .build();
            CommitmentProgress progress = on("2019-01-01", due2017);

            assertThat(progress.isUnreportedLongerThanCycleOf(plan)).isFalse();
            assertThat(progress.isUnreportedLongerThanCycleOf(
                            plan.toBuilder().reportingCycleYears(3).build()))
                    .isTrue();
            assertThat(progress.isUnreportedLongerThanCycleOf(
                            plan.toBuilder().reportingCycleYears(4).build()))
                    .isFalse();
        }
    }

    @Test
    void twoAreEqualWhenCommitmentAndDayAre() {
        Commitment commitment = withUpdates(update("2018", PLANNED));

        assertThat(on("2020-01-01", commitment))
                .isEqualTo(on("2020-01-01", withUpdates(update("2018", PLANNED))))
                .hasSameHashCodeAs(on("2020-01-01", withUpdates(update("2018", PLANNED))))
                .isNotEqualTo(on("2020-01-02", commitment))
                .isNotEqualTo(on("2020-01-01", withUpdates(update("2018", FULFILLED))));
    }
}
