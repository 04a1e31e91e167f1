// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.Cited;
import java.util.List;
import java.util.Map;

/** What a citation names is a member of the object that cites: an attribute of its type, or an unknown member that it has. */
final class CitationsSpeakForAttributes implements WalkingRule {
    @Override
    public RuleCode code() {
        return RuleCode.CITATION_ATTRIBUTE_UNKNOWN;
    }

    @Override
    public List<RulePlace> places() {
        return List.of(RulePlace.of(Citation.class, "attributes"));
    }

    @Override
    public boolean concludesFromAbsence() {
        return true; // an unknown member that could not be kept may have had the name
    }

    @Override
    public Watch watch(MechanismIndex index, Breaches breaches) {
        return new Watch() {
            @Override
            public void object(Object object, Position at) {
                if (object instanceof Cited fact) {
                    for (int each = 0; each < fact.getCitations().size(); each++) {
                        List<String> names = fact.getCitations().get(each).getAttributes();
                        if (!names.isEmpty()) {
                            check(fact, names, each, at, breaches);
                        }
                    }
                }
            }
        };
    }

    private static void check(Cited fact, List<String> names, int citation, Position place, Breaches breaches) {
        Shape<?, ?> shape = Shapes.requiredOfValue(fact);
        for (int at = 0; at < names.size(); at++) {
            String name = names.get(at);
            if (shape.attribute(name).isEmpty() && !fact.getExtensions().names().contains(name)) {
                breaches.add(
                        place.pointer().path("citations", citation, "attributes", at),
                        Map.of("attribute", name, "type", shape.name(), "nearest", NearestName.of(name, shape)));
            }
        }
    }
}
