// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

import io.github.cmcmodel.rule.InvalidValueException;
import java.util.List;

/**
 * What a consultation is to the mechanism that lists it, such as {@code own}. An open list.
 *
 * @param value the text of the code
 */
public record ConsultationRelation(String value) implements Code, Comparable<ConsultationRelation> {
    /** The mechanism's own. */
    public static final ConsultationRelation OWN = new ConsultationRelation("own");

    /** Earlier than the mechanism, and on the way to it. */
    public static final ConsultationRelation PREDECESSOR = new ConsultationRelation("predecessor");

    /** Somebody else's, listed because it bears on the mechanism. */
    public static final ConsultationRelation RELATED = new ConsultationRelation("related");

    /** The codes that this version knows. */
    public static final List<ConsultationRelation> KNOWN = List.of(OWN, PREDECESSOR, RELATED);

    /**
     * Takes a code, known or not.
     *
     * @param value the text
     * @throws InvalidValueException if it is not written as codes are
     */
    public ConsultationRelation {
        Code.requireWellFormed(value);
    }

    @Override
    public List<ConsultationRelation> list() {
        return KNOWN;
    }

    @Override
    public int compareTo(ConsultationRelation other) {
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
