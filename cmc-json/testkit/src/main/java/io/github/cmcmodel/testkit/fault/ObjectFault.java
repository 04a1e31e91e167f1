// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.fault;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.testkit.choice.Choices;
import io.github.cmcmodel.testkit.fault.Faults.Broken;
import io.github.cmcmodel.testkit.fault.Faults.Planted;
import io.github.cmcmodel.testkit.fault.Faults.Planter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * How to break a rule that looks at one object.
 *
 * @param type the type it looks at
 * @param needs the attributes that have to be there
 * @param breaker what makes a broken object of a good one
 */
record ObjectFault<T>(Class<T> type, List<Attribute<?, ?, ?>> needs, BiFunction<Choices, T, Broken> breaker)
        implements Planter {
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never handed on
    static <T> Map.Entry<RuleCode, Planter> on(
            Class<T> type, RuleCode rule, BiFunction<Choices, T, Broken> breaker, Attribute<T, ?, ?>... needs) {
        return Map.entry(rule, new ObjectFault<>(type, List.of(needs), breaker));
    }

    @Override
    public Planted plant(Choices choices) {
        Set<Attribute<?, ?, ?>> required = new HashSet<>(Site.wayTo(type));
        required.addAll(Site.needed(needs.toArray(new Attribute<?, ?, ?>[0])));
        ConsultativeMechanism base = Faults.base(choices, required);
        if (type == Commitment.class) {
            base = base.toBuilder().reports(List.of()).build(); // they would disagree with it
        }
        Site.Found<T> object = Faults.any(choices, Site.in(base, type));
        return breaker.apply(choices, object.value()).in(base, object.place());
    }
}
