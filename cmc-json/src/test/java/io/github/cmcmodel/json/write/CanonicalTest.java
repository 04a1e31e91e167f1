// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.json.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cmcmodel.json.CmcJson;
import io.github.cmcmodel.json.CmcRecord;
import io.github.cmcmodel.json.form.Limits;
import io.github.cmcmodel.json.token.JsonText;
import io.github.cmcmodel.json.token.Token;
import io.github.cmcmodel.json.token.TokenSink;
import io.github.cmcmodel.json.token.TokenSource;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.value.LocalizedText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors are those of RFC 8785, appendix B, and of the test data that its authors publish. */
class CanonicalTest {
    private static final Limits LIMITS = new Limits(1_000, 1_000, 10, 100, 1_000, 100, 1_000, 100, 1);

    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2"
    })
    void numbersAreWrittenAsTheRfcSays(String bits, String expected) {
        double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        assertThat(CanonicalNumber.of(new BigDecimal(number).toString())).isEqualTo(expected);
    }

    @Property(tries = 5000)
    void aCanonicalNumberIsReadBackAsTheSameDouble(@ForAll long bits) {
        double number = Double.longBitsToDouble(bits);
        if (Double.isFinite(number)) {
            String text = CanonicalNumber.of(new BigDecimal(number).toString());
            assertThat(Double.parseDouble(text)).isEqualTo(number == 0 ? 0.0 : number);
            assertThat(CanonicalNumber.of(text)).isEqualTo(text);
        }
    }

    @Test
    void aNumberBeyondDoublesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalNumber.of("1e309"));
    }

    @Test
    void valuesAreWrittenAsInTheReferenceSuite() {
        assertCanonical(
                """
                {
                  "numbers": [1E30, 4.50, 333333333.33333329, 2e-3, 0.000000000000000000000000001],
                  "escaping": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }
                """,
                "{\"escaping\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\",\"literals\":[null,true,false],"
                        + "\"numbers\":[1e+30,4.5,333333333.3333333,0.002,1e-27]}");
    }

    @Test
    void membersAreSortedAsInTheReferenceSuite() {
        assertCanonical(
                """
                {
                  "\\u20ac": "Euro Sign", "1": "One", "\\u0080": "Control\\u007f", "\\ud83d\\ude02": "Smiley",
                  "\\u00f6": "Latin Small Letter O With Diaeresis",
                  "\\ufb33": "Hebrew Letter Dalet With Dagesh", "</script>": "Browser Challenge"
                }
                """,
                "{\"1\":\"One\",\"</script>\":\"Browser Challenge\",\"\u0080\":\"Control\u007f\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\",\"😂\":\"Smiley\","
                        + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void nestedObjectsAndArraysAreSortedInsideAndKeptInOrder() {
        assertCanonical(
                "[56, {\"d\": true, \"10\": null, \"1\": []}, {\"b\": {\"z\": 1, \"a\": {}}}]",
                "[56,{\"1\":[],\"10\":null,\"d\":true},{\"b\":{\"a\":{},\"z\":1}}]");
    }

    @Test
    void theSameRecordInAnotherOrderHasTheSameCanonicalBytesAndDigest() {
        CmcJson json = CmcJson.standard();
        ConsultativeMechanism record = CmcRecord.read();
        byte[] canonical = json.writeCanonical(record);
        ConsultativeMechanism again = json.readOrThrow(canonical);
        assertThat(again).isEqualTo(record);
        assertThat(json.writeCanonical(again)).isEqualTo(canonical);
        assertThat(json.digest(again)).isEqualTo(json.digest(record)).matches("[0-9a-f]{64}");
        assertThat(json.digest(
                        record.toBuilder().acronym(LocalizedText.of("en", "X")).build()))
                .isNotEqualTo(json.digest(record));
    }

    private static void assertCanonical(String input, String expected) {
        byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
        JsonText source = new JsonText(bytes, LIMITS);
        CanonicalSink sink = new CanonicalSink();
        source.next();
        copy(source, sink);
        assertThat(new String(sink.bytes(), StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    private static void copy(TokenSource source, TokenSink sink) {
        switch (source.current()) {
            case START_OBJECT -> {
                sink.startObject();
                while (source.next() == Token.NAME) {
                    sink.name(source.text());
                    source.next();
                    copy(source, sink);
                }
                sink.endObject();
            }
            case START_ARRAY -> {
                sink.startArray();
                while (source.next() != Token.END_ARRAY) {
                    copy(source, sink);
                }
                sink.endArray();
            }
            case STRING -> sink.string(source.text());
            case NUMBER -> sink.number(source.text());
            case TRUE -> sink.bool(true);
            case FALSE -> sink.bool(false);
            default -> sink.nothing();
        }
    }
}
