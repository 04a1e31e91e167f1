// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.value.Extensible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An identifier names one thing of its kind in the document, and one update of its commitment. */
final class IdsAreDistinct implements Rule {
    @Override
    public RuleCode code() {
        return RuleCode.ID_DUPLICATE;
    }

    @Override
    public List<RulePlace> places() {
        return identifiers();
    }

    @Override
    public void check(MechanismIndex index, LocalDate today, Breaches breaches) {
        Map<Object, Pointer> seen = new HashMap<>(); // identifiers of different kinds are never equal
        Walk.over(index.mechanism(), Shapes.mechanism(), Pointer.ROOT, (owner, attribute, value, place) -> {
            if (attribute.identifies()) {
                add(value, place, seen, breaches);
            }
        });
        for (int at = 0; at < index.mechanism().getCommitments().size(); at++) {
            Commitment commitment = index.mechanism().getCommitments().get(at);
            Map<Object, Pointer> updates = new HashMap<>();
            for (int update = 0; update < commitment.getUpdates().size(); update++) {
                Pointer place = Pointer.ROOT.path("commitments", at, "updates", update, "id");
                commitment.getUpdates().get(update).getId().ifPresent(id -> add(id, place, updates, breaches));
            }
        }
    }

    private static void add(Object id, Pointer place, Map<Object, Pointer> seen, Breaches breaches) {
        Pointer other = seen.putIfAbsent(id, place);
        if (other != null) {
            breaches.add(place, Map.of("id", id.toString(), "other", other));
        }
    }

    private static List<RulePlace> identifiers() {
        List<RulePlace> places = new ArrayList<>();
        for (Shape<?, ?> shape : Shapes.all()) {
            shape.identifier()
                    .filter(identifier -> !shape.equals(Shapes.mechanism())) // there is but one
                    .map(identifier -> RulePlace.of(shape.type().asSubclass(Extensible.class), identifier.name()))
                    .ifPresent(places::add);
        }
        places.add(RulePlace.of(ProgressUpdate.class, "id"));
        return places;
    }
}
