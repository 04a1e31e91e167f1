// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.cmcmodel.codelist.Codelist;
import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.RuleCode;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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

class CodeTest {
    private static final Pattern PATTERN = Pattern.compile(Code.PATTERN);

    private static final List<Class<?>> CLASSES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackagesOf(Code.class).stream()
                    .map(JavaClass::reflect)
                    .toList();

    static Stream<Class<?>> openLists() {
        return CLASSES.stream().filter(type -> type.isRecord() && Code.class.isAssignableFrom(type));
    }

    static Stream<Class<?>> closedLists() {
        return CLASSES.stream().filter(type -> type.isEnum() && ClosedCode.class.isAssignableFrom(type));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aZ09-_.")
                .withChars("aZ09-_. \n\r\u0085\u2028é\u0660\u212A\uD83C/")
                .ofMinLength(0)
                .ofMaxLength(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "Z",
                "0",
                "plenary",
                "ministerialMeeting",
                "counter-trafficking",
                "SDG-10.7.2",
                "2.b",
                "a-",
                "a.",
                "a_",
                "a--b",
                "a._-",
                "0123456789012345678901234567890123456789012345678901234567890123"
            })
    void takesAWord(String text) {
        assertThat(PATTERN.matcher(text).find()).isTrue();
        assertThat(new ConsultationKind(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-a",
                ".a",
                "_a",
                "a b",
                " a",
                "a ",
                "a\n",
                "a\r\n",
                "a\u0085",
                "a\u2028",
                "a\u0000",
                "a/b",
                "a:b",
                "é",
                "aé",
                "\u212A", // Kelvin, of which the lower case is k
                "ı",
                "а", // Cyrillic
                "１",
                "٣",
                "\uD800",
                "01234567890123456789012345678901234567890123456789012345678901234"
            })
    void refusesEverythingElse(String text) {
        assertThat(PATTERN.matcher(text).find() && text.length() <= Code.MAX_LENGTH)
                .isFalse();
        assertRefused(catchThrowable(() -> new ConsultationKind(text)), text);
    }

    @Test
    void hasAnAnswerForVeryLongTexts() {
        String text = "a.".repeat(50_000);

        Throwable refused = catchThrowable(() -> new ConsultationKind(text));

        assertThat(refused).isInstanceOf(InvalidValueException.class);
        assertThat(refused).message().hasSizeLessThan(400);
        assertThat(PATTERN.matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("openLists")
    void aKnownCodeIsKnownAndAnUnknownOneIsKept(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getConstructor(String.class);
        List<?> known = (List<?>) type.getField("KNOWN").get(null);

        assertThat(known).isNotEmpty().doesNotHaveDuplicates();
        for (Object constant : known) {
            Code code = (Code) constant;
            assertThat(code.isKnown()).isTrue();
            assertThat(code.list()).isSameAs(known);
            assertThat(constructor.newInstance(code.value())).isEqualTo(code).hasSameHashCodeAs(code);
            assertThat(code).hasToString(code.value());
        }
        Code tomorrow = (Code) constructor.newInstance("fromTomorrow");
        assertThat(tomorrow.isKnown()).isFalse();
        assertThat(tomorrow.value()).isEqualTo("fromTomorrow");
        Code first = (Code) known.get(0);
        String upperCase = first.value().toUpperCase(Locale.ROOT);
        String otherCase = upperCase.equals(first.value()) ? first.value().toLowerCase(Locale.ROOT) : upperCase;
        assertThat(((Code) constructor.newInstance(otherCase)).isKnown())
                .as(otherCase)
                .isFalse();
        assertRefused(catchThrowable(() -> constructor.newInstance("a b")).getCause(), "a b");
        assertThat(catchThrowable(() -> constructor.newInstance((Object) null)))
                .hasCauseInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @MethodSource("openLists")
    void everyConstantIsInTheList(Class<?> type) {
        List<Object> constants = Arrays.stream(type.getFields())
                .filter(field -> field.getType() == type && Modifier.isStatic(field.getModifiers()))
                .map(CodeTest::constant)
                .toList();

        assertThat(List.<Object>copyOf(((Code) constants.get(0)).list())).containsExactlyElementsOf(constants);
    }

    @ParameterizedTest
    @MethodSource("openLists")
    @SuppressWarnings("unchecked") // every record of Code is comparable with itself
    void sortsAsItsText(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getConstructor(String.class);
        Comparable<Object> first = (Comparable<Object>) constructor.newInstance("B");

        assertThat(first.compareTo(constructor.newInstance("a"))).isNegative();
        assertThat(first.compareTo(constructor.newInstance("A"))).isPositive();
        assertThat(first.compareTo(constructor.newInstance("B"))).isZero();
    }

    @ParameterizedTest
    @MethodSource("closedLists")
    void aClosedCodeIsWrittenAsItsConstantInCamelCase(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            String code = ((ClosedCode) constant).code();
            String screaming = code.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
            assertThat(screaming).isEqualTo(((Enum<?>) constant).name());
            assertThat(code).matches(Code.PATTERN);
        }
    }

    @Test
    void thereIsATypeForEachListAndAListForEachType() {
        List<String> types = Stream.concat(openLists(), closedLists())
                .map(Class::getSimpleName)
                .sorted()
                .toList();
        assertThat(types).isEqualTo(Codelist.all().stream().map(Codelist::name).toList());
        assertThat(openLists().map(Class::getSimpleName).sorted().toList())
                .isEqualTo(Codelist.all().stream()
                        .filter(Codelist::isOpen)
                        .map(Codelist::name)
                        .toList());
    }

    @Property(tries = 5_000)
    void thePatternAgreesWithTheRule(@ForAll("texts") String text) {
        boolean taken = catchThrowable(() -> new TopicCode(text)) == null;

        assertThat(PATTERN.matcher(text).find()).as(text).isEqualTo(taken);
    }

    private static Object constant(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }

    private static void assertRefused(Throwable thrown, String text) {
        assertThat(thrown).as(text).isInstanceOf(InvalidValueException.class);
        InvalidValueException refused = (InvalidValueException) thrown;
        assertThat(refused.rule()).isEqualTo(RuleCode.CODE_MALFORMED);
        assertThat(refused.arguments()).isEqualTo(Map.of("value", text, "maximum", Code.MAX_LENGTH));
    }
}
