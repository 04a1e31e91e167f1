// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.consultation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import java.util.Map;

/** A venue lies in a member state or in a country outside the mechanism, not in both. */
final class VenueLiesInOneCountry implements ObjectRule<Venue> {
    @Override
    public RuleCode code() {
        return RuleCode.VENUE_STATE_AND_COUNTRY;
    }

    @Override
    public void check(Venue venue, Breaches breaches) {
        if (venue.getState().isPresent() && venue.getCountry().isPresent()) {
            breaches.add(
                    Map.of(
                            "state", venue.getState().get().value(),
                            "country", venue.getCountry().get()),
                    "country");
        }
    }
}
