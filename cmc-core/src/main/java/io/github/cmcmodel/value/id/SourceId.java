// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.id;

import io.github.cmcmodel.rule.InvalidValueException;

/**
 * The identifier of a source, such as {@code iom-cmc-page}.
 *
 * @param value the slug, as {@link Id} describes it
 */
public record SourceId(String value) implements Id, Comparable<SourceId> {
    /**
     * Takes a slug.
     *
     * @param value the slug
     * @throws InvalidValueException if it is none
     */
    public SourceId {
        Id.requireWellFormed(value);
    }

    @Override
    public int compareTo(SourceId other) {
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
