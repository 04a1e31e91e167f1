// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.testkit.draw;

import io.github.cmcmodel.shape.ThematicTopicShape;
import io.github.cmcmodel.testkit.draw.Agreements.Concept;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.code.TopicStatus;
import java.util.List;
import java.util.function.Function;

/** Trees of topics become deep; what replaces a topic does so because that is retired. */
final class TopicAgreements implements Concept {
    private static final Function<Draft, TopicCode> ANY = TableValues.of(ThematicTopicShape.BROADER);

    private static final Function<Draft, TopicStatus> ANY_STATUS = TableValues.of(ThematicTopicShape.STATUS);

    @Override
    public void agree(Agreements to) {
        to.percent(ThematicTopicShape.BROADER, topic -> 70);
        to.value(ThematicTopicShape.BROADER, TopicAgreements::broader);
        to.percent(ThematicTopicShape.STATUS, topic -> replaced(topic) ? 100 : 33);
        to.value(ThematicTopicShape.STATUS, TopicAgreements::status);
        to.percent(ThematicTopicShape.REPLACED_BY, TopicAgreements::replacedPercent);
    }

    /** Often the topic made last. */
    private static TopicCode broader(Draft topic) {
        List<TopicCode> topics = topic.sampler.made.ids(TopicCode.class);
        return topic.sampler.whole && topic.choices().flag(75) ? topics.get(topics.size() - 1) : ANY.apply(topic);
    }

    private static boolean replaced(Draft topic) {
        return topic.sampler.requires(ThematicTopicShape.REPLACED_BY);
    }

    private static TopicStatus status(Draft topic) {
        return replaced(topic) || topic.choices().below(2) == 1 ? TopicStatus.RETIRED : ANY_STATUS.apply(topic);
    }

    private static int replacedPercent(Draft topic) {
        return !TopicStatus.RETIRED.equals(topic.get(ThematicTopicShape.STATUS))
                ? 0
                : topic.settings().silent ? 100 : 70;
    }
}
