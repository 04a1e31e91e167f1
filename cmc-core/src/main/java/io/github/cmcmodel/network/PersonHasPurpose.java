// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.network;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;

/** A person is recorded for a purpose and until a day. */
final class PersonHasPurpose implements ObjectRule<FocalPointPerson> {
    @Override
    public RuleCode code() {
        return RuleCode.FOCAL_POINT_PERSON_WITHOUT_PURPOSE;
    }

    @Override
    public boolean concludesFromAbsence() {
        return true;
    }

    @Override
    public void check(FocalPointPerson focalPointPerson, Breaches breaches) {
        if (focalPointPerson.getPurpose().isEmpty()) {
            breaches.add(Map.of("missing", "purpose"));
        }
        if (focalPointPerson.getValidUntil().isEmpty()) {
            breaches.add(Map.of("missing", "validUntil"));
        }
    }
}
