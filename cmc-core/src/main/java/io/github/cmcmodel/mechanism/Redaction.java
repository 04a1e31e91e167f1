// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.mechanism;

import io.github.cmcmodel.network.FocalPoint;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.network.Network;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.code.SharingLevel;
import java.util.List;
import java.util.Optional;

/** Takes persons out of a mechanism. The only place in it where a person can stand is a network's focal point. */
final class Redaction {
    private Redaction() {}

    static ConsultativeMechanism of(ConsultativeMechanism mechanism, SharingLevel audience) {
        if (audience == SharingLevel.SECRETARIAT) {
            return mechanism;
        }
        List<Network> networks = mechanism.getNetworks().stream()
                .map(network -> network.toBuilder()
                        .focalPoints(network.getFocalPoints().stream()
                                .map(focalPoint -> redacted(focalPoint, audience))
                                .toList())
                        .build())
                .toList();
        return mechanism.toBuilder().networks(networks).build();
    }

    /**
     * Levels stand from the widest circle to the narrowest. What a later version wrote into a focal point may be a person
     * too, with a level that this version cannot see, so it goes in any case.
     */
    private static FocalPoint redacted(FocalPoint focalPoint, SharingLevel audience) {
        Optional<FocalPointPerson> visible = focalPoint
                .getPerson()
                .filter(person -> person.getSharing().compareTo(audience) <= 0)
                .map(person -> person.toBuilder().extensions(Extensions.NONE).build());
        return focalPoint.toBuilder()
                .person(visible)
                .extensions(Extensions.NONE)
                .build();
    }
}
