// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.mechanism.MechanismIndex;
import java.time.LocalDate;

/** A rule that looks at objects wherever they are in a mechanism, in the walk that all such rules share. */
interface WalkingRule extends Rule {
    /**
     * Begins to look at a mechanism.
     *
     * @param index the mechanism with its index
     * @param breaches takes each breach found
     */
    Watch watch(MechanismIndex index, Breaches breaches);

    /** Nothing is left to be looked at after the walk. */
    @Override
    default void check(MechanismIndex index, LocalDate today, Breaches breaches) {}
}
