// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cmcmodel.constraint.CountryCodes;
import io.github.cmcmodel.rule.InvalidValueException;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleMessages;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.SharingLevel;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What works in an application that has excluded Hibernate Validator, which is not on the class path of this test. */
class TypesWithoutValidatorTest {
    static List<Samples.Pair<?>> samples() {
        return Samples.all();
    }

    @Test
    void hibernateValidatorIsNotThere() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("org.hibernate.validator.HibernateValidator"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void valuesCanBeBuiltComparedAndShown(Samples.Pair<?> sample) throws ReflectiveOperationException {
        Object builder = sample.type().getMethod("toBuilder").invoke(sample.first());
        Object again = builder.getClass().getMethod("build").invoke(builder);

        assertThat(again).isEqualTo(sample.first()).hasSameHashCodeAs(sample.first());
        assertThat(again).isNotEqualTo(sample.second());
        assertThat(again.toString()).startsWith(sample.type().getSimpleName());
    }

    /** As frameworks do that look at every annotation they meet. */
    @ParameterizedTest
    @MethodSource("samples")
    void theConstraintsCanBeRead(Samples.Pair<?> sample) {
        List<Annotation> annotations = new ArrayList<>(List.of(sample.type().getAnnotations()));
        for (Method method : sample.type().getMethods()) {
            annotations.addAll(List.of(method.getAnnotations()));
            AnnotatedType type = method.getAnnotatedReturnType();
            if (type instanceof AnnotatedParameterizedType container) {
                Arrays.stream(container.getAnnotatedActualTypeArguments())
                        .forEach(argument -> annotations.addAll(List.of(argument.getAnnotations())));
            }
        }

        assertThat(annotations).allSatisfy(annotation -> {
            assertThat(annotation.toString()).isNotBlank();
            assertThat(annotation.annotationType().getAnnotations()).isNotEmpty();
        });
    }

    @Test
    void valuesThatCannotExistAreRefusedWithTheirMessage() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PartialDate.parse("2016-13"))
                .withMessage("date.impossible: must be a date that exists, but was \"2016-13\"");
        assertThat(RuleMessages.format(RuleCode.TEXT_BLANK, Map.of(), Locale.FRENCH))
                .isNotBlank();
    }

    @Test
    void countriesAreFoundAndPersonsRedacted() {
        assertThat(CountryCodes.find(CountryCodes.Standard.ALPHA2, "TT")).isPresent();
        assertThat(Samples.consultativeMechanism().redacted(SharingLevel.PUBLIC))
                .isNotEqualTo(Samples.consultativeMechanism());
    }
}
