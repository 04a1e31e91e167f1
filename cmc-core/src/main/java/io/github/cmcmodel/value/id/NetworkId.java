// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.id;

import io.github.cmcmodel.rule.InvalidValueException;

/**
 * The identifier of a thematic network, such as {@code counter-trafficking}.
 *
 * @param value the slug, as {@link Id} describes it
 */
public record NetworkId(String value) implements Id, Comparable<NetworkId> {
    /**
     * Takes a slug.
     *
     * @param value the slug
     * @throws InvalidValueException if it is none
     */
    public NetworkId {
        Id.requireWellFormed(value);
    }

    @Override
    public int compareTo(NetworkId other) {
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
