// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.id;

import io.github.cmcmodel.rule.InvalidValueException;

/**
 * The identifier of a progress report, such as {@code bpa-report-2018-2020}.
 *
 * @param value the slug, as {@link Id} describes it
 */
public record ProgressReportId(String value) implements Id, Comparable<ProgressReportId> {
    /**
     * Takes a slug.
     *
     * @param value the slug
     * @throws InvalidValueException if it is none
     */
    public ProgressReportId {
        Id.requireWellFormed(value);
    }

    @Override
    public int compareTo(ProgressReportId other) {
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
