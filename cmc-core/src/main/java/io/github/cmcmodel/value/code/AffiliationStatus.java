// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

import io.github.cmcmodel.rule.InvalidValueException;
import java.util.List;

/**
 * How a state or territory belongs to a regional organization, such as {@code full}. An open list.
 *
 * @param value the text of the code
 */
public record AffiliationStatus(String value) implements Code, Comparable<AffiliationStatus> {
    /** Full member. */
    public static final AffiliationStatus FULL = new AffiliationStatus("full");

    /** Associate member. */
    public static final AffiliationStatus ASSOCIATE = new AffiliationStatus("associate");

    /** Observer. */
    public static final AffiliationStatus OBSERVER = new AffiliationStatus("observer");

    /** The codes that this version knows. */
    public static final List<AffiliationStatus> KNOWN = List.of(FULL, ASSOCIATE, OBSERVER);

    /**
     * Takes a code, known or not.
     *
     * @param value the text
     * @throws InvalidValueException if it is not written as codes are
     */
    public AffiliationStatus {
        Code.requireWellFormed(value);
    }

    @Override
    public List<AffiliationStatus> list() {
        return KNOWN;
    }

    @Override
    public int compareTo(AffiliationStatus other) {
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
