// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cmcmodel.RuleSteps;
import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.consultation.Attendance;
import io.github.cmcmodel.consultation.Consultation;
import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.network.FocalPointPerson;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.participant.MemberState;
import io.github.cmcmodel.plan.ActionPlan;
import io.github.cmcmodel.plan.Commitment;
import io.github.cmcmodel.plan.CommitmentRelation;
import io.github.cmcmodel.plan.Milestone;
import io.github.cmcmodel.plan.ProgressUpdate;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleLayer;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.code.Code;
import io.github.cmcmodel.value.code.TopicCode;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCatalogueTest {
    /** The layers whose rules are on no attribute. */
    private static final Set<RuleLayer> NOWHERE =
            EnumSet.of(RuleLayer.DOCUMENT, RuleLayer.STRUCTURE, RuleLayer.VALIDATOR);

    static List<Shape<?, ?>> shapes() {
        return Shapes.all();
    }

    @Test
    void everyRuleAcrossObjectsIsOfThatLayer() {
        assertThat(Rules.ALL).extracting(rule -> rule.code().layer()).containsOnly(RuleLayer.MECHANISM);
    }

    @Test
    void everyRuleOnObjectsIsListedByATypeThatItLooksAt() {
        Set<RuleCode> listed = EnumSet.noneOf(RuleCode.class);
        for (Shape<?, ?> shape : Shapes.all()) {
            for (ObjectRule<Object> rule : ObjectRule.of(shape.type())) {
                assertThat(listed.add(rule.code()))
                        .as("%s is listed once", rule)
                        .isTrue();
                assertThat(lookedAt(rule)).as(rule.getClass().getName()).isEqualTo(shape.type());
                assertThat(RuleCatalogue.places(rule.code()))
                        .containsExactly(new RulePlace(shape.type().asSubclass(Extensible.class), Optional.empty()));
                assertThat(RuleCatalogue.concludesFromAbsence(rule.code())).isEqualTo(rule.concludesFromAbsence());
            }
        }

        assertThat(listed)
                .containsExactlyElementsOf(RuleSteps.checked().stream()
                        .filter(rule -> rule.layer() == RuleLayer.OBJECT)
                        .toList());
    }

    private static Class<?> lookedAt(ObjectRule<?> rule) {
        ParameterizedType type = (ParameterizedType) rule.getClass().getGenericInterfaces()[0];
        return (Class<?>) type.getActualTypeArguments()[0];
    }

    /** An unknown constraint would end in an exception while somebody's document is checked. */
    @ParameterizedTest
    @MethodSource("shapes")
    void everyConstraintOnATypeReportsRulesOnValues(Shape<?, ?> shape) {
        for (Attribute<?, ?, ?> attribute : shape.attributes()) {
            List<Annotation> constraints =
                    RuleCatalogue.constraints(shape.type(), attribute).toList();
            constraints.forEach(constraint -> assertThat(RuleCatalogue.valueRules(constraint, attribute.type()))
                    .as("%s on %s.%s", constraint, shape, attribute.name())
                    .isNotEmpty()
                    .allMatch(rule -> rule.layer() == RuleLayer.VALUE));
            assertThat(constraints)
                    .as("%s.%s", shape, attribute.name())
                    .doesNotHaveDuplicates()
                    .hasSizeLessThan(2);
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void everyTextAndEveryOpenCodeHasAConstraint(Shape<?, ?> shape) {
        for (Attribute<?, ?, ?> attribute : shape.attributes()) {
            ValueType<?> type = attribute.type();
            boolean text = type == ValueType.TEXT || type == ValueType.LOCALIZED_TEXT;
            boolean topic = type.type() == TopicCode.class && !attribute.identifies();
            boolean code = Code.class.isAssignableFrom(type.type()) && !topic; // a topic is a reference
            if (text || code) {
                assertThat(RuleCatalogue.constraints(shape.type(), attribute))
                        .as("%s.%s", shape, attribute.name())
                        .hasSize(1);
            }
        }
    }

    /** A constraint with no shape to walk by would be checked by no validator of ours. */
    @ParameterizedTest
    @MethodSource("shapes")
    void noConstraintStandsBesideTheAttributes(Shape<?, ?> shape) {
        List<String> attributes =
                shape.attributes().stream().map(Attribute::name).toList();
        List<String> constrained = new ArrayList<>();
        for (Method method : shape.type().getMethods()) {
            Stream.of(method.getAnnotations())
                    .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                    .forEach(annotation -> constrained.add(
                            method.getName().replaceFirst("^(get|is)", "").toLowerCase(Locale.ROOT)));
        }

        assertThat(attributes.stream().map(name -> name.toLowerCase(Locale.ROOT)))
                .containsAll(constrained);
    }

    @Test
    void tellsWhereEachRuleApplies() {
        assertThat(RuleCatalogue.places(RuleCode.PRIVACY_CONTACT_IN_PUBLIC_TEXT))
                .contains(RulePlace.of(Commitment.class, "text"), RulePlace.of(FocalPointPerson.class, "purpose"))
                .doesNotContain(RulePlace.of(FocalPointPerson.class, "email"));
        assertThat(RuleCatalogue.places(RuleCode.TEXT_BLANK)).contains(RulePlace.of(FocalPointPerson.class, "email"));
        assertThat(RuleCatalogue.places(RuleCode.LANGUAGE_MALFORMED))
                .contains(RulePlace.of(Commitment.class, "text"))
                .doesNotContain(RulePlace.of(Commitment.class, "chapter"));
        assertThat(RuleCatalogue.places(RuleCode.NUMBER_NOT_POSITIVE))
                .containsExactly(RulePlace.of(ActionPlan.class, "reportingCycleYears"));
        assertThat(RuleCatalogue.places(RuleCode.ISO_UNKNOWN_CODE))
                .hasToString("[MemberState.alpha2, MemberState.alpha3, MemberState.m49, MemberState.partOf, "
                        + "Actor.country, Venue.country]");
        assertThat(RuleCatalogue.places(RuleCode.COUNT_NEGATIVE)).containsExactly(RulePlace.of(Count.class, "value"));
        assertThat(RuleCatalogue.places(RuleCode.CONSULTATION_HELD_WITHOUT_DATE))
                .containsExactly(RulePlace.of(Consultation.class));
        assertThat(RuleCatalogue.places(RuleCode.ID_DUPLICATE))
                .contains(
                        RulePlace.of(ProgressUpdate.class, "id"),
                        RulePlace.of(Milestone.class, "id"),
                        RulePlace.of(Commitment.class, "id"))
                .doesNotContain(RulePlace.of(Actor.class, "id"), RulePlace.of(ConsultativeMechanism.class, "id"));
        assertThat(RuleCatalogue.places(RuleCode.REFERENCE_UNRESOLVED))
                .contains(RulePlace.of(Actor.class, "id"), RulePlace.of(CommitmentRelation.class, "commitment"))
                .doesNotContain(
                        RulePlace.of(ProgressUpdate.class, "replaces"),
                        RulePlace.of(Commitment.class, "id"),
                        RulePlace.of(MemberState.class, "partOf"));
        assertThat(RuleCatalogue.places(RuleCode.FACT_DISPUTED))
                .contains(RulePlace.of(Attendance.class), RulePlace.of(ConsultativeMechanism.class));
        assertThat(RuleCatalogue.places(RuleCode.JSON_SYNTAX)).isEmpty();
    }

    @Test
    void everyRuleThatIsNeitherTheReadersNorTheValidatorsAppliesSomewhere() {
        for (RuleCode rule : RuleSteps.checked()) {
            boolean nowhere = NOWHERE.contains(rule.layer());
            assertThat(RuleCatalogue.places(rule).isEmpty()).as(rule.code()).isEqualTo(nowhere);
            assertThat(RuleCatalogue.places(rule)).doesNotHaveDuplicates();
        }
    }

    @Test
    void refusesAPlaceThatDoesNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulePlace.of(Commitment.class, "titel"))
                .withMessage("'attribute' must be one of Commitment, but was \"titel\"");
        assertThatIllegalArgumentException().isThrownBy(() -> RulePlace.of(Extensible.class));
    }

    @Test
    void aConstraintWithoutAMessageOfOursIsRefused() throws ReflectiveOperationException {
        class Other {
            @NotNull
            String value() {
                return "";
            }
        }
        Annotation other = Other.class.getDeclaredMethod("value").getAnnotation(NotNull.class);
        CleanText text = Commitment.class.getMethod("getTitle").getAnnotation(CleanText.class);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> RuleCatalogue.valueRules(other, ValueType.TEXT))
                .withMessageContaining("{jakarta.validation.constraints.NotNull.message}");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> RuleCatalogue.ruleOf("{io.github.cmcmodel.no.such-rule}"));
        assertThat(RuleCatalogue.valueRules(
                        text,
                        Shapes.of(Commitment.class)
                                .flatMap(shape -> shape.attribute("title"))
                                .orElseThrow()
                                .type()))
                .hasSize(5);
    }
}
