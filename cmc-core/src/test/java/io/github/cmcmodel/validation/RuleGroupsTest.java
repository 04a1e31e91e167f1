// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.RuleSteps;
import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.Consistent;
import io.github.cmcmodel.constraint.Personal;
import io.github.cmcmodel.constraint.PersonalText;
import io.github.cmcmodel.constraint.PublicTexts;
import io.github.cmcmodel.constraint.Warnings;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each constraint on a type is in the group of the severity of its rules, so that the Default group has errors only; of rules
 * on one object RuleStepsTest says so.
 */
class RuleGroupsTest {
    static List<Shape<?, ?>> shapes() {
        return Shapes.all();
    }

    static List<Shape<?, ?>> personalShapes() {
        return Shapes.all().stream().filter(Shape::isPersonal).toList();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aConstraintOnAnAttributeIsInTheGroupOfItsSeverity(Shape<?, ?> shape) throws ReflectiveOperationException {
        for (Attribute<?, ?, ?> attribute : shape.attributes()) {
            for (Annotation constraint :
                    RuleCatalogue.constraints(shape.type(), attribute).toList()) {
                if (!(constraint instanceof PersonalText)) {
                    RuleCode rule = RuleCatalogue.ruleOf((String) member(constraint, "message"));
                    assertThat((Class<?>[]) member(constraint, "groups"))
                            .as("the groups of %s on %s.%s", rule, shape, attribute.name())
                            .containsExactlyElementsOf(RuleSteps.groups(rule.severity()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theTextsOfATypeArePublicOrPersonal(Shape<?, ?> shape) {
        List<Class<?>> annotations = new ArrayList<>();
        shape.attributes().stream()
                .flatMap(attribute -> RuleCatalogue.constraints(shape.type(), attribute))
                .forEach(constraint -> annotations.add(constraint.annotationType()));

        if (annotations.contains(CleanText.class)) {
            assertThat(publicTexts(shape.type()))
                    .as("@PublicTexts on " + shape + " or on a type above it")
                    .hasSize(1)
                    .allSatisfy(annotation -> assertThat(annotation.groups()).containsExactly(Warnings.class));
        }
        assertThat(annotations.contains(PersonalText.class))
                .as("@PersonalText in " + shape)
                .isEqualTo(shape.isPersonal());
    }

    /** A validator hands out the value that breaks a constraint; of a person that is to be the person. */
    @ParameterizedTest
    @MethodSource("personalShapes")
    void aPersonalTypeHasNoConstraintOnAnAttribute(Shape<?, ?> shape) {
        for (Attribute<?, ?, ?> attribute : shape.attributes()) {
            assertThat(RuleCatalogue.constraints(shape.type(), attribute))
                    .as(shape + "." + attribute.name())
                    .allMatch(constraint -> constraint instanceof PersonalText);
            assertThat(attribute.type() instanceof ValueType.Nested<?> nested
                            && !nested.shape().isPersonal())
                    .as("%s.%s is of a type that is not @Personal", shape, attribute.name())
                    .isFalse();
        }
        assertThat(publicTexts(shape.type())).as("@PublicTexts on " + shape).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("personalShapes")
    void aPersonalTypeAppliesTheErrorsAndTheWarnings(Shape<?, ?> shape) {
        assertThat(shape.type().getAnnotationsByType(Personal.class))
                .extracting(annotation -> List.of(annotation.groups()))
                .containsExactlyInAnyOrder(List.of(), List.of(Warnings.class));
    }

    /** A class-level constraint that this test does not know would be in any group unseen. */
    @ParameterizedTest
    @MethodSource("shapes")
    void thereAreNoOtherConstraintsOnTypes(Shape<?, ?> shape) {
        for (Class<?> type : hierarchy(shape.type())) {
            Set<Class<?>> known = Set.of(
                    Consistent.class, Consistent.List.class, PublicTexts.class, Personal.class, Personal.List.class);
            assertThat(type.getAnnotations())
                    .extracting(Annotation::annotationType)
                    .filteredOn(annotation -> annotation.isAnnotationPresent(Constraint.class)
                            || annotation.getName().endsWith("$List")
                            || annotation == Valid.class)
                    .allMatch(known::contains);
        }
    }

    private static List<PublicTexts> publicTexts(Class<?> type) {
        return hierarchy(type).stream()
                .flatMap(each -> Arrays.stream(each.getAnnotationsByType(PublicTexts.class)))
                .toList();
    }

    private static Set<Class<?>> hierarchy(Class<?> type) {
        Set<Class<?>> hierarchy = new LinkedHashSet<>(Set.of(type));
        Stream.of(type.getInterfaces()).forEach(above -> hierarchy.addAll(hierarchy(above)));
        return hierarchy;
    }

    private static Object member(Annotation annotation, String name) throws ReflectiveOperationException {
        return annotation.annotationType().getMethod(name).invoke(annotation);
    }
}
