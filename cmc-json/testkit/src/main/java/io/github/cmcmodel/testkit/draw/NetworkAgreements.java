// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.shape.FocalPointPersonShape;
import io.github.cmcmodel.shape.FocalPointShape;
import io.github.cmcmodel.testkit.draw.Agreements.Concept;
import io.github.cmcmodel.value.PartialDate;
import java.time.LocalDate;
import java.util.List;

/** A person is nobody real, and is kept for a purpose until a day. */
final class NetworkAgreements implements Concept {
    private static final List<String> NAMES = List.of(
            "Ana Baptiste-Ramírez",
            "Jean-Claude d’Haïti",
            "Zoë van der Maas",
            "Ó Séaghdha, M.",
            "李小龍 Li",
            "Mononymous");

    @Override
    public void agree(Agreements to) {
        to.percent(FocalPointShape.PERSON, focalPoint -> focalPoint.settings().persons ? 60 : 0);
        to.value(
                FocalPointPersonShape.NAME,
                person -> person.sampler.any(NAMES)
                        + ' '
                        + (100 + person.choices().below(900)));
        to.value(FocalPointPersonShape.EMAIL, person -> "contact." + Texts.slug(person.choices()) + "@example.org");
        to.value(
                FocalPointPersonShape.TELEPHONE,
                person -> "+1 868 555 01" + (10 + person.choices().below(90)));
        to.percent(FocalPointPersonShape.PURPOSE, person -> 100);
        to.percent(FocalPointPersonShape.VALID_UNTIL, person -> 100);
        to.value(FocalPointPersonShape.VALID_UNTIL, NetworkAgreements::validUntil);
    }

    private static PartialDate validUntil(Draft person) {
        long today = person.settings().today.toEpochDay();
        boolean expired = !person.settings().silent && person.choices().flag(20);
        return expired
                ? PartialDate.of(
                        LocalDate.ofEpochDay(today - 1 - person.choices().below(500)))
                : person.sampler.days.date(today + person.choices().below(2_000));
    }
}
