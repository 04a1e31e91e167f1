// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

import io.github.cmcmodel.rule.InvalidValueException;
import java.util.List;

/**
 * How those taking part come together, such as {@code inPerson}. An open list.
 *
 * @param value the text of the code
 */
public record ConsultationMode(String value) implements Code, Comparable<ConsultationMode> {
    /** In one place. */
    public static final ConsultationMode IN_PERSON = new ConsultationMode("inPerson");

    /** Over the network only. */
    public static final ConsultationMode ONLINE = new ConsultationMode("online");

    /** Some in one place, some over the network. */
    public static final ConsultationMode HYBRID = new ConsultationMode("hybrid");

    /** The codes that this version knows. */
    public static final List<ConsultationMode> KNOWN = List.of(IN_PERSON, ONLINE, HYBRID);

    /**
     * Takes a code, known or not.
     *
     * @param value the text
     * @throws InvalidValueException if it is not written as codes are
     */
    public ConsultationMode {
        Code.requireWellFormed(value);
    }

    @Override
    public List<ConsultationMode> list() {
        return KNOWN;
    }

    @Override
    public int compareTo(ConsultationMode other) {
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
