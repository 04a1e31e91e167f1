// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.source.Citation;
import io.github.cmcmodel.source.Source;
import io.github.cmcmodel.value.id.SourceId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is listed as a source is cited somewhere. */
final class SourcesAreCited implements WalkingRule {
    @Override
    public RuleCode code() {
        return RuleCode.SOURCE_UNUSED;
    }

    @Override
    public List<RulePlace> places() {
        return List.of(RulePlace.of(Source.class));
    }

    @Override
    public boolean concludesFromAbsence() {
        return true;
    }

    @Override
    public Watch watch(MechanismIndex index, Breaches breaches) {
        Set<SourceId> cited = new HashSet<>();
        return new Watch() {
            @Override
            public void object(Object object, Position at) {
                if (object instanceof Citation citation) {
                    cited.add(citation.getSource());
                }
            }

            @Override
            public void end() {
                List<Source> sources = index.mechanism().getSources();
                for (int at = 0; at < sources.size(); at++) {
                    SourceId id = sources.get(at).getId();
                    if (!cited.contains(id)) {
                        breaches.add(Pointer.ROOT.path("sources", at), Map.of("source", id.value()));
                    }
                }
            }
        };
    }
}
