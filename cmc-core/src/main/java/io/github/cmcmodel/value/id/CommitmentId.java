// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.id;

import io.github.cmcmodel.rule.InvalidValueException;

/**
 * The identifier of a commitment, such as {@code bpa-5-asylum-systems}.
 *
 * @param value the slug, as {@link Id} describes it
 */
public record CommitmentId(String value) implements Id, Comparable<CommitmentId> {
    /**
     * Takes a slug.
     *
     * @param value the slug
     * @throws InvalidValueException if it is none
     */
    public CommitmentId {
        Id.requireWellFormed(value);
    }

    @Override
    public int compareTo(CommitmentId other) {
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
