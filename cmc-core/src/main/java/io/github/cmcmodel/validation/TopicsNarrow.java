// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.topic.ThematicTopic;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** No topic is, over one or more steps, broader than itself. */
final class TopicsNarrow implements Rule {
    @Override
    public RuleCode code() {
        return RuleCode.TOPIC_BROADER_CYCLE;
    }

    @Override
    public List<RulePlace> places() {
        return List.of(RulePlace.of(ThematicTopic.class, "broader"));
    }

    @Override
    public void check(MechanismIndex index, LocalDate today, Breaches breaches) {
        List<ThematicTopic> all = index.mechanism().getTopics();
        for (Cycles.Cycle cycle : Cycles.among(all, ThematicTopic::getCode, ThematicTopic::getBroader)) {
            breaches.add(
                    Pointer.ROOT.path("topics", cycle.first(), "broader"),
                    Map.of("topic", all.get(cycle.first()).getCode().value()));
        }
    }
}
