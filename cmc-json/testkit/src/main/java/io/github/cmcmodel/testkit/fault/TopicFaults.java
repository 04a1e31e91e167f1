// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.fault;

import static io.github.cmcmodel.testkit.fault.ObjectFault.on;

import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.ThematicTopicShape;
import io.github.cmcmodel.testkit.fault.Faults.Broken;
import io.github.cmcmodel.testkit.fault.Faults.Planter;
import io.github.cmcmodel.topic.ThematicTopic;
import io.github.cmcmodel.value.code.TopicStatus;
import java.util.Map;
import java.util.Optional;

/** How to break each rule on topics. */
final class TopicFaults {
    static final Map<RuleCode, Planter> ALL = Map.ofEntries(on(
            ThematicTopic.class,
            RuleCode.TOPIC_RETIRED_WITHOUT_REPLACEMENT,
            (choices, topic) -> new Broken(
                    topic.toBuilder()
                            .status(TopicStatus.RETIRED)
                            .replacedBy(Optional.empty())
                            .build(),
                    Map.of(),
                    ThematicTopicShape.STATUS)));

    private TopicFaults() {}
}
