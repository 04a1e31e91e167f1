// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {
    @Test
    void tellsTheRuleAndTheArgumentsApartFromTheSentence() {
        InvalidValueException refused =
                new InvalidValueException(RuleCode.ID_MALFORMED, Map.of("value", "St. Lucia", "maximum", 64));

        assertThat(refused).isInstanceOf(IllegalArgumentException.class);
        assertThat(refused.rule()).isEqualTo(RuleCode.ID_MALFORMED);
        assertThat(refused.arguments()).isEqualTo(Map.of("value", "St. Lucia", "maximum", 64));
        assertThat(refused)
                .hasMessage(
                        "id.malformed: must be an identifier of 1 to 64 lower-case letters a to z, digits and single "
                                + "hyphens between them, but was \"St. Lucia\"");
    }

    @Test
    void keepsItsOwnCopyOfTheArguments() {
        Map<String, Object> given = new HashMap<>(Map.of("value", "x"));
        InvalidValueException refused = new InvalidValueException(RuleCode.DATE_MALFORMED, given);

        given.clear();

        assertThat(refused.arguments()).isEqualTo(Map.of("value", "x"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> refused.arguments().clear());
    }

    @Test
    void itsMessageIsEnglishAndEscapedWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new InvalidValueException(RuleCode.COUNT_NEGATIVE, Map.of("value", -70L)))
                    .hasMessage("count.negative: must be zero or more, but was -70");
            assertThat(new InvalidValueException(RuleCode.DATE_MALFORMED, Map.of("value", "\r\n\u001B[2J\u202E")))
                    .message()
                    .endsWith("but was \"\\u000D\\u000A\\u001B[2J\\u202E\"");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void survivesSerializationWithItsRuleAndMessage() throws IOException, ClassNotFoundException {
        InvalidValueException refused = new InvalidValueException(RuleCode.DATE_MALFORMED, Map.of("value", "16-01"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused);
        }
        InvalidValueException read;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            read = (InvalidValueException) in.readObject();
        }

        assertThat(read.rule()).isEqualTo(RuleCode.DATE_MALFORMED);
        assertThat(read).hasMessage(refused.getMessage());
        assertThat(read.arguments()).isEmpty();
    }
}
