// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.value.code.ClosedCode;
import io.github.cmcmodel.value.code.Code;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the files and the Java types together. What the Javadoc says of a constant comes from the file. */
class CodelistContractTest {
    private static final Path SOURCES = Path.of("target/generated-sources/annotations");

    /** The types that attributes hold, and those of the categories of their codes. */
    static Stream<Class<?>> codeTypes() {
        return attributeTypes()
                .flatMap(type -> Stream.concat(
                        Stream.of(type), Codelist.of(type).category().stream().map(CodelistContractTest::type)));
    }

    private static Class<?> type(Codelist list) {
        try {
            return Class.forName(Code.class.getPackageName() + "." + list.name());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    private static Stream<Class<?>> attributeTypes() {
        return Shapes.all().stream()
                .map(Shape::attributes)
                .flatMap(List::stream)
                .<Class<?>>map(
                        (Attribute<?, ?, ?> attribute) -> attribute.type().type())
                .filter(type -> Code.class.isAssignableFrom(type) || ClosedCode.class.isAssignableFrom(type))
                .distinct();
    }

    @Test
    void everyTypeOfCodeThatAnAttributeHoldsHasAListAndNoListIsLeftOver() {
        assertThat(Codelist.all())
                .extracting(Codelist::name)
                .containsExactlyInAnyOrderElementsOf(
                        codeTypes().map(Class::getSimpleName).toList());
    }

    @ParameterizedTest
    @MethodSource("codeTypes")
    void aListIsFoundByItsTypeAndNamedAfterIt(Class<?> type) {
        Codelist list = Codelist.of(type);
        String kebab = type.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);

        assertThat(list.name()).isEqualTo(type.getSimpleName());
        assertThat(list.file()).isEqualTo(kebab + ".csv");
        assertThat(list.isOpen()).isEqualTo(Code.class.isAssignableFrom(type));
    }

    @ParameterizedTest
    @MethodSource("codeTypes")
    void aListHasTheCodesOfTheTypeInTheirOrder(Class<?> type) {
        assertThat(Codelist.of(type).entries())
                .extracting(CodelistEntry::code)
                .containsExactlyElementsOf(constants(type).keySet());
    }

    @ParameterizedTest
    @MethodSource("codeTypes")
    void theJavadocOfEveryConstantIsTheDescriptionInTheFile(Class<?> type) throws IOException {
        for (CodelistEntry entry : Codelist.of(type).entries()) {
            String constant = constants(type).get(entry.code());
            Matcher documented = documented(type, constant);
            assertThat(sentence(documented.group("text")))
                    .as(
                            "Javadoc of %s.%s, which %s describes otherwise",
                            type.getSimpleName(), constant, Codelist.of(type).file())
                    .isEqualTo(entry.description());
        }
    }

    @ParameterizedTest
    @MethodSource("codeTypes")
    void theJavadocOfTheTypeBeginsWithTheDescriptionOfTheListAndNamesOneOfItsCodes(Class<?> type) throws IOException {
        Codelist list = Codelist.of(type);
        Matcher text = Pattern.compile("(?s)/\\*\\*(.*?)\\*/").matcher(Files.readString(source(type)));
        assertThat(text.find()).isTrue();
        Matcher example = Pattern.compile("(.*), such as \\{@code ([^}]*)}\\.( An open list\\.)?.*")
                .matcher(sentence(text.group(1)));

        assertThat(example.matches()).as(text.group(1)).isTrue();
        assertThat(example.group(1) + ".").isEqualTo(list.description());
        assertThat(list.entry(example.group(2))).as(example.group(2)).isPresent();
        assertThat(example.group(3) != null).isEqualTo(list.isOpen());
    }

    @ParameterizedTest
    @MethodSource("codeTypes")
    void aKnownCodeHasTheCategoryThatTheFileSaysAndAnUnknownOneHasNone(Class<?> type)
            throws ReflectiveOperationException {
        Codelist list = Codelist.of(type);
        if (list.category().isEmpty()) {
            assertThat(list.entries())
                    .allSatisfy(entry -> assertThat(entry.category()).isEmpty());
            return;
        }
        Method category = type.getMethod("category");
        for (CodelistEntry entry : list.entries()) {
            Optional<?> computed = (Optional<?>)
                    category.invoke(type.getConstructor(String.class).newInstance(entry.code()));
            assertThat(computed.map(code -> ((ClosedCode) code).code()))
                    .as(entry.code())
                    .isPresent()
                    .isEqualTo(entry.category());
        }
        assertThat((Optional<?>)
                        category.invoke(type.getConstructor(String.class).newInstance("fromTomorrow")))
                .isEmpty();
        assertThat(list.entries().stream()
                        .map(entry -> entry.category().orElseThrow())
                        .distinct())
                .as("every category is in use")
                .containsExactlyInAnyOrderElementsOf(list.category().orElseThrow().entries().stream()
                        .map(CodelistEntry::code)
                        .toList());
    }

    /** The codes of a type, in order, with the names of their constants. */
    private static Map<String, String> constants(Class<?> type) {
        Map<String, String> constants = new LinkedHashMap<>();
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                constants.put(((ClosedCode) constant).code(), ((Enum<?>) constant).name());
            }
        } else {
            known(type).forEach(code -> constants.put(code.value(), name(type, code)));
        }
        return constants;
    }

    private static List<? extends Code> known(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> field.getType() == type)
                .map(field -> (Code) value(field))
                .findFirst()
                .orElseThrow()
                .list();
    }

    private static String name(Class<?> type, Code code) {
        return Arrays.stream(type.getFields())
                .filter(field -> code.equals(value(field)))
                .findFirst()
                .orElseThrow()
                .getName();
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }

    private static Path source(Class<?> type) {
        return SOURCES.resolve(type.getName().replace('.', '/') + ".java");
    }

    private static Matcher documented(Class<?> type, String constant) throws IOException {
        String declaration = type.isEnum() ? "" : "public static final " + type.getSimpleName() + " ";
        Matcher documented = Pattern.compile(
                        "/\\*\\*(?<text>(?:(?!\\*/)[\\s\\S])*+)\\*/(?=\\s+" + declaration + constant + "\\b)")
                .matcher(Files.readString(source(type)));
        assertThat(documented.find())
                .as("Javadoc of %s.%s", type.getSimpleName(), constant)
                .isTrue();
        return documented;
    }

    private static String sentence(String javadoc) {
        return javadoc.replaceAll("\\s*\n\\s*\\*?\\s*", " ").strip();
    }
}
