// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.id;

import io.github.cmcmodel.rule.InvalidValueException;

/**
 * The identifier of an action plan, such as {@code brazil-plan-of-action}.
 *
 * @param value the slug, as {@link Id} describes it
 */
public record ActionPlanId(String value) implements Id, Comparable<ActionPlanId> {
    /**
     * Takes a slug.
     *
     * @param value the slug
     * @throws InvalidValueException if it is none
     */
    public ActionPlanId {
        Id.requireWellFormed(value);
    }

    @Override
    public int compareTo(ActionPlanId other) {
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
