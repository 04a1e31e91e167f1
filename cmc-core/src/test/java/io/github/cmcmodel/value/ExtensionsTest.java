// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.value.code.SharingLevel;
import io.github.cmcmodel.value.code.TopicCode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExtensionsTest {
    @Test
    void keepsValuesOfEveryKindInTheirOrder() {
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("z", "text");
        given.put("a", null);
        given.put("m", true);
        given.put("number", new NumberLiteral("1.50"));
        given.put("list", Arrays.asList(1, null, List.of("deep", Map.of("deeper", false))));
        given.put("object", Map.of("name", Extensions.of(Map.of("x", "y"))));
        given.put("empty list", List.of());
        given.put("empty object", Map.of());
        given.put("", "a name may be empty");

        Extensions extensions = Extensions.of(given);

        assertThat(extensions.names())
                .containsExactly("z", "a", "m", "number", "list", "object", "empty list", "empty object", "");
        assertThat(extensions.get("z")).isEqualTo("text");
        assertThat(extensions.get("a")).isNull();
        assertThat(extensions.get("not there")).isNull();
        assertThat(extensions.get("m")).isEqualTo(true);
        assertThat(extensions.get("number")).isEqualTo(new NumberLiteral("1.50"));
        assertThat(extensions.get("list"))
                .isEqualTo(Arrays.asList(
                        new NumberLiteral("1"), null, List.of("deep", Extensions.of(Map.of("deeper", false)))));
        assertThat(extensions.get("object")).isEqualTo(Extensions.of(Map.of("name", Extensions.of(Map.of("x", "y")))));
        assertThat(extensions.get("empty list")).isEqualTo(List.of());
        assertThat(extensions.get("empty object")).isSameAs(Extensions.NONE);
        assertThat(extensions.asMap().keySet()).containsExactlyElementsOf(extensions.names());
        assertThat(extensions.isEmpty()).isFalse();
    }

    @Test
    void turnsNumbersIntoLiteralsAsTheyAreWritten() {
        Extensions extensions = Extensions.of(Map.of(
                "int",
                7,
                "long",
                Long.MIN_VALUE,
                "double",
                1.0e10,
                "float",
                0.5f,
                "decimal",
                new BigDecimal("1.50"),
                "thousand",
                new BigDecimal("1E+3"),
                "big",
                BigInteger.TEN.pow(99)));

        assertThat(extensions.get("int")).isEqualTo(new NumberLiteral("7"));
        assertThat(extensions.get("long")).isEqualTo(new NumberLiteral("-9223372036854775808"));
        assertThat(extensions.get("double")).isEqualTo(new NumberLiteral("1.0E10"));
        assertThat(extensions.get("float")).isEqualTo(new NumberLiteral("0.5"));
        assertThat(extensions.get("decimal")).isEqualTo(new NumberLiteral("1.50"));
        assertThat(extensions.get("thousand")).isEqualTo(new NumberLiteral("1E+3"));
        assertThat(extensions.get("big")).isEqualTo(new NumberLiteral("1" + "0".repeat(99)));
    }

    @Test
    void refusesNumbersThatJsonCannotWrite() {
        for (Number number : new Number[] {Double.NaN, Float.NEGATIVE_INFINITY, BigInteger.TEN.pow(100)}) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> Extensions.of(Map.of("number", number)))
                    .withMessageStartingWith("number.malformed: ");
        }
    }

    static Stream<Arguments> otherThings() {
        return Stream.<Object>of(
                        new Object(),
                        'c',
                        new StringBuilder("text"),
                        new String[] {"array"},
                        new int[] {1},
                        LocalDate.of(2016, 1, 1),
                        Optional.of("text"),
                        new TopicCode("diaspora"),
                        SharingLevel.PUBLIC,
                        LocalizedText.of("en", "text"),
                        Stream.of("text"))
                .map(thing -> Arguments.of(new Object[] {thing}));
    }

    @ParameterizedTest
    @MethodSource("otherThings")
    void refusesOtherTypesAtAnyDepthWithoutShowingThem(Object thing) {
        List<Object> inList = Arrays.asList("before", thing);
        for (Object value : new Object[] {thing, inList, Map.of("inner", thing), List.of(Map.of("inner", inList))}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Extensions.of(Map.of("name", value)))
                    .withMessageContaining(thing.getClass().getName())
                    .withMessageNotContaining("array");
        }
    }

    @Test
    void refusesNamesThatAreNoText() {
        Map<String, Object> unnamed = new HashMap<>();
        unnamed.put(null, "value");
        assertThatNullPointerException()
                .isThrownBy(() -> Extensions.of(unnamed))
                .withMessageContaining("name");
        assertThatNullPointerException()
                .isThrownBy(() -> Extensions.of(Map.of("inner", unnamed)))
                .withMessageContaining("name");
        // 1 and "1" would be one name, and one of the two values lost
        Map<Object, Object> numbered = new LinkedHashMap<>();
        numbered.put(1, "one");
        numbered.put("1", "another");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.of(Map.of("inner", numbered)))
                .withMessageContaining("java.lang.Integer");
        assertThatNullPointerException().isThrownBy(() -> Extensions.of(null));
    }

    @Test
    void nothingChangesWithWhatWasGiven() {
        List<Object> list = new ArrayList<>(List.of("a"));
        Map<String, Object> inner = new LinkedHashMap<>(Map.of("b", "c"));
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("list", list);
        given.put("inner", inner);
        Extensions extensions = Extensions.of(given);
        Extensions same = Extensions.of(given);

        list.add("later");
        inner.put("later", "later");
        given.clear();

        assertThat(extensions.names()).containsExactly("list", "inner");
        assertThat(extensions.get("list")).isEqualTo(List.of("a"));
        assertThat(extensions.get("inner")).isEqualTo(Extensions.of(Map.of("b", "c")));
        assertThat(extensions).isEqualTo(same);
    }

    @Test
    void nothingOfItCanBeChanged() {
        Extensions extensions = Extensions.of(Map.of("list", new ArrayList<>(List.of("a")), "inner", Map.of("b", "c")));

        assertUnmodifiable(() -> extensions.asMap().put("x", "y"));
        assertUnmodifiable(() -> extensions.asMap().remove("list"));
        assertUnmodifiable(() -> extensions.asMap().entrySet().iterator().next().setValue("x"));
        assertUnmodifiable(() -> extensions.names().remove("list"));
        assertUnmodifiable(() -> extensions.names().clear());
        assertUnmodifiable(() -> ((List<?>) extensions.get("list")).remove(0));
        assertUnmodifiable(() -> Extensions.NONE.asMap().put("x", "y"));
    }

    private static void assertUnmodifiable(Runnable change) {
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(change::run);
    }

    @Test
    void theOrderOfMembersCountsAtNoDepthAndThatOfListsAtEvery() {
        Map<String, Object> forth = new LinkedHashMap<>();
        forth.put("a", 1);
        forth.put("b", 2);
        Map<String, Object> back = new LinkedHashMap<>();
        back.put("b", 2);
        back.put("a", 1);

        assertThat(Extensions.of(forth)).isEqualTo(Extensions.of(new LinkedHashMap<>(forth)));
        assertThat(Extensions.of(forth)).hasSameHashCodeAs(Extensions.of(new LinkedHashMap<>(forth)));
        assertThat(Extensions.of(forth)).isEqualTo(Extensions.of(back)).hasSameHashCodeAs(Extensions.of(back));
        assertThat(Extensions.of(forth).names()).containsExactly("a", "b");
        assertThat(Extensions.of(back).names()).containsExactly("b", "a");
        assertThat(Extensions.of(Map.of("x", List.of(forth, Map.of("y", back)))))
                .isEqualTo(Extensions.of(Map.of("x", List.of(back, Map.of("y", forth)))));
        assertThat(Extensions.of(Map.of("x", List.of(1, 2)))).isNotEqualTo(Extensions.of(Map.of("x", List.of(2, 1))));
        assertThat(Extensions.of(Map.of("a", 1))).isNotEqualTo(Extensions.of(Map.of("a", "1")));
        assertThat(Extensions.of(Map.of("a", 1))).isNotEqualTo(Extensions.of(Map.of("a", new BigDecimal("1.0"))));
        assertThat(Extensions.of(Collections.singletonMap("a", null))).isNotEqualTo(Extensions.NONE);
        assertThat(Extensions.NONE).isNotEqualTo(Map.of());
    }

    @Test
    void isNoneWhenEmpty() {
        assertThat(Extensions.of(Map.of())).isSameAs(Extensions.NONE);
        assertThat(Extensions.NONE.isEmpty()).isTrue();
        assertThat(Extensions.NONE.names()).isEmpty();
        assertThat(Extensions.NONE).hasToString("[]");
    }

    @Test
    void itsTextShowsNamesAndNoValue() {
        Extensions extensions =
                Extensions.of(Map.of("backup", Map.of("name", "Ada Lovelace", "phones", List.of("+1 868 555 0100"))));

        assertThat(extensions).hasToString("[backup]");
    }
}
