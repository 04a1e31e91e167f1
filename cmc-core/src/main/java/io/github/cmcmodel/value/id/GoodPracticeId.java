// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.id;

import io.github.cmcmodel.rule.InvalidValueException;

/**
 * The identifier of a good practice, such as {@code joint-border-training}.
 *
 * @param value the slug, as {@link Id} describes it
 */
public record GoodPracticeId(String value) implements Id, Comparable<GoodPracticeId> {
    /**
     * Takes a slug.
     *
     * @param value the slug
     * @throws InvalidValueException if it is none
     */
    public GoodPracticeId {
        Id.requireWellFormed(value);
    }

    @Override
    public int compareTo(GoodPracticeId other) {
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
