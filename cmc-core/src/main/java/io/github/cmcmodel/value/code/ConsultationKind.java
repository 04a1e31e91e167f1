// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

import io.github.cmcmodel.rule.InvalidValueException;
import java.util.List;

/**
 * What kind of meeting a consultation is, such as {@code preparatory}. An open list.
 *
 * @param value the text of the code
 */
public record ConsultationKind(String value) implements Code, Comparable<ConsultationKind> {
    /** A meeting that prepares the mechanism or a later meeting. */
    public static final ConsultationKind PREPARATORY = new ConsultationKind("preparatory");

    /** A meeting of the whole mechanism. */
    public static final ConsultationKind PLENARY = new ConsultationKind("plenary");

    /** A meeting of ministers or their deputies. */
    public static final ConsultationKind MINISTERIAL_MEETING = new ConsultationKind("ministerialMeeting");

    /** A meeting of one thematic network. */
    public static final ConsultationKind NETWORK_WORKSHOP = new ConsultationKind("networkWorkshop");

    /** A workshop that is not of one network. */
    public static final ConsultationKind WORKSHOP = new ConsultationKind("workshop");

    /** A consultation on one matter, plan or report. */
    public static final ConsultationKind REGIONAL_CONSULTATION = new ConsultationKind("regionalConsultation");

    /** A training. */
    public static final ConsultationKind TRAINING = new ConsultationKind("training");

    /** A meeting held online, open to questions. */
    public static final ConsultationKind WEBINAR = new ConsultationKind("webinar");

    /** A conference. */
    public static final ConsultationKind CONFERENCE = new ConsultationKind("conference");

    /** The codes that this version knows. */
    public static final List<ConsultationKind> KNOWN = List.of(
            PREPARATORY,
            PLENARY,
            MINISTERIAL_MEETING,
            NETWORK_WORKSHOP,
            WORKSHOP,
            REGIONAL_CONSULTATION,
            TRAINING,
            WEBINAR,
            CONFERENCE);

    /**
     * Takes a code, known or not.
     *
     * @param value the text
     * @throws InvalidValueException if it is not written as codes are
     */
    public ConsultationKind {
        Code.requireWellFormed(value);
    }

    @Override
    public List<ConsultationKind> list() {
        return KNOWN;
    }

    @Override
    public int compareTo(ConsultationKind other) {
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
