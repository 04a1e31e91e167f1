// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.rule.RuleCode;
import java.util.List;
import java.util.Map;

/** What is named by its identifier is of the kind that belongs there. */
final class ReferencesHaveTheRightKind implements WalkingRule {
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
    public Watch watch(MechanismIndex index, Breaches breaches) {
        return new Watch() {
            @Override
            public void dangling(References.Dangling reference, Position at) {
                if (reference.actual().isPresent()) {
                    breaches.add(
                            at.pointer(),
                            Map.of(
                                    "id", reference.id(),
                                    "kind", reference.target().getSimpleName(),
                                    "actual", reference.actual().get().getSimpleName()));
                }
            }
        };
    }
}
