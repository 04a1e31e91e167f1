// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.id;

import io.github.cmcmodel.rule.InvalidValueException;

/**
 * The identifier of a member state or territory, such as {@code trinidad-and-tobago}.
 *
 * @param value the slug, as {@link Id} describes it
 */
public record MemberStateId(String value) implements Id, Comparable<MemberStateId> {
    /**
     * Takes a slug.
     *
     * @param value the slug
     * @throws InvalidValueException if it is none
     */
    public MemberStateId {
        Id.requireWellFormed(value);
    }

    @Override
    public int compareTo(MemberStateId other) {
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
