// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.code.ClosedCode;
import io.github.cmcmodel.value.code.SharingLevel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Identifiers, codes and dates as parameters of a request: how frameworks look for a way from a text to a type. */
class ParameterTypesTest {
    /** Every type that is written as a text of its own form. */
    static Stream<ValueType<?>> types() {
        return Shapes.all().stream()
                .map(Shape::attributes)
                .flatMap(List::stream)
                .<ValueType<?>>map((Attribute<?, ?, ?> attribute) -> attribute.type())
                .filter(type -> type instanceof ValueType.Form<?> || type instanceof ValueType.Closed<?>)
                .distinct();
    }

    @Test
    void thereAreIdentifiersOpenAndClosedCodesAndDates() {
        assertThat(types().map(type -> type.type().getSimpleName()))
                .contains("CommitmentId", "CommitmentStatus", "SharingLevel", "PartialDate", "DateRange");
    }

    @ParameterizedTest
    @MethodSource("types")
    void thereIsOneWayForAllTypes(ValueType<?> type) throws Exception {
        String text = text(type);
        for (String name : List.of("of", "fromString")) {
            assertThat(factory(type.type(), name).orElseThrow().invoke(null, text))
                    .as(name)
                    .hasToString(
                            type.type().isEnum()
                                    ? type.type().getEnumConstants()[0].toString()
                                    : text);
        }
    }

    /** ParamConverter of JAX-RS: for an enum {@code fromString} goes before {@code valueOf}. */
    @ParameterizedTest
    @MethodSource("types")
    void theSearchOfJaxRsFindsAWay(ValueType<?> type) throws Exception {
        Class<?> wanted = type.type();
        String text = text(type);
        Object found = wanted.isEnum()
                ? factory(wanted, "fromString").orElseThrow().invoke(null, text)
                : hasConstructor(wanted)
                        ? wanted.getConstructor(String.class).newInstance(text)
                        : factory(wanted, "valueOf")
                                .or(() -> factory(wanted, "fromString"))
                                .orElseThrow()
                                .invoke(null, text);

        assertThat(written(found)).isEqualTo(text);
    }

    /** ObjectToObjectConverter of Spring: {@code valueOf}, {@code of}, {@code from}; else a constructor. It never sees an enum. */
    @ParameterizedTest
    @MethodSource("types")
    void theSearchOfSpringFindsAWay(ValueType<?> type) throws Exception {
        Class<?> wanted = type.type();
        if (wanted.isEnum()) {
            return; // Spring takes the name of the constant, before it looks any further
        }
        Object found = factory(wanted, "valueOf")
                .or(() -> factory(wanted, "of"))
                .or(() -> factory(wanted, "from"))
                .orElseThrow()
                .invoke(null, text(type));

        assertThat(written(found)).isEqualTo(text(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTextOfAnotherFormIsAnIllegalArgument(ValueType<?> type) {
        Method of = factory(type.type(), "of").orElseThrow();

        assertThatThrownBy(() -> of.invoke(null, "not this!"))
                .isInstanceOf(InvocationTargetException.class)
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClosedListSaysWhatItHas() {
        assertThat(SharingLevel.of("network")).isEqualTo(SharingLevel.NETWORK);
        assertThatThrownBy(() -> SharingLevel.of("NETWORK"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'code' must be one of public, network, secretariat, but was \"NETWORK\"");
    }

    private static Optional<Method> factory(Class<?> type, String name) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(name)
                        && Modifier.isStatic(method.getModifiers())
                        && method.getReturnType() == type
                        && List.of(method.getParameterTypes()).equals(List.of(String.class)))
                .findFirst();
    }

    private static boolean hasConstructor(Class<?> type) {
        return Stream.of(type.getConstructors())
                .anyMatch(each -> List.of(each.getParameterTypes()).equals(List.of(String.class)));
    }

    private static String text(ValueType<?> type) {
        if (type instanceof ValueType.Closed<?> closed) {
            return ((ClosedCode) closed.values().get(0)).code();
        }
        return type.type() == PartialDate.class
                ? "2016-01"
                : type.type() == DateRange.class ? "2016-12-05/2016-12-08" : "a-1";
    }

    private static String written(Object value) {
        return value instanceof ClosedCode code ? code.code() : value.toString();
    }
}
