// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

import io.github.cmcmodel.rule.InvalidValueException;
import java.util.List;

/**
 * At what level states take part, such as {@code expert}. An open list.
 *
 * @param value the text of the code
 */
public record ConsultationLevel(String value) implements Code, Comparable<ConsultationLevel> {
    /** Technical experts. */
    public static final ConsultationLevel EXPERT = new ConsultationLevel("expert");

    /** Senior officials. */
    public static final ConsultationLevel SENIOR_OFFICIALS = new ConsultationLevel("seniorOfficials");

    /** Deputy ministers. */
    public static final ConsultationLevel VICE_MINISTERIAL = new ConsultationLevel("viceMinisterial");

    /** Ministers. */
    public static final ConsultationLevel MINISTERIAL = new ConsultationLevel("ministerial");

    /** The codes that this version knows. */
    public static final List<ConsultationLevel> KNOWN =
            List.of(EXPERT, SENIOR_OFFICIALS, VICE_MINISTERIAL, MINISTERIAL);

    /**
     * Takes a code, known or not.
     *
     * @param value the text
     * @throws InvalidValueException if it is not written as codes are
     */
    public ConsultationLevel {
        Code.requireWellFormed(value);
    }

    @Override
    public List<ConsultationLevel> list() {
        return KNOWN;
    }

    @Override
    public int compareTo(ConsultationLevel other) {
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
