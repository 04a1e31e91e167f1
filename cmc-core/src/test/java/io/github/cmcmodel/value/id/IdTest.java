// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.text.Shown;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {
    private static final Pattern PATTERN = Pattern.compile(Id.PATTERN);

    static Stream<Class<?>> types() {
        return Shapes.all().stream()
                .flatMap(shape -> shape.attributes().stream())
                .<Class<?>>map(attribute -> attribute.type().type())
                .filter(Id.class::isAssignableFrom)
                .distinct();
    }

    /** Mostly characters that matter to the rule, so that both answers are frequent. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab09-")
                .withChars("ab09-")
                .withChars("ab09-AZ_. \n\r\t\u0085\u2028é\u0660Ｋ\uD83C")
                .ofMinLength(0)
                .ofMaxLength(8);
    }

    @Provide
    Arbitrary<String> anyTexts() {
        return Arbitraries.strings().all().ofMaxLength(80);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "0",
                "jamaica",
                "port-of-spain-2016",
                "2016",
                "a-b",
                "a-1",
                "1-a",
                "0123456789012345678901234567890123456789012345678901234567890123"
            })
    void takesASlug(String text) {
        assertThat(Id.isWellFormed(text)).isTrue();
        assertThat(PATTERN.matcher(text).find()).isTrue();
        assertThat(new ConsultationId(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "--",
                "-a",
                "a-",
                "a--b",
                "A",
                "Jamaica",
                "a b",
                " a",
                "a ",
                "a\n",
                "a\r\n",
                "\na",
                "a\u0085",
                "a\u2028",
                "a\u0000",
                "a_b",
                "a.b",
                "a/b",
                "../a",
                "curaçao",
                "cura\u0327ao",
                "ı",
                "а", // Cyrillic
                "１",
                "٣",
                "a\u00ADb",
                "a\u200Db",
                "a–b",
                "\u202Ea",
                "\uD800",
                "01234567890123456789012345678901234567890123456789012345678901234"
            })
    void refusesEverythingElse(String text) {
        assertThat(Id.isWellFormed(text)).as(text).isFalse();
        assertThat(PATTERN.matcher(text).find() && text.length() <= Id.MAX_LENGTH)
                .as(text)
                .isFalse();
        assertRefused(catchThrowable(() -> new ConsultationId(text)), text);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyKindOfIdentifierObeysTheSameRule(Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getConstructor(String.class);

        Id id = (Id) constructor.newInstance("jamaica");
        assertThat(id.value()).isEqualTo("jamaica");
        assertThat(id).hasToString("jamaica").isEqualTo(constructor.newInstance("jamaica"));
        assertThat(id).isNotEqualTo(constructor.newInstance("jamaica-2"));
        assertRefused(catchThrowable(() -> constructor.newInstance("Jamaica")).getCause(), "Jamaica");
        assertThat(catchThrowable(() -> constructor.newInstance((Object) null)))
                .isInstanceOf(InvocationTargetException.class)
                .hasCauseInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    @SuppressWarnings("unchecked") // every record of Id is comparable with itself
    void sortsAsItsText(Class<?> type) throws ReflectiveOperationException {
        var constructor = type.getConstructor(String.class);
        Comparable<Object> first = (Comparable<Object>) constructor.newInstance("a-1");
        Comparable<Object> second = (Comparable<Object>) constructor.newInstance("a1");

        assertThat(first.compareTo(second)).isNegative();
        assertThat(second.compareTo(first)).isPositive();
        assertThat(first.compareTo(constructor.newInstance("a-1"))).isZero();
    }

    @Test
    void identifiersOfTwoKindsAreNeverEqual() {
        assertThat(new MemberStateId("iom")).isNotEqualTo(new OrganizationId("iom"));
        assertThat(types().map(Class::getSimpleName)).hasSize(15).allMatch(name -> name.endsWith("Id"));
    }

    @Test
    void hasAnAnswerForVeryLongTexts() {
        String slugs = "a-".repeat(50_000) + "a";
        for (String text : new String[] {"a".repeat(100_000), slugs, "-".repeat(100_000), "é".repeat(100_000)}) {
            assertThat(Id.isWellFormed(text)).isFalse();
            Throwable refused = catchThrowable(() -> new ConsultationId(text));
            assertThat(refused).isInstanceOf(InvalidValueException.class);
            assertThat(refused).message().hasSizeLessThan(400);
        }
        // the pattern says nothing of length, and must not overflow the stack
        assertThat(PATTERN.matcher("a".repeat(100_000)).find()).isTrue();
        assertThat(PATTERN.matcher(slugs).find()).isTrue();
        assertThat(PATTERN.matcher(slugs + "-").find()).isFalse();
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Id.isWellFormed(null));
    }

    @Property(tries = 5_000)
    void thePatternAgreesWithTheRule(@ForAll("texts") String text) {
        assertThat(PATTERN.matcher(text).find()).as(text).isEqualTo(Id.isWellFormed(text));
    }

    @Property(tries = 2_000)
    void thePatternAgreesWithTheRuleOnAnyText(@ForAll("anyTexts") String text) {
        boolean byPattern =
                text.length() <= Id.MAX_LENGTH && PATTERN.matcher(text).find();

        assertThat(byPattern).as(text).isEqualTo(Id.isWellFormed(text));
    }

    private static void assertRefused(Throwable thrown, String text) {
        assertThat(thrown).isInstanceOf(InvalidValueException.class);
        InvalidValueException refused = (InvalidValueException) thrown;
        assertThat(refused.rule()).isEqualTo(RuleCode.ID_MALFORMED);
        assertThat(refused.arguments()).isEqualTo(Map.of("value", text, "maximum", Id.MAX_LENGTH));
        assertThat(refused)
                .message()
                .startsWith("id.malformed: must be an identifier of 1 to 64")
                .contains(Shown.text(text));
    }
}
