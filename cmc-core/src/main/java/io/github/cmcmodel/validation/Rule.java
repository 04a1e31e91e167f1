// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.rule.RuleCode;
import java.time.LocalDate;
import java.util.List;

/**
 * A rule that takes a whole mechanism, or a given day, to break, such as "two things of one kind share an identifier". One
 * class, listed in {@code Rules}; what one object can break by itself is an
 * {@link io.github.cmcmodel.constraint.ObjectRule} beside its type. Stateless.
 */
interface Rule {
    /**
     * The code of the rule.
     *
     * @return the code
     */
    RuleCode code();

    /**
     * The attributes that the rule reports at.
     *
     * @return the attributes, or whole types, in the order of the document
     */
    List<RulePlace> places();

    /**
     * Looks at a mechanism, in time that grows with its size and no faster than its size times the logarithm of it. Reports in the
     * order of the document, so that of many breaches the first can be listed without making the others.
     *
     * @param index the mechanism with its index
     * @param today the day to look from
     * @param breaches takes each breach found
     */
    void check(MechanismIndex index, LocalDate today, Breaches breaches);

    /**
     * Whether a breach may be found only because something is absent, so that nothing can be concluded from a mechanism of
     * which a part could not be read.
     *
     * @return false unless the rule says otherwise
     */
    default boolean concludesFromAbsence() {
        return false;
    }
}
