// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.id;

import io.github.cmcmodel.rule.InvalidValueException;

/**
 * The identifier of an update on one commitment, such as {@code update-2019-06}.
 *
 * @param value the slug, as {@link Id} describes it
 */
public record ProgressUpdateId(String value) implements Id, Comparable<ProgressUpdateId> {
    /**
     * Takes a slug.
     *
     * @param value the slug
     * @throws InvalidValueException if it is none
     */
    public ProgressUpdateId {
        Id.requireWellFormed(value);
    }

    @Override
    public int compareTo(ProgressUpdateId other) {
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
