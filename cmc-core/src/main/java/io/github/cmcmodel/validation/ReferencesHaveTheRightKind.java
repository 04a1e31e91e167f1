// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.rule.RuleCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is named by its identifier is of the kind that belongs there. */
final class ReferencesHaveTheRightKind implements Rule {
    @Override
    public RuleCode code() {
        return RuleCode.REFERENCE_WRONG_KIND;
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
            if (actual.isPresent()) {
                breaches.add(
                        reference.place(),
                        Map.of(
                                "id", reference.id(),
                                "kind", reference.target().getSimpleName(),
                                "actual", actual.get().getSimpleName()));
            }
        });
    }
}
