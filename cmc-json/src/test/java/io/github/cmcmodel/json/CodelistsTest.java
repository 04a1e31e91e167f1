// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.codelist.Codelist;
import io.github.cmcmodel.topic.ThematicTopic;
import io.github.cmcmodel.value.code.TopicCode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the lists say twice over with documents. */
class CodelistsTest {
    private static final Iterable<ThematicTopic> TOPICS = CmcRecord.read().getTopics();

    @ParameterizedTest
    @FieldSource("TOPICS")
    void aTopicOfTheRecordHasTheLabelOfItsCode(ThematicTopic topic) {
        assertThat(topic.getLabel().in(Locale.ENGLISH)).isEqualTo(Codelist.label(topic.getCode(), Locale.ENGLISH));
    }

    @Test
    void theRecordHasTheTopicsOfTheListInItsOrder() {
        assertThat(TOPICS).extracting(ThematicTopic::getCode).containsExactlyElementsOf(TopicCode.KNOWN);
    }

    @Test
    void theListsAreThoseOfTheVersionOfDocuments() {
        assertThat(Codelist.FOLDER).endsWith("/" + CmcJson.SCHEMA_VERSION + "/");
    }
}
