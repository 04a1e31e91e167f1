// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.Samples;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the list of all shapes and the ways to find one together. What there is a shape for, ShapeContractTest holds. */
class ShapesTest {
    static List<Shape<?, ?>> shapes() {
        return Shapes.all();
    }

    static List<Samples.Pair<?>> samples() {
        return Samples.all();
    }

    /** Has the name of a type of the model. */
    private interface Commitment {}

    @ParameterizedTest
    @MethodSource("shapes")
    void theShapeInTheListIsTheOneFoundByItsClass(Shape<?, ?> shape) {
        assertThat((Object) Shapes.of(shape.type()).orElseThrow()).isSameAs(shape);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theShapeOfAValueIsThatOfItsType(Samples.Pair<?> pair) {
        Shape<?, ?> shape = Shapes.of(pair.type()).orElseThrow();

        assertThat((Object) Shapes.ofValue(pair.first()).orElseThrow()).isSameAs(shape);
        assertThat((Object) Shapes.ofValue(pair.second()).orElseThrow()).isSameAs(shape);
    }

    @Test
    void noShapeIsListedTwice() {
        assertThat(Shapes.all()).doesNotHaveDuplicates();
    }

    @Test
    void aShapeStandsAfterThoseThatItContains() {
        Set<Shape<?, ?>> before = new HashSet<>();
        for (Shape<?, ?> shape : Shapes.all()) {
            for (Attribute<?, ?, ?> attribute : shape.attributes()) {
                if (attribute.type() instanceof ValueType.Nested<?> nested) {
                    assertThat(before).as(shape + "." + attribute.name()).contains(nested.shape());
                }
            }
            before.add(shape);
        }
    }

    @Test
    void anObjectIsOfTheShapeOfItsClass() {
        for (Shape<?, ?> shape : Shapes.all()) {
            for (Attribute<?, ?, ?> attribute : shape.attributes()) {
                if (attribute.type() instanceof ValueType.Nested<?> nested) {
                    assertThat(nested.shape().type()).isEqualTo(nested.type());
                    assertThat(nested)
                            .isEqualTo(ValueType.nested(nested.type()))
                            .hasToString(nested.shape().name());
                }
            }
        }
    }

    @Test
    void aClassOfAnotherWithTheNameOfATypeHasNoShape() {
        assertThat(Shapes.of(Commitment.class)).isEmpty();
        assertThat(Shapes.ofValue(new Commitment() {})).isEmpty();
        assertThat(Shapes.of(String.class)).isEmpty();
        assertThat(Shapes.ofValue("a text")).isEmpty();
    }

    @Test
    void theClassThatImplementsATypeHasNoShapeThoughItsValuesHave() {
        Object value = Samples.consultativeMechanism();

        assertThat((Object) Shapes.ofValue(value).orElseThrow()).isSameAs(Shapes.mechanism());
        assertThat(Shapes.of(value.getClass())).isEmpty();
    }
}
