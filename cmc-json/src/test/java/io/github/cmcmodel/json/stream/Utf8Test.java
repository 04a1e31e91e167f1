// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The quick check of the encoding accepts what the decoder of the platform does. */
class Utf8Test {
    private static final int[] EDGES = {0x00, 0x22, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xFF};

    @Test
    void everyPairOfBytesIsJudgedAsTheDecoderDoes() {
        for (int first = 0; first < 0x100; first++) {
            for (int second = 0; second < 0x100; second++) {
                assertJudgedAlike(first, second);
                assertJudgedAlike(first, second, 0x80);
                assertJudgedAlike(first, second, 0x80, 0xBF);
                assertJudgedAlike(first, second, 0x80, 0x80, 0x41);
            }
        }
    }

    @Test
    void everyEdgeOfTheLastBytesIsJudgedAsTheDecoderDoes() {
        for (int first = 0xE0; first < 0x100; first++) {
            for (int third : EDGES) {
                for (int fourth : EDGES) {
                    assertJudgedAlike(first, 0x90, third, fourth);
                    assertJudgedAlike(first, 0x8F, third, fourth);
                    assertJudgedAlike(first, 0xA0, third, fourth);
                }
            }
        }
    }

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
                    assertThat(Utf8.nextSpecial(text, 0)).isEqualTo(special ? at : length);
                    assertThat(Utf8.nextSpecial(text, at + 1)).isEqualTo(length);
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
                assertThat(Utf8.nextLineFeed(text, 0, length)).isEqualTo(at);
                assertThat(Utf8.nextLineFeed(text, at + 1, length)).isEqualTo(length);
                text[at] = '\n' + 1;
            }
        }
    }

    /** Once at the start and once across the end of eight bytes. */
    private static void assertJudgedAlike(int... bytes) {
        for (int before : new int[] {3, 6}) {
            byte[] text = new byte[before + bytes.length + 9];
            Arrays.fill(text, (byte) 'a');
            for (int at = 0; at < bytes.length; at++) {
                text[before + at] = (byte) bytes[at];
            }
            if (accepted(text) != decodes(text)) {
                throw new AssertionError(Arrays.toString(text));
            }
        }
    }

    private static boolean accepted(byte[] text) {
        try {
            Utf8.check(text);
            return true;
        } catch (SyntaxFault refused) {
            return false;
        }
    }

    private static boolean decodes(byte[] text) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException refused) {
            return false;
        }
    }
}
