// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.validation.Finding;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are no UTF-8, anywhere in a document. */
class HostileEncodingTest {
    private static final CmcJson JSON = CmcJson.standard();
    private static final byte[] DOCUMENT =
            "{\"schemaVersion\":\"1.0\",\n\"id\":\"a\",\"name\":{\"en\":\"Añ漢😀\"},\"x\":[1.5,null]}\n"
                    .getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "BF",
                "C0AF",
                "C080",
                "C1BF",
                "C2",
                "C241",
                "E0809F",
                "E09FBF",
                "E28241",
                "E282",
                "EDA080",
                "EDBFBF",
                "EDA0BDEDB880",
                "F0808080",
                "F08FBFBF",
                "F09F98",
                "F09F41",
                "F4908080",
                "F5808080",
                "F8888080",
                "FC",
                "FE",
                "FF"
            })
    void aBadSequenceIsRefusedWhereverItStands(String hex) {
        byte[] bad = HexFormat.of().parseHex(hex);
        for (int place = 4; place <= DOCUMENT.length; place++) {
            if (place == DOCUMENT.length || (DOCUMENT[place] & 0xC0) != 0x80) {
                byte[] document = inserted(bad, place);
                List<Finding> findings = JSON.read(document).report().findings();
                assertThat(findings).as(hex + " at " + place).hasSize(1);
                assertThat(findings.get(0).rule()).isEqualTo(RuleCode.JSON_ENCODING);
                assertThat(findings.get(0).position().orElseThrow().offset())
                        .isBetween((long) place, (long) place + bad.length - 1);
            }
        }
    }

    private static byte[] inserted(byte[] bytes, int place) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(DOCUMENT, 0, place);
        out.writeBytes(bytes);
        out.write(DOCUMENT, place, DOCUMENT.length - place);
        return out.toByteArray();
    }

    @Test
    void aCharacterCutAnywhereIsNoUtf8() {
        String text = new String(DOCUMENT, StandardCharsets.UTF_8);
        for (String character : List.of("ñ", "漢", "😀")) {
            byte[] whole = character.getBytes(StandardCharsets.UTF_8);
            int from = text.substring(0, text.indexOf(character)).getBytes(StandardCharsets.UTF_8).length;
            for (int kept = 1; kept < whole.length; kept++) {
                byte[] cut = Arrays.copyOf(DOCUMENT, from + kept);
                assertThat(rules(cut)).containsExactly(RuleCode.JSON_ENCODING);
            }
        }
    }

    @Test
    void aByteOrderMarkIsBorneAtTheStartAlone() {
        byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        assertThat(rules(inserted(mark, 0)))
                .contains(RuleCode.JSON_BYTE_ORDER_MARK)
                .doesNotContain(RuleCode.JSON_SYNTAX);
        assertThat(JSON.read(inserted(mark, 0)).value()).isPresent();
        assertThat(JSON.read(inserted(mark, 1)).value()).isEmpty();
        assertThat(rules(mark)).contains(RuleCode.JSON_EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "FEFF007B, UTF-16",
        "FFFE7B00, UTF-16",
        "007B0022, UTF-16",
        "7B002200, UTF-16",
        "0000FEFF0000007B, UTF-32",
        "FFFE00007B000000, UTF-32",
        "0000007B, UTF-32",
        "7B000000, UTF-32",
        "FEFF, UTF-16"
    })
    void widerEncodingsAreRefusedByName(String hex, String name) {
        Finding finding =
                JSON.read(HexFormat.of().parseHex(hex)).report().findings().get(0);
        assertThat(finding.rule()).isEqualTo(RuleCode.JSON_ENCODING);
        assertThat(finding.arguments()).containsEntry("problem", name);
    }

    @Test
    void halfASurrogatePairInAJavaStringIsRefusedRatherThanReplaced() {
        for (String half : List.of("\ud83d", "\ude00")) {
            String text = "{\"schemaVersion\":\"1.0\",\"id\":\"a\",\"name\":{\"en\":\"ñ" + half + "\"}}";
            Finding finding = JSON.read(text).report().findings().get(0);
            assertThat(finding.rule()).isEqualTo(RuleCode.JSON_ENCODING);
            assertThat(finding.position().orElseThrow().offset()).isEqualTo(text.indexOf(half) + 1L);
            assertThat(JSON.read(text).value()).isEmpty();
        }
    }

    private static List<RuleCode> rules(byte[] document) {
        return JSON.read(document).report().findings().stream()
                .map(Finding::rule)
                .toList();
    }
}
