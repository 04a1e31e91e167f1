// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.id;

import io.github.cmcmodel.rule.InvalidValueException;

/**
 * The identifier of a consultation, such as {@code port-of-spain-2016}.
 *
 * @param value the slug, as {@link Id} describes it
 */
public record ConsultationId(String value) implements Id, Comparable<ConsultationId> {
    /**
     * Takes a slug.
     *
     * @param value the slug
     * @throws InvalidValueException if it is none
     */
    public ConsultationId {
        Id.requireWellFormed(value);
    }

    @Override
    public int compareTo(ConsultationId other) {
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
