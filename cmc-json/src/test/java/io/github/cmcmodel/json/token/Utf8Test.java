// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.token;

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
