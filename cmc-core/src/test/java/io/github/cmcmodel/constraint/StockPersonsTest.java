// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cmcmodel.RuleSamples;
import io.github.cmcmodel.Samples;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.LocalizedText;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An application's own validator shows nothing of a person, whatever is wrong with it. */
class StockPersonsTest {
    /** In every text of the person, in the language tags, and in the unknown members and their names. */
    private static final String SECRET = "Quashie";

    private static final Pointer PERSON = Pointer.ROOT.path("networks", 0, "focalPoints", 0, "person");

    /** Of every kind of value that can be about a person, one in which everything is wrong. */
    static Stream<Extensible> persons() {
        return Shapes.all().stream().filter(Shape::isPersonal).map(StockPersonsTest::faulty);
    }

    @Test
    void aFocalPointsPersonIsTheOnlyKind() {
        assertThat(persons()).hasSize(1).allMatch(FocalPointPerson.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("persons")
    void nothingOfAPersonIsInAViolationOfThePersonAlone(Extensible person) {
        assertThat(violations(person)).isNotEmpty().allSatisfy(StockPersonsTest::showsNothing);
    }

    @Test
    void nothingOfAPersonIsInAViolationOfTheMechanismAroundIt() {
        ConsultativeMechanism mechanism = mechanism();

        assertThat(violations(mechanism)).isNotEmpty().allSatisfy(StockPersonsTest::showsNothing);
        assertThat(violations(mechanism.getNetworks().get(0))).isNotEmpty().allSatisfy(StockPersonsTest::showsNothing);
    }

    @Test
    void everyAttributeAndEveryRuleIsReportedAllTheSame() {
        assertThat(Stock.found(mechanism()))
                .containsExactlyInAnyOrder(
                        line("name", "text.forbidden-character", Map.of("character", "…", "offset", 8)),
                        line("email", "text.forbidden-character", Map.of("character", "…", "offset", 8)),
                        line("telephone", "text.forbidden-character", Map.of("character", "…", "offset", 8)),
                        line("purpose", "language.malformed", Map.of("language", "…")),
                        line("purpose", "text.blank", Map.of()),
                        line("purpose", "text.forbidden-character", Map.of("character", "…", "offset", 26)));
        assertThat(Stock.found(mechanism(), Warnings.class))
                .containsExactly(line("purpose", "privacy.contact-in-public-text", Map.of("kind", "e-mail")));
        assertThat(Stock.found(mechanism(), Notices.class)).isEmpty();
    }

    @Test
    void theTypesWithTextsOfAPersonAreAllTried() {
        Set<String> texts = Shapes.of(FocalPointPerson.class).orElseThrow().attributes().stream()
                .filter(attribute -> isText(attribute.type()))
                .map(Attribute::name)
                .collect(Collectors.toSet());

        assertThat(violations(faulty(Shapes.of(FocalPointPerson.class).orElseThrow())))
                .extracting(violation -> Breach.pointer(violation).steps().get(0))
                .containsAll(texts);
    }

    /**
     * Spring reads the value at the path of a violation, to log it: the names of its property nodes with the indexes between
     * them.
     */
    @Test
    void thePropertiesOnThePathEndAtThePerson() {
        for (ConstraintViolation<?> violation : violations(mechanism())) {
            List<String> properties = new ArrayList<>();
            for (Path.Node node : violation.getPropertyPath()) {
                if (node.getKind() == ElementKind.PROPERTY) {
                    properties.add(node.getName());
                }
            }
            assertThat(properties).containsExactly("networks", "focalPoints", "person");
            assertThat(violation.getPropertyPath().toString()).startsWith("networks[0].focalPoints[0].person.");
        }
    }

    private static String line(String attribute, String rule, Map<String, ?> arguments) {
        return Stock.line(PERSON.member(attribute), rule, arguments);
    }

    private static Set<ConstraintViolation<Object>> violations(Object value) {
        return Stock.VALIDATOR.validate(value, Stock.ALL);
    }

    private static void showsNothing(ConstraintViolation<?> violation) {
        assertThat(List.of(
                        violation.getInvalidValue(),
                        violation.getMessage(),
                        violation.getPropertyPath(),
                        violation.getRootBean(),
                        violation.getLeafBean(),
                        Breach.of(violation),
                        violation))
                .allSatisfy(shown -> assertThat(shown.toString()).doesNotContainIgnoringCase(SECRET));
        assertThat(violation.getInvalidValue()).isInstanceOf(FocalPointPerson.class);
    }

    private static ConsultativeMechanism mechanism() {
        FocalPointPerson person = (FocalPointPerson) persons().findFirst().orElseThrow();
        return RuleSamples.withPerson(any -> person.toBuilder());
    }

    private static boolean isText(ValueType<?> type) {
        return type instanceof ValueType.Text || type instanceof ValueType.Localized;
    }

    private static <T, B> Extensible faulty(Shape<T, B> shape) {
        T sample = shape.type()
                .cast(Samples.all().stream()
                        .filter(pair -> pair.type() == shape.type())
                        .findFirst()
                        .orElseThrow()
                        .first());
        B builder = shape.newBuilder();
        shape.attributes().forEach(attribute -> set(attribute, sample, builder));
        shape.extensions(builder, Extensions.of(Map.of("x" + SECRET, SECRET)));
        return (Extensible) shape.build(builder);
    }

    private static <T, B, V> void set(Attribute<T, B, V> attribute, T sample, B builder) {
        if (isText(attribute.type())) {
            Object text = attribute.type() instanceof ValueType.Text
                    ? SECRET + "\n\u202E"
                    : LocalizedText.of("en", "Ask " + SECRET + "@example.org" + "\n\n\n\u0000")
                            .and(SECRET + "_", " ");
            attribute.set(builder, attribute.type().type().cast(text));
        } else {
            attribute.values(sample).forEach(value -> attribute.set(builder, value));
        }
    }
}
