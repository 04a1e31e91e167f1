// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

import io.github.cmcmodel.rule.InvalidValueException;
import java.util.List;

/**
 * In what role a state or territory takes part in the mechanism, such as {@code founding}. An open list.
 *
 * @param value the text of the code
 */
public record ParticipationRole(String value) implements Code, Comparable<ParticipationRole> {
    /** Was there when the mechanism began. */
    public static final ParticipationRole FOUNDING = new ParticipationRole("founding");

    /** Takes part. */
    public static final ParticipationRole PARTICIPANT = new ParticipationRole("participant");

    /** Observes. */
    public static final ParticipationRole OBSERVER = new ParticipationRole("observer");

    /** Was invited. */
    public static final ParticipationRole INVITED = new ParticipationRole("invited");

    /** Came to one or more meetings, with no standing shown. */
    public static final ParticipationRole ATTENDEE = new ParticipationRole("attendee");

    /** Regular member, in the planned operating procedures. */
    public static final ParticipationRole REGULAR = new ParticipationRole("regular");

    /** Associate member, in the planned operating procedures. */
    public static final ParticipationRole ASSOCIATE = new ParticipationRole("associate");

    /** The codes that this version knows. */
    public static final List<ParticipationRole> KNOWN =
            List.of(FOUNDING, PARTICIPANT, OBSERVER, INVITED, ATTENDEE, REGULAR, ASSOCIATE);

    /**
     * Takes a code, known or not.
     *
     * @param value the text
     * @throws InvalidValueException if it is not written as codes are
     */
    public ParticipationRole {
        Code.requireWellFormed(value);
    }

    @Override
    public List<ParticipationRole> list() {
        return KNOWN;
    }

    @Override
    public int compareTo(ParticipationRole other) {
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
