// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.network.FocalPoint;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.code.SharingLevel;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words that stand nowhere else, in place of all that a mechanism says of the persons whom a circle may not see: a search for what
 * is really said would take a name of one letter for a leak wherever that letter is.
 */
final class Secrets {
    /** What is searched for: letters and digits, which no way of writing texts changes. */
    final Map<String, String> words = new LinkedHashMap<>();

    private final SharingLevel audience;

    Secrets(SharingLevel audience) {
        this.audience = audience;
    }

    ConsultativeMechanism in(ConsultativeMechanism mechanism) {
        return mechanism.toBuilder()
                .networks(mechanism.getNetworks().stream()
                        .map(network -> network.toBuilder()
                                .focalPoints(network.getFocalPoints().stream()
                                        .map(this::in)
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    /** What a later version writes into a focal point may be a person too; there is none for the secretariat to be kept from. */
    private FocalPoint in(FocalPoint focalPoint) {
        FocalPoint with = focalPoint.toBuilder()
                .person(focalPoint.getPerson().map(this::in))
                .build();
        return audience == SharingLevel.SECRETARIAT
                ? with
                : with.toBuilder()
                        .extensions(unknown("an unknown member of a focal point"))
                        .build();
    }

    private FocalPointPerson in(FocalPointPerson person) {
        if (person.getSharing().compareTo(audience) <= 0) {
            return audience == SharingLevel.SECRETARIAT
                    ? person
                    : person.toBuilder()
                            .extensions(unknown("an unknown member of a person"))
                            .build();
        }
        return person.toBuilder()
                .name(word("the name of a person"))
                .email(word("the e-mail address of a person") + "@example.org")
                .telephone(word("the telephone number of a person"))
                .purpose(LocalizedText.of("en", word("the purpose of keeping a person")))
                .extensions(unknown("an unknown member of a person"))
                .build();
    }

    private Extensions unknown(String what) {
        return Extensions.of(Map.of("x" + word(what), word(what)));
    }

    private String word(String what) {
        String word = "secretq" + words.size() + 'q';
        words.put(word, what);
        return word;
    }
}
