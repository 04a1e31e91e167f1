// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

import io.github.cmcmodel.rule.InvalidValueException;
import java.util.List;

/**
 * What kind of result a consultation had, such as {@code conclusion}. An open list.
 *
 * @param value the text of the code
 */
public record OutcomeKind(String value) implements Code, Comparable<OutcomeKind> {
    /** A conclusion. */
    public static final OutcomeKind CONCLUSION = new OutcomeKind("conclusion");

    /** A recommendation. */
    public static final OutcomeKind RECOMMENDATION = new OutcomeKind("recommendation");

    /** The endorsement of a text, network or plan. */
    public static final OutcomeKind ENDORSEMENT = new OutcomeKind("endorsement");

    /** A draft that goes on to somebody else. */
    public static final OutcomeKind DRAFT_TEXT = new OutcomeKind("draftText");

    /** A decision. */
    public static final OutcomeKind DECISION = new OutcomeKind("decision");

    /** The codes that this version knows. */
    public static final List<OutcomeKind> KNOWN =
            List.of(CONCLUSION, RECOMMENDATION, ENDORSEMENT, DRAFT_TEXT, DECISION);

    /**
     * Takes a code, known or not.
     *
     * @param value the text
     * @throws InvalidValueException if it is not written as codes are
     */
    public OutcomeKind {
        Code.requireWellFormed(value);
    }

    @Override
    public List<OutcomeKind> list() {
        return KNOWN;
    }

    @Override
    public int compareTo(OutcomeKind other) {
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
