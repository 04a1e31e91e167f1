// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.Samples;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.Extensible;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the tables and the types together: neither can gain, lose or move an attribute without the other. */
class ShapeContractTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern GETTER =
            Pattern.compile("^(?! \\*).* (?:get|is)([A-Z]\\w*)\\(\\)(?:;| \\{)$", Pattern.MULTILINE);

    static Stream<Shape<?, ?>> shapesOfInterfaces() {
        return Shapes.all().stream().filter(shape -> shape.type() != Count.class);
    }

    static List<Samples.Pair<?>> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("shapesOfInterfaces")
    void aShapeHasTheAttributesOfItsType(Shape<?, ?> shape) {
        assertThat(names(shape)).containsExactlyInAnyOrderElementsOf(accessors(shape.type()));
    }

    @ParameterizedTest
    @MethodSource("shapesOfInterfaces")
    void aShapeHasTheAttributesInTheOrderOfTheTypesFileWithCitationsLast(Shape<?, ?> shape) throws IOException {
        Path file = SOURCES.resolve(shape.type().getName().replace('.', '/') + ".java");
        List<String> expected = new ArrayList<>();
        Matcher getter = GETTER.matcher(Files.readString(file));
        while (getter.find()) {
            expected.add(decapitalized(getter.group(1)));
        }
        if (accessors(shape.type()).contains("citations")) {
            expected.add("citations");
        }
        assertThat(names(shape)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("shapesOfInterfaces")
    void presenceAndValueTypeAreThoseOfTheGetter(Shape<?, ?> shape) {
        for (Attribute<?, ?, ?> attribute : shape.attributes()) {
            Method getter = getter(shape.type(), attribute.name());
            Type type = getter.getGenericReturnType();
            Presence presence = attribute.presence();
            if (presence == Presence.OPTIONAL) {
                assertThat(getter.getReturnType())
                        .as(shape + "." + attribute.name())
                        .isEqualTo(Optional.class);
            } else if (presence == Presence.LIST) {
                assertThat(getter.getReturnType())
                        .as(shape + "." + attribute.name())
                        .isEqualTo(List.class);
            }
            Type value = type instanceof ParameterizedType container ? container.getActualTypeArguments()[0] : type;
            assertThat(attribute.type().type())
                    .as(shape + "." + attribute.name())
                    .isEqualTo(value == boolean.class ? Boolean.class : value);
            assertThat(getter.isDefault()).as(shape + "." + attribute.name()).isEqualTo(presence == Presence.DEFAULTED);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anAttributeReadsWhatTheGetterOfItsNameGives(Samples.Pair<?> pair) throws ReflectiveOperationException {
        readsWhatTheGettersGive(Shapes.of(pair.type()).orElseThrow(), pair);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aValueIsBuiltAnewFromWhatItsAttributesRead(Samples.Pair<?> pair) {
        isBuiltAnew(Shapes.of(pair.type()).orElseThrow(), pair);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aTextOfACertainFormIsReadAsTheValueThatItWasWrittenFrom(Samples.Pair<?> pair) {
        readsItsForms(Shapes.of(pair.type()).orElseThrow(), pair);
    }

    @Test
    void everyValueTypeWithABuilderHasAShape() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> generated = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(ShapeContractTest::isImmutable)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted()
                    .toList();
            assertThat(shapesOfInterfaces().map(Shape::name).sorted()).isEqualTo(generated);
        }
    }

    @Test
    void noTypeHasTwoAttributesOfOneNameAndEachIsDescribed() {
        for (Shape<?, ?> shape : Shapes.all()) {
            assertThat(names(shape)).doesNotHaveDuplicates();
            assertThat(shape.description()).isNotBlank().endsWith(".").doesNotContain("{@");
            assertThat(shape.attributes())
                    .allSatisfy(attribute ->
                            assertThat(attribute.description()).isNotBlank().doesNotContain("{@"));
        }
    }

    private static <T> void readsWhatTheGettersGive(Shape<T, ?> shape, Samples.Pair<?> pair)
            throws ReflectiveOperationException {
        for (Attribute<T, ?, ?> attribute : shape.attributes()) {
            for (Object value : List.of(pair.first(), pair.second())) {
                assertThat((Object) attribute.getter().apply(shape.type().cast(value)))
                        .as(shape + "." + attribute.name())
                        .isEqualTo(getter(shape.type(), attribute.name()).invoke(value));
            }
        }
    }

    private static <T> void readsItsForms(Shape<T, ?> shape, Samples.Pair<?> pair) {
        for (Attribute<T, ?, ?> attribute : shape.attributes()) {
            if (attribute.type() instanceof ValueType.Form<?> form) {
                for (Object value : attribute.values(shape.type().cast(pair.first()))) {
                    assertThat((Object) form.parse().apply(value.toString()))
                            .as(shape + "." + attribute.name())
                            .isEqualTo(value);
                }
            }
        }
    }

    private static <T, B> void isBuiltAnew(Shape<T, B> shape, Samples.Pair<?> pair) {
        for (Object value : List.of(pair.first(), pair.second())) {
            T original = shape.type().cast(value);
            B builder = shape.builder().get();
            shape.attributes().forEach(attribute -> copy(attribute, original, builder));
            shape.extensions().accept(builder, ((Extensible) value).getExtensions());
            assertThat(shape.build().apply(builder)).isEqualTo(original);
        }
    }

    private static <T, B, V> void copy(Attribute<T, B, V> attribute, T original, B builder) {
        attribute.values(original).forEach(value -> attribute.setter().accept(builder, value));
    }

    private static boolean isImmutable(Path file) {
        try {
            return Files.readString(file).contains("\n@Value.Immutable\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> names(Shape<?, ?> shape) {
        return shape.attributes().stream().map(Attribute::name).collect(Collectors.toList());
    }

    /** What Immutables takes for an attribute: a getter without parameters that is not static. */
    private static List<String> accessors(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> method.getDeclaringClass() != Extensible.class)
                .map(Method::getName)
                .filter(name -> name.matches("(get|is)[A-Z].*"))
                .map(name -> decapitalized(name.replaceFirst("^(get|is)", "")))
                .collect(Collectors.toList());
    }

    private static Method getter(Class<?> type, String attribute) {
        String end = attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
        return Arrays.stream(type.getMethods())
                .filter(method ->
                        method.getName().equals("get" + end) || method.getName().equals("is" + end))
                .findFirst()
                .orElseThrow();
    }

    private static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
