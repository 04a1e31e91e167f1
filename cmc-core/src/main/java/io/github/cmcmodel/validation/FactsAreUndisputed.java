// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.source.Cited;
import io.github.cmcmodel.value.code.CitationMark;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** No source of a fact is contradicted by another. One finding for one fact, whatever the number of sources. */
final class FactsAreUndisputed implements Rule {
    @Override
    public RuleCode code() {
        return RuleCode.FACT_DISPUTED;
    }

    @Override
    public List<RulePlace> places() {
        return cited();
    }

    @Override
    public void check(MechanismIndex index, LocalDate today, Breaches breaches) {
        report(index.mechanism(), Pointer.ROOT, breaches);
        Walk.over(index.mechanism(), Shapes.mechanism(), Pointer.ROOT, (owner, attribute, value, place) -> {
            if (value instanceof Cited fact) {
                report(fact, place, breaches);
            }
        });
    }

    private static void report(Cited fact, Pointer place, Breaches breaches) {
        String disputed = fact.getCitations().stream()
                .filter(citation -> citation.getMark() == CitationMark.DISPUTED)
                .map(citation -> citation.getSource().value())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!disputed.isEmpty()) {
            breaches.add(place, Map.of("source", disputed));
        }
    }

    private static List<RulePlace> cited() {
        return Shapes.all().stream()
                .filter(shape -> Cited.class.isAssignableFrom(shape.type()))
                .map(shape -> RulePlace.of(shape.type().asSubclass(Cited.class)))
                .toList();
    }
}
