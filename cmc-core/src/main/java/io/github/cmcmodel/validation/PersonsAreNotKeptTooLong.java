// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.network.FocalPoint;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A person's details are not kept beyond the last day of their valid-until date as written. That it is approximate or uncertain is
 * no reason to keep them longer.
 */
final class PersonsAreNotKeptTooLong implements Rule {
    @Override
    public RuleCode code() {
        return RuleCode.FOCAL_POINT_EXPIRED;
    }

    @Override
    public List<RulePlace> places() {
        return List.of(RulePlace.of(FocalPointPerson.class, "validUntil"));
    }

    @Override
    public void check(MechanismIndex index, LocalDate today, Breaches breaches) {
        for (int at = 0; at < index.mechanism().getNetworks().size(); at++) {
            List<FocalPoint> focalPoints =
                    index.mechanism().getNetworks().get(at).getFocalPoints();
            for (int point = 0; point < focalPoints.size(); point++) {
                boolean expired = focalPoints
                        .get(point)
                        .getPerson()
                        .flatMap(FocalPointPerson::getValidUntil)
                        .map(PartialDate::latest)
                        .filter(last -> last.isBefore(today))
                        .isPresent();
                if (expired) {
                    breaches.add(
                            Pointer.ROOT.path("networks", at, "focalPoints", point, "person", "validUntil"),
                            Map.of("today", today.toString()));
                }
            }
        }
    }
}
