// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.RuleCode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberLiteralTest {
    /** The grammar of RFC 8259, section 6. */
    private static final Pattern RFC_8259 = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("001-+.eE").withChars(" x\n٣").ofMaxLength(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "1",
                "12",
                "1.50",
                "0.00",
                "-0.5",
                "-0e5",
                "1e5",
                "1E+05",
                "1e-9",
                "0e0",
                "123456789.123e12",
                "1e400"
            })
    void takesWhatJsonTakesAsItIsWritten(String text) {
        NumberLiteral number = new NumberLiteral(text);

        assertThat(number).hasToString(text);
        assertThat(number.toBigDecimal()).isEqualTo(new BigDecimal(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "+1",
                "01",
                "-01",
                "00",
                "1.",
                ".5",
                "-.5",
                "1e",
                "1e+",
                "1.e5",
                "0x10",
                "NaN",
                "Infinity",
                "-Infinity",
                "1,5",
                "1_000",
                " 1",
                "1 ",
                "1\n",
                "٣",
                "１",
                "1e5.0",
                "1ee5",
                "--1",
                "1-",
                "1f",
                "1L"
            })
    void refusesEverythingElse(String text) {
        InvalidValueException refused =
                catchThrowableOfType(InvalidValueException.class, () -> new NumberLiteral(text));

        assertThat(refused).as(text).isNotNull();
        assertThat(refused.rule()).isEqualTo(RuleCode.NUMBER_MALFORMED);
        assertThat(refused.arguments()).isEqualTo(Map.of("value", text));
    }

    @Test
    void takesAHundredCharactersAndNoMore() {
        assertThat(new NumberLiteral("1".repeat(100)).toBigDecimal()).isEqualTo(new BigDecimal("1".repeat(100)));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new NumberLiteral("1".repeat(101)))
                .withMessageStartingWith("number.malformed: ");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new NumberLiteral("1".repeat(100_000)));
    }

    @Test
    void keepsAnExponentThatCannotBeCalculatedWith() {
        NumberLiteral number = new NumberLiteral("1e99999999999");

        assertThat(number).hasToString("1e99999999999");
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(number::toBigDecimal);
    }

    @Test
    void isEqualWhenWrittenAlike() {
        assertThat(new NumberLiteral("1.50")).isEqualTo(new NumberLiteral("1.50"));
        assertThat(new NumberLiteral("1.5")).isNotEqualTo(new NumberLiteral("1.50"));
        assertThat(new NumberLiteral("1e2")).isNotEqualTo(new NumberLiteral("1E2"));
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> new NumberLiteral(null));
    }

    @Property(tries = 5_000)
    void agreesWithTheGrammar(@ForAll("texts") String text) {
        boolean taken = catchThrowable(() -> new NumberLiteral(text)) == null;

        assertThat(taken).as(text).isEqualTo(RFC_8259.matcher(text).matches());
    }
}
