// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.progress;

import io.github.cmcmodel.value.code.CommitmentStatus;
import io.github.cmcmodel.value.code.SchemeCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The words in which another scheme says how far something is, such as <i>no action</i>, <i>ongoing</i> and
 * <i>completed</i> in national reports to the Universal Periodic Review, and which status each of them means here.
 *
 * <p>Only schemes whose words are known from a source are here. None of them has a word for {@link
 * CommitmentStatus#WITHDRAWN} or another status of that category.
 *
 * @param scheme the scheme
 * @param source the address at which the words are found
 * @param words the words, from the least to the most done
 */
public record StatusScheme(SchemeCode scheme, String source, List<Word> words) {
    /**
     * One word of a scheme and what it means here, such as <i>ongoing</i> for in progress.
     *
     * @param text the word, as the scheme writes it
     * @param status the status that it means
     */
    public record Word(String text, CommitmentStatus status) {}

    /** The pledges of the Global Refugee Forum: in the planning stage, in progress, fulfilled. */
    public static final StatusScheme GLOBAL_REFUGEE_FORUM = new StatusScheme(
            SchemeCode.GRF_PLEDGE,
            "https://globalcompactrefugees.org/news-stories/successes-challenges-and-progress-impact-pledges-lives-refugees-and-host",
            List.of(
                    new Word("in the planning stage", CommitmentStatus.PLANNED),
                    new Word("in progress", CommitmentStatus.IN_PROGRESS),
                    new Word("fulfilled", CommitmentStatus.FULFILLED)));

    /**
     * The recommendations of the Universal Periodic Review, as tables in national reports put it: no action, ongoing,
     * completed.
     */
    public static final StatusScheme UNIVERSAL_PERIODIC_REVIEW = new StatusScheme(
            SchemeCode.UPR_RECOMMENDATION,
            "https://9lib.co/article/presentation-of-the-follow-up-the-previous-review.yr38x17p",
            List.of(
                    new Word("no action", CommitmentStatus.NOT_STARTED),
                    new Word("ongoing", CommitmentStatus.IN_PROGRESS),
                    new Word("completed", CommitmentStatus.FULFILLED)));

    /** Every scheme whose words are known. */
    public static final List<StatusScheme> ALL = List.of(GLOBAL_REFUGEE_FORUM, UNIVERSAL_PERIODIC_REVIEW);

    /**
     * Takes the parts, and copies the list.
     *
     * @param scheme the scheme
     * @param source the address at which the words are found
     * @param words the words, from the least to the most done
     */
    public StatusScheme {
        words = List.copyOf(words);
    }

    /**
     * The words of a scheme.
     *
     * @param scheme the scheme
     * @return its words; empty when none are known for it
     */
    public static Optional<StatusScheme> of(SchemeCode scheme) {
        Objects.requireNonNull(scheme, "StatusScheme scheme");
        return ALL.stream().filter(known -> known.scheme.equals(scheme)).findFirst();
    }

    /**
     * The status that a word of this scheme means.
     *
     * @param word the word, in upper or lower case, with or without space around it
     * @return the status; empty when the scheme has no such word
     */
    public Optional<CommitmentStatus> statusOf(String word) {
        String wanted = word.strip();
        return words.stream()
                .filter(known -> known.text().equalsIgnoreCase(wanted))
                .map(Word::status)
                .findFirst();
    }

    /**
     * The word of this scheme for a status: the one that means exactly it, or else the first of the same category, such as
     * <i>in progress</i> for {@code delayed}.
     *
     * @param status the status
     * @return the word; empty when the scheme has none for it, and for a status that this version does not know
     */
    public Optional<String> wordFor(CommitmentStatus status) {
        Optional<String> exact = word(known -> known.equals(status));
        return exact.isPresent()
                ? exact
                : status.category()
                        .flatMap(category -> word(known ->
                                known.category().filter(category::equals).isPresent()));
    }

    private Optional<String> word(Predicate<CommitmentStatus> meant) {
        return words.stream()
                .filter(known -> meant.test(known.status()))
                .map(Word::text)
                .findFirst();
    }
}
