// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.rule.RuleCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is named by its identifier is in the document, if only as a thing of another kind. */
final class ReferencesResolve implements Rule {
    @Override
    public RuleCode code() {
        return RuleCode.REFERENCE_UNRESOLVED;
    }

    @Override
    public List<RulePlace> places() {
        return References.places();
    }

    @Override
    public boolean concludesFromAbsence() {
        return true;
    }

    @Override
    public void check(MechanismIndex index, LocalDate today, Breaches breaches) {
        References.forEachDangling(index, (reference, actual) -> {
            if (actual.isEmpty()) {
                breaches.add(
                        reference.place(),
                        Map.of("id", reference.id(), "kind", reference.target().getSimpleName()));
            }
        });
    }
}
