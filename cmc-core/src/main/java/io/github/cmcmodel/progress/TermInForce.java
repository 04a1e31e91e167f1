// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.plan.Term;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.PartialDate;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The term of a commitment or milestone that is in force on a day, such as until 31 March 2024 on 1 September 2023, since it was
 * extended in July 2023.
 *
 * <p>It follows from the terms by these rules, whatever their order in the list:
 *
 * <ol>
 *   <li>A term counts from the last day that the date of its agreement can mean; one without that date counts from the start.
 *       A deprecated one never counts.
 *   <li>Of the terms that count, the latest agreed is in force; of terms agreed on one day, the preferred ones.
 *   <li>Where several are left and their ends cannot be the same day, sources disagree, and there is no due day.
 * </ol>
 *
 * @param terms the terms
 * @param day the day looked from
 * @param taken the terms in force, by their index; several where more than one source has them, or where sources disagree
 * @param leftAside the other terms, each with the reason, in the order of the list
 * @param sourcesDisagree whether the terms in force end on different days
 */
public record TermInForce(
        List<Term> terms, LocalDate day, List<Integer> taken, List<LeftAside> leftAside, boolean sourcesDisagree) {
    /**
     * A term that is not in force, and why.
     *
     * @param index which of the terms it is, from 0
     * @param term the term
     * @param reason why it is not in force
     */
    public record LeftAside(int index, Term term, Reason reason) {}

    /** Why a term is not in force, such as {@link #MOVED}. */
    public enum Reason {
        /** It was agreed after the day, or on a day that may be after it. */
        AGREED_LATER("was agreed later"),
        /** Another was agreed after it. */
        MOVED("was moved"),
        /** Another that was agreed on the same day is preferred. */
        RANKED_LOWER("has a lower rank"),
        /** Its rank is deprecated. */
        DEPRECATED("is deprecated");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    /**
     * Takes the results, and copies the lists.
     *
     * @param terms the terms
     * @param day the day looked from
     * @param taken the terms in force
     * @param leftAside the other terms
     * @param sourcesDisagree whether the terms in force end on different days
     */
    public TermInForce {
        terms = List.copyOf(terms);
        taken = List.copyOf(taken);
        leftAside = List.copyOf(leftAside);
    }

    /**
     * The term in force on a day.
     *
     * @param terms the terms of a commitment or of a milestone
     * @param day the day; there is no clock in here
     * @return the term in force; without one where none was agreed by then
     */
    public static TermInForce of(List<Term> terms, LocalDate day) {
        Objects.requireNonNull(terms, "TermInForce terms");
        Objects.requireNonNull(day, "TermInForce day");
        Comparator<Term> order =
                Comparator.comparing(TermInForce::agreed).thenComparing(Term::getRank, Comparator.reverseOrder());
        Optional<Term> latest =
                terms.stream().filter(term -> countsOn(term, day)).max(order);
        List<Integer> taken = new ArrayList<>();
        List<LeftAside> leftAside = new ArrayList<>();
        for (int at = 0; at < terms.size(); at++) {
            Term term = terms.get(at);
            if (countsOn(term, day) && order.compare(term, latest.orElseThrow()) == 0) {
                taken.add(at);
            } else {
                leftAside.add(new LeftAside(at, term, reason(term, latest, day)));
            }
        }
        return new TermInForce(terms, day, taken, leftAside, disagree(ends(terms, taken)));
    }

    /** Whether some end is wholly before another. */
    private static boolean disagree(List<PartialDate> ends) {
        Optional<LocalDate> latestStart =
                ends.stream().map(PartialDate::earliestPossible).max(Comparator.naturalOrder());
        Optional<LocalDate> earliestEnd =
                ends.stream().map(PartialDate::latestPossible).min(Comparator.naturalOrder());
        return latestStart
                .filter(start -> start.isAfter(earliestEnd.orElseThrow()))
                .isPresent();
    }

    private static boolean countsOn(Term term, LocalDate day) {
        return term.counts() && !agreed(term).isAfter(day);
    }

    private static Reason reason(Term term, Optional<Term> latest, LocalDate day) {
        if (!term.counts()) {
            return Reason.DEPRECATED;
        }
        if (!countsOn(term, day)) {
            return Reason.AGREED_LATER;
        }
        return latest.filter(other -> agreed(other).equals(agreed(term))).isPresent()
                ? Reason.RANKED_LOWER
                : Reason.MOVED;
    }

    private static LocalDate agreed(Term term) {
        return term.getAgreed().map(PartialDate::latest).orElse(LocalDate.MIN);
    }

    private static List<PartialDate> ends(List<Term> terms, List<Integer> taken) {
        return taken.stream()
                .map(terms::get)
                .map(Term::getRange)
                .flatMap(range -> range.end().date().stream())
                .distinct()
                .toList();
    }

    /**
     * The times in force.
     *
     * @return the range of each term taken, in the order of the list
     */
    public List<DateRange> ranges() {
        return taken.stream().map(terms::get).map(Term::getRange).toList();
    }

    /**
     * The last day on which it can be done: the last day that the end of the term can mean, and where sources know the end more
     * or less closely, the first of these days.
     *
     * @return the day; empty where no end is set, where it is open, unknown or uncertain, and where sources disagree on it
     */
    public Optional<LocalDate> due() {
        return sourcesDisagree
                ? Optional.empty()
                : ends(terms, taken).stream()
                        .map(PartialDate::latestPossible)
                        .min(Comparator.naturalOrder())
                        .filter(last -> !last.equals(LocalDate.MAX)); // of an uncertain end
    }

    /**
     * The last day that the start can mean.
     *
     * @return the day, the latest where sources differ; empty where there is no term, or its start is open, unknown or uncertain
     */
    public Optional<LocalDate> start() {
        return ranges().stream()
                .flatMap(range -> range.start().date().stream())
                .map(PartialDate::latestPossible)
                .max(Comparator.naturalOrder())
                .filter(start -> !start.equals(LocalDate.MAX));
    }

    /**
     * Whether the time is over by every source: the last day to do it is before the day.
     *
     * @return false also where no end is set, and where one of several sources that disagree has a later end
     */
    public boolean isOver() {
        return isEach(last -> last.isBefore(day));
    }

    /**
     * Whether the time ends soon by every source: the last day to do it is the day or later, but not later than a period after
     * it.
     *
     * @param period how far to look ahead, such as {@code Period.ofMonths(6)}; a negative one looks at nothing
     * @return false also where no end is set, and where one of several sources that disagree has another end
     */
    public boolean endsWithin(Period period) {
        Objects.requireNonNull(period, "TermInForce period");
        return isEach(last -> !last.isBefore(day) && !last.isAfter(day.plus(period)));
    }

    private boolean isEach(Predicate<LocalDate> last) {
        if (!sourcesDisagree) {
            return due().filter(last).isPresent();
        }
        return ends(terms, taken).stream().map(PartialDate::latestPossible).allMatch(last);
    }

    /**
     * The result and its reasons in English. Places are JSON Pointers within the commitment or milestone.
     *
     * @return such as {@code On 2023-09-01 the term in force is 2022-08-01/2024-03-31 by /terms/1.} and {@code /terms/0
     *     (2022-08-01/2023-07-31) is left aside: it was moved.}
     */
    public List<String> explanation() {
        List<String> sentences = new ArrayList<>();
        if (taken.isEmpty()) {
            sentences.add("On " + day + " no term is in force.");
        } else if (sourcesDisagree) {
            sentences.add("On " + day + " sources disagree on the term in force: " + named() + ".");
        } else {
            sentences.add("On " + day + " the term in force is " + named() + ".");
        }
        leftAside.forEach(each -> sentences.add("/terms/" + each.index() + " ("
                + each.term().getRange() + ") is left aside: it " + each.reason().words + "."));
        return List.copyOf(sentences);
    }

    private String named() {
        return String.join(
                ", ",
                taken.stream()
                        .map(at -> terms.get(at).getRange() + " by /terms/" + at)
                        .toList());
    }
}
