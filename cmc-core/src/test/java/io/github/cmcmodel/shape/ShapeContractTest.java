// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.cmcmodel.Samples;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.Extensible;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The derived tables and what reflection sees of the types are the same. */
class ShapeContractTest {
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
    void everyTypeWithABuilderIsReachedFromTheRoot() {
        Set<String> builders = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(new ImportOption.DoNotIncludeJars())
                .importPackages("io.github.cmcmodel")) {
            if (type.isTopLevelClass()
                    && type.tryGetMethod("build").isPresent()
                    && type.getSimpleName().endsWith("Builder")) {
                builders.add(type.getSimpleName().replaceFirst("Builder$", ""));
            }
        }

        assertThat(builders)
                .contains("Commitment")
                .containsExactlyElementsOf(
                        shapesOfInterfaces().map(Shape::name).sorted().toList());
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
                assertThat(attribute.get(shape.type().cast(value)))
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
            B builder = shape.newBuilder();
            shape.attributes().forEach(attribute -> copy(attribute, original, builder));
            shape.extensions(builder, ((Extensible) value).getExtensions());
            assertThat(shape.build(builder)).isEqualTo(original);
        }
    }

    private static <T, B, V> void copy(Attribute<T, B, V> attribute, T original, B builder) {
        attribute.values(original).forEach(value -> attribute.set(builder, value));
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
