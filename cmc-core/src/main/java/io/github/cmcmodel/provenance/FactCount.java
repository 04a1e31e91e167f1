// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.provenance;

import java.util.Objects;

/**
 * How many facts of one type there are and how many of them are cited, such as 92 facts of {@code Consultation}, 80 of them
 * supported. A row of a table.
 *
 * @param type the name of the type
 * @param facts how many facts there are
 * @param supported how many of them at least one citation supports
 * @param disputed how many of them are disputed
 * @param uncited for how many of them no citation speaks
 */
public record FactCount(String type, long facts, long supported, long disputed, long uncited) {
    /**
     * Takes the numbers.
     *
     * @param type the name of the type
     * @param facts how many facts there are
     * @param supported how many of them at least one citation supports
     * @param disputed how many of them are disputed
     * @param uncited for how many of them no citation speaks
     */
    public FactCount {
        Objects.requireNonNull(type, "FactCount type");
    }

    FactCount with(Fact fact) {
        return new FactCount(
                type,
                facts + 1,
                supported + (fact.supporting().isEmpty() ? 0 : 1),
                disputed + (fact.isDisputed() ? 1 : 0),
                uncited + (fact.isUncited() ? 1 : 0));
    }
}
