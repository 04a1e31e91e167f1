// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import static io.github.cmcmodel.progress.Samples.agreed;
import static io.github.cmcmodel.progress.Samples.commitment;
import static io.github.cmcmodel.progress.Samples.term;
import static io.github.cmcmodel.progress.Samples.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.Term;
import io.github.cmcmodel.progress.TermInForce.LeftAside;
import io.github.cmcmodel.progress.TermInForce.Reason;
import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.Rank;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TermInForceTest {
    private static final Term FIRST = agreed("2022-06", "2022-08-01/2022-10-31");
    private static final Term SECOND = agreed("2022-10-15", "2022-08-01/2022-12-31");
    private static final Term THIRD = agreed("2022-12-20", "2022-08-01/2023-03-31");
    private static final Commitment MOVED =
            commitment("amnesty").addTerms(FIRST, SECOND, THIRD).build();

    @Test
    void theLatestTermAgreedByTheDayIsInForce() {
        assertThat(due("2022-06-29", MOVED.getTerms())).isNull();
        assertThat(due("2022-06-30", MOVED.getTerms())).isEqualTo("2022-10-31");
        assertThat(due("2022-10-14", MOVED.getTerms())).isEqualTo("2022-10-31");
        assertThat(due("2022-10-15", MOVED.getTerms())).isEqualTo("2022-12-31");
        assertThat(due("2024-01-01", MOVED.getTerms())).isEqualTo("2023-03-31");
    }

    @Test
    void overdueAndDueSoonFollowTheTermInForceAtTheDateLookedFrom() {
        Commitment late = commitment("late")
                .addTerms(FIRST, agreed("2022-12", "2022-08-01/2023-03-31"))
                .build();

        assertThat(on("2022-11-01", late).isOverdue())
                .as("the extension was not agreed yet")
                .isTrue();
        assertThat(on("2022-12-31", late).isOverdue()).isFalse();
        assertThat(on("2022-12-31", late).isDueWithin(Period.ofMonths(3))).isTrue();
        assertThat(on("2022-12-30", late).isDueWithin(Period.ofMonths(3))).isFalse();
        assertThat(on("2023-04-01", late).isOverdue()).isTrue();
    }

    @Test
    void aTermWithoutTheDateOfItsAgreementCountsFromTheStart() {
        List<Term> terms = List.of(SECOND, term("2022-08-01/2022-09-30"));

        assertThat(due("1900-01-01", terms)).isEqualTo("2022-09-30");
        assertThat(due("2022-10-15", terms)).isEqualTo("2022-12-31");
    }

    @Test
    void everyTermThatIsNotInForceIsLeftAsideWithTheReason() {
        Term wrong = THIRD.toBuilder().rank(Rank.DEPRECATED).build();
        Term lower = agreed("2022-10-15", "2022-08-01/2022-11-30");
        Term preferred = SECOND.toBuilder().rank(Rank.PREFERRED).build();
        TermInForce term =
                TermInForce.of(List.of(FIRST, lower, preferred, THIRD, wrong), LocalDate.parse("2022-11-01"));

        assertThat(term.taken()).containsExactly(2);
        assertThat(term.sourcesDisagree()).isFalse();
        assertThat(term.leftAside())
                .containsExactly(
                        new LeftAside(0, FIRST, Reason.MOVED),
                        new LeftAside(1, lower, Reason.RANKED_LOWER),
                        new LeftAside(3, THIRD, Reason.AGREED_LATER),
                        new LeftAside(4, wrong, Reason.DEPRECATED));
        assertThat(term.explanation())
                .startsWith(
                        "On 2022-11-01 the term in force is 2022-08-01/2022-12-31 by /terms/2.",
                        "/terms/0 (2022-08-01/2022-10-31) is left aside: it was moved.");
    }

    @Test
    void aPreferredTermDoesNotOutlastItsExtension() {
        Term preferred = FIRST.toBuilder().rank(Rank.PREFERRED).build();

        assertThat(due("2023-01-01", List.of(preferred, SECOND))).isEqualTo("2022-12-31");
    }

    @Test
    void termsAgreedOnOneDayThatEndOnDifferentDaysDisagreeAndAreNamed() {
        Term other = agreed("2022-10-15", "2022-08-01/2023-01-31");
        Commitment disputed = commitment("disputed").addTerms(SECOND, other).build();
        CommitmentProgress between = on("2023-01-15", disputed);

        assertThat(between.term().sourcesDisagree()).isTrue();
        assertThat(between.term().taken()).containsExactly(0, 1);
        assertThat(between.due()).isEmpty();
        assertThat(between.isOverdue()).as("one source has a later end").isFalse();
        assertThat(between.isDueWithin(Period.ofMonths(1)))
                .as("by one source it is overdue")
                .isFalse();
        assertThat(between.explanation())
                .contains("On 2023-01-15 sources disagree on the term in force: 2022-08-01/2022-12-31 by /terms/0, "
                        + "2022-08-01/2023-01-31 by /terms/1.");
        assertThat(on("2023-02-01", disputed).isOverdue()).as("over by both").isTrue();
        assertThat(on("2022-12-15", disputed).isDueWithin(Period.ofMonths(2)))
                .as("soon by both")
                .isTrue();
    }

    @Test
    void twoSourcesOfWhichOneKnowsTheEndMoreCloselyDoNotDisagree() {
        TermInForce term = TermInForce.of(
                List.of(agreed("2022-06", "2022/2022"), agreed("2022-06", "2022/2022-10-31")),
                LocalDate.parse("2022-07-01"));

        assertThat(term.sourcesDisagree()).isFalse();
        assertThat(term.due()).contains(LocalDate.parse("2022-10-31"));
    }

    @Test
    void whatIsFulfilledIsNotOverdueByWhateverTerm() {
        Commitment done = MOVED.toBuilder()
                .addUpdate(update("2023-03-31", CommitmentStatus.FULFILLED))
                .build();

        assertThat(on("2023-04-01", done).isOverdue()).isFalse();
    }

    @Property(tries = 300)
    void theOrderOfTheListDecidesNothing(@ForAll("terms") List<Term> terms, @ForAll("days") LocalDate day) {
        TermInForce term = TermInForce.of(terms, day);
        List<Term> reversed = new ArrayList<>(terms);
        Collections.reverse(reversed);
        TermInForce other = TermInForce.of(reversed, day);

        assertThat(other.due()).isEqualTo(term.due());
        assertThat(other.sourcesDisagree()).isEqualTo(term.sourcesDisagree());
        assertThat(other.isOver()).isEqualTo(term.isOver());
        assertThat(other.ranges()).containsExactlyInAnyOrderElementsOf(term.ranges());
        assertThat(term.taken().size() + term.leftAside().size()).isEqualTo(terms.size());
    }

    @Provide
    Arbitrary<List<Term>> terms() {
        return Combinators.combine(
                        Arbitraries.of("2020", "2020-06", "2020-06-30", "2021"),
                        Arbitraries.of("2019/2021", "2019/2021-03", "2019/2021-05", "2019/.."),
                        Arbitraries.of(Rank.values()))
                .as((agreed, range, rank) ->
                        agreed(agreed, range).toBuilder().rank(rank).build())
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1000).map(LocalDate.parse("2020-01-01")::plusDays);
    }

    private static String due(String day, List<Term> terms) {
        return TermInForce.of(terms, LocalDate.parse(day))
                .due()
                .map(LocalDate::toString)
                .orElse(null);
    }

    private static CommitmentProgress on(String day, Commitment commitment) {
        return CommitmentProgress.of(commitment, LocalDate.parse(day));
    }
}
