// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.Cited;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** No source that is cited for a fact refutes it. One finding for one fact, whatever the number of sources. */
final class FactsAreUndisputed implements WalkingRule {
    @Override
    public RuleCode code() {
        return RuleCode.FACT_DISPUTED;
    }

    @Override
    public List<RulePlace> places() {
        return cited();
    }

    @Override
    public Watch watch(MechanismIndex index, Breaches breaches) {
        return new Watch() {
            @Override
            public void object(Object object, Position at) {
                if (object instanceof Cited fact && isRefuted(fact.getCitations())) {
                    breaches.add(at.pointer(), Map.of("source", refuting(fact)));
                }
            }
        };
    }

    private static boolean isRefuted(List<Citation> citations) {
        for (Citation citation : citations) {
            if (citation.refutes()) {
                return true;
            }
        }
        return false;
    }

    private static String refuting(Cited fact) {
        return fact.getCitations().stream()
                .filter(Citation::refutes)
                .map(citation -> citation.getSource().value())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<RulePlace> cited() {
        return Shapes.all().stream()
                .filter(shape -> Cited.class.isAssignableFrom(shape.type()))
                .map(shape -> RulePlace.of(shape.type().asSubclass(Cited.class)))
                .toList();
    }
}
