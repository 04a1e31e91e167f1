// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.topic;

import io.github.cmcmodel.constraint.Breaches;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.value.code.TopicStatus;
import java.util.Map;

/** A retired topic names the one that took its place. */
final class RetiredTopicHasReplacement implements ObjectRule<ThematicTopic> {
    @Override
    public RuleCode code() {
        return RuleCode.TOPIC_RETIRED_WITHOUT_REPLACEMENT;
    }

    @Override
    public boolean concludesFromAbsence() {
        return true;
    }

    @Override
    public void check(ThematicTopic thematicTopic, Breaches breaches) {
        if (TopicStatus.RETIRED.equals(thematicTopic.getStatus())
                && thematicTopic.getReplacedBy().isEmpty()) {
            breaches.add(Map.of(), "status");
        }
    }
}
