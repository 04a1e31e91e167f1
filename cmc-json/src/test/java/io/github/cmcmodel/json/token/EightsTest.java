// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is searched for eight bytes at a time is found wherever it stands, and nothing else is. */
class EightsTest {
    @Test
    void whatEndsAStringIsFoundAtEveryPlace() {
        for (int value = 0; value < 0x100; value++) {
            boolean special = value < ' ' || value == '"' || value == '\\';
            for (int length = 1; length < 20; length++) {
                for (int at = 0; at < length; at++) {
                    byte[] text = new byte[length];
                    Arrays.fill(text, (byte)
                            "#] ".charAt(at % 3)); // one more than what is looked for: a borrow could mistake it
                    text[at] = (byte) value;
                    assertThat(Eights.nextSpecial(text, 0)).isEqualTo(special ? at : length);
                    assertThat(Eights.nextSpecial(text, at + 1)).isEqualTo(length);
                }
            }
        }
    }

    @Test
    void aLineFeedIsFoundAtEveryPlace() {
        for (int length = 1; length < 30; length++) {
            byte[] text = new byte[length + 3];
            Arrays.fill(text, (byte) ('\n' + 1)); // which a borrow could make look like one
            text[length] = '\n'; // behind where is looked
            for (int at = 0; at < length; at++) {
                text[at] = '\n';
                assertThat(Eights.nextLineFeed(text, 0, length)).isEqualTo(at);
                assertThat(Eights.nextLineFeed(text, at + 1, length)).isEqualTo(length);
                text[at] = '\n' + 1;
            }
        }
    }
}
