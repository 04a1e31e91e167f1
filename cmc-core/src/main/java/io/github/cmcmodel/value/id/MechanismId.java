// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.id;

import io.github.cmcmodel.rule.InvalidValueException;

/**
 * The identifier of a consultative mechanism, such as {@code cmc}.
 *
 * @param value the slug, as {@link Id} describes it
 */
public record MechanismId(String value) implements Id, Comparable<MechanismId> {
    /**
     * Takes a slug.
     *
     * @param value the slug
     * @throws InvalidValueException if it is none
     */
    public MechanismId {
        Id.requireWellFormed(value);
    }

    @Override
    public int compareTo(MechanismId other) {
        return value.compareTo(other.value);
    }

    /**
     * The slug itself.
     *
     * @return {@link #value()}
     */
    @Override
    public String toString() {
        return value;
    }
}
