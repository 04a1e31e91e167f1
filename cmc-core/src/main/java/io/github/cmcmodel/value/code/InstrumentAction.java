// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

import io.github.cmcmodel.rule.InvalidValueException;
import java.util.List;

/**
 * What a state did about an instrument, such as {@code ratification}. An open list.
 *
 * @param value the text of the code
 */
public record InstrumentAction(String value) implements Code, Comparable<InstrumentAction> {
    /** Ratified a treaty it had signed. */
    public static final InstrumentAction RATIFICATION = new InstrumentAction("ratification");

    /** Acceded to a treaty without signing first. */
    public static final InstrumentAction ACCESSION = new InstrumentAction("accession");

    /** Took a treaty over from the state it had belonged to. */
    public static final InstrumentAction SUCCESSION = new InstrumentAction("succession");

    /** Signed, which alone does not bind. */
    public static final InstrumentAction SIGNATURE = new InstrumentAction("signature");

    /** Is covered because the administering state extended the treaty to it. */
    public static final InstrumentAction EXTENSION = new InstrumentAction("extension");

    /** Took part in adopting a text that has no parties. */
    public static final InstrumentAction ADOPTION = new InstrumentAction("adoption");

    /** Voted in favour. */
    public static final InstrumentAction VOTED_FOR = new InstrumentAction("votedFor");

    /** Voted against. */
    public static final InstrumentAction VOTED_AGAINST = new InstrumentAction("votedAgainst");

    /** Abstained from voting. */
    public static final InstrumentAction ABSTAINED = new InstrumentAction("abstained");

    /** Was not there or did not vote. */
    public static final InstrumentAction DID_NOT_VOTE = new InstrumentAction("didNotVote");

    /** The codes that this version knows. */
    public static final List<InstrumentAction> KNOWN = List.of(
            RATIFICATION,
            ACCESSION,
            SUCCESSION,
            SIGNATURE,
            EXTENSION,
            ADOPTION,
            VOTED_FOR,
            VOTED_AGAINST,
            ABSTAINED,
            DID_NOT_VOTE);

    /**
     * Takes a code, known or not.
     *
     * @param value the text
     * @throws InvalidValueException if it is not written as codes are
     */
    public InstrumentAction {
        Code.requireWellFormed(value);
    }

    @Override
    public List<InstrumentAction> list() {
        return KNOWN;
    }

    @Override
    public int compareTo(InstrumentAction other) {
        return value.compareTo(other.value);
    }

    /**
     * The text itself.
     *
     * @return {@link #value()}
     */
    @Override
    public String toString() {
        return value;
    }
}
