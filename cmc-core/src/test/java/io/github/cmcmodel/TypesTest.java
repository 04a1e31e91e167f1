// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.cmcmodel.mechanism.ConsultativeMechanism;
import io.github.cmcmodel.mechanism.MechanismIndex;
import io.github.cmcmodel.participant.Actor;
import io.github.cmcmodel.rule.Pointer;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.Walk;
import io.github.cmcmodel.validation.MechanismValidator;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.Extensions;
import io.github.cmcmodel.value.code.TopicCode;
import io.github.cmcmodel.value.id.ActorId;
import io.github.cmcmodel.value.id.Id;
import io.github.cmcmodel.value.id.MechanismId;
import io.github.cmcmodel.value.id.MilestoneId;
import io.github.cmcmodel.value.id.OrganizationId;
import io.github.cmcmodel.value.id.ProgressUpdateId;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every type that has a builder promises. */
class TypesTest {
    /** The rules that say which attributes of one object exclude each other. */
    private static final Set<String> EXCLUDING = Stream.of(
                    RuleCode.ACTOR_DIFFERS_FROM_KIND,
                    RuleCode.VENUE_STATE_AND_COUNTRY,
                    RuleCode.RELATION_WITH_TWO_TARGETS,
                    RuleCode.INDICATOR_VALUE_WITH_TWO_TIMES)
            .map(rule -> '{' + rule.messageKey() + '}')
            .collect(Collectors.toSet());

    static Stream<Samples.Pair<?>> samples() {
        return Samples.all().stream();
    }

    @Test
    void thereAreSamplesOfEveryType() {
        Stream<Class<?>> types =
                Shapes.all().stream().<Class<?>>map(Shape::type).filter(type -> type != Count.class);

        assertThat(samples().<Class<?>>map(Samples.Pair::type))
                .as("the types of cmc-core/src/samples/java/io/github/cmcmodel/Samples.java")
                .containsExactlyInAnyOrderElementsOf(types.toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theFirstSampleHasEveryAttributeAndNoDefault(Samples.Pair<?> sample) {
        getters(sample.type()).forEach((name, getter) -> {
            boolean instead = Samples.OF_THE_SECOND_ALONE.contains(attribute(sample, name));
            Object value = get(instead ? sample.second() : sample.first(), getter);
            assertThat(value)
                    .as(wanted(sample, name, "must have a value in the first sample"))
                    .isNotNull()
                    .isNotEqualTo(Optional.empty())
                    .isNotEqualTo(List.of())
                    .isNotEqualTo(Extensions.NONE);
        });
        for (Attribute<?, ?, ?> attribute :
                Shapes.of(sample.type()).orElseThrow().attributes()) {
            if (attribute.presence() == Presence.DEFAULTED) {
                Object value = get(sample.first(), getters(sample.type()).get(attribute.name()));
                assertThat(value)
                        .as(wanted(sample, attribute.name(), "must be another than the default in the first sample"))
                        .isNotEqualTo(attribute.defaultValue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSecondSampleDiffersInEveryAttribute(Samples.Pair<?> sample) {
        getters(sample.type())
                .forEach((name, getter) -> assertThat(get(sample.second(), getter))
                        .as(wanted(sample, name, "must be another in the second sample than in the first"))
                        .isNotNull()
                        .isNotEqualTo(get(sample.first(), getter)));
    }

    private static String wanted(Samples.Pair<?> sample, String attribute, String what) {
        return "%s %s, in cmc-core/src/samples/java/io/github/cmcmodel/Samples.java"
                .formatted(attribute(sample, attribute), what);
    }

    private static String attribute(Samples.Pair<?> sample, String name) {
        return sample.type().getSimpleName() + "." + name;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSamplesBreakNoConstraint(Samples.Pair<?> sample) {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            sample.valid()
                    .forEach(value -> assertThat(validator.validate(value)).isEmpty());
            if (!sample.valid().contains(sample.first())) {
                assertThat(List.of(sample.first(), sample.second()))
                        .as("values with attributes that exclude each other")
                        .allSatisfy(value -> assertThat(validator.validate(value))
                                .isNotEmpty()
                                .allSatisfy(violation -> assertThat(violation.getMessageTemplate())
                                        .isIn(EXCLUDING)));
            } else {
                assertThat(validator.validate(sample.second())).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theValidSamplesTogetherHaveEveryAttribute(Samples.Pair<?> sample) {
        getters(sample.type())
                .forEach((name, getter) -> assertThat(sample.valid())
                        .as(wanted(sample, name, "must have a value in one of the valid samples"))
                        .anySatisfy(value -> assertThat(get(value, getter))
                                .isNotEqualTo(Optional.empty())
                                .isNotEqualTo(List.of())
                                .isNotEqualTo(Extensions.NONE)));
    }

    @Test
    void theSampleMechanismsBreakNoRule() {
        LocalDate today = LocalDate.of(2026, 1, 1);
        MechanismValidator validator = MechanismValidator.create();

        assertThat(validator.validate(Samples.consultativeMechanism(), today).findings())
                .isEmpty();
        assertThat(validator.validate(Samples.consultativeMechanism2(), today).findings())
                .isEmpty();
    }

    @Test
    void theSampleMechanismsReferOnlyToWhatIsInThem() {
        for (ConsultativeMechanism mechanism :
                List.of(Samples.consultativeMechanism(), Samples.consultativeMechanism2())) {
            MechanismIndex index = MechanismIndex.of(mechanism);
            List<Object> references = new ArrayList<>();
            Walk.over(mechanism, Shapes.mechanism(), Pointer.ROOT, (owner, attribute, value, place) -> {
                if (owner instanceof Actor actor && value instanceof ActorId id) {
                    references.add(actor.memberState()
                            .<Object>map(state -> state)
                            .orElseGet(() -> new OrganizationId(id.value())));
                } else if (value instanceof TopicCode
                        || value instanceof Id
                                && !(value instanceof MechanismId
                                        || value instanceof MilestoneId
                                        || value instanceof ProgressUpdateId)) {
                    references.add(value);
                }
            });
            assertThat(references)
                    .hasSizeGreaterThan(50)
                    .allSatisfy(reference -> assertThat(index.findAny(reference))
                            .as("%s %s", reference.getClass().getSimpleName(), reference)
                            .isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void valuesOfEqualAttributesAreEqual(Samples.Pair<?> sample) {
        Object again = Samples.all().stream()
                .filter(other -> other.type() == sample.type())
                .findFirst()
                .orElseThrow()
                .first();

        assertThat(again).isNotSameAs(sample.first()).isEqualTo(sample.first()).hasSameHashCodeAs(sample.first());
        assertThat(again.toString()).isEqualTo(sample.first().toString());
        assertThat(sample.first())
                .isNotEqualTo(sample.second())
                .isNotEqualTo(null)
                .isNotEqualTo("text");
        assertThat(sample.first()).isEqualTo(sample.first());
        assertThat(sample.first().equals(null)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void valuesThatDifferInOneAttributeAreNotEqual(Samples.Pair<?> sample) {
        getters(sample.type()).forEach((name, getter) -> {
            Object builder = toBuilder(sample);
            set(builder, name, get(sample.second(), getter), getter.getReturnType());
            Object other = build(builder);

            assertThat(other).as(attribute(sample, name)).isNotEqualTo(sample.first());
            assertThat(sample.first()).as(attribute(sample, name)).isNotEqualTo(other);
            getters(sample.type())
                    .forEach((otherName, otherGetter) -> assertThat(get(other, otherGetter))
                            .as("%s after setting %s", attribute(sample, otherName), name)
                            .isEqualTo(get(otherName.equals(name) ? sample.second() : sample.first(), otherGetter)));
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aBuilderFromAValueBuildsAnEqualOne(Samples.Pair<?> sample) {
        assertThat(build(toBuilder(sample))).isEqualTo(sample.first()).hasSameHashCodeAs(sample.first());
        Object builder = builder(sample.type());
        invoke(builder, method(builder, "from", sample.type()), sample.first());
        assertThat(build(builder)).isEqualTo(sample.first());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aBuilderCanGoOnAfterItHasBuilt(Samples.Pair<?> sample) {
        lists(sample.type()).forEach((name, getter) -> {
            Object builder = toBuilder(sample);
            Object before = build(builder);
            set(builder, name, List.of(), List.class);

            assertThat(before).as(attribute(sample, name)).isEqualTo(sample.first());
            assertThat((List<?>) get(build(builder), getter))
                    .as(attribute(sample, name))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void addingToABuilderFromAValueAppends(Samples.Pair<?> sample) {
        lists(sample.type()).forEach((name, getter) -> {
            List<Object> expected = new ArrayList<>((List<?>) get(sample.first(), getter));
            List<?> more = (List<?>) get(sample.second(), getter);
            expected.addAll(more);
            Object builder = toBuilder(sample);
            String all = "addAll" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            invoke(builder, method(builder, all, Iterable.class), more);

            assertThat(get(build(builder), getter)).as(attribute(sample, name)).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsLeftOutIsAbsentEmptyOrItsDefault(Samples.Pair<?> sample) {
        Object minimal = minimal(sample);

        getters(sample.type()).forEach((name, getter) -> {
            Object value = get(minimal, getter);
            if (getter.getReturnType() == Optional.class) {
                assertThat(value).as(attribute(sample, name)).isEqualTo(Optional.empty());
            } else if (getter.getReturnType() == List.class) {
                assertThat(value).as(attribute(sample, name)).isEqualTo(List.of());
            } else if (name.equals("extensions")) {
                assertThat(value).isSameAs(Extensions.NONE);
            } else if (getter.isDefault()) {
                assertThat(value)
                        .as(attribute(sample, name))
                        .isEqualTo(Shapes.of(sample.type())
                                .orElseThrow()
                                .attribute(name)
                                .orElseThrow()
                                .defaultValue());
            } else {
                assertThat(value).as(attribute(sample, name)).isEqualTo(get(sample.first(), getter));
            }
        });
        assertThat(minimal).isEqualTo(minimal(sample)).isNotEqualTo(sample.first());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void buildNamesEveryMissingAttributeAtOnce(Samples.Pair<?> sample) {
        List<String> required = new ArrayList<>(required(sample.type()).keySet());
        if (required.isEmpty()) {
            assertThat(build(builder(sample.type()))).isNotNull();
            return;
        }
        assertThat(missing(builder(sample.type()))).containsExactlyInAnyOrderElementsOf(required);
        for (String left : required) {
            Object builder = builder(sample.type());
            required(sample.type()).forEach((name, getter) -> {
                if (!name.equals(left)) {
                    set(builder, name, get(sample.first(), getter), getter.getReturnType());
                }
            });
            assertThat(missing(builder)).containsExactly(left);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nullIsRefusedWithTheNameOfTheAttribute(Samples.Pair<?> sample) {
        getters(sample.type()).forEach((name, getter) -> {
            for (Method setter : builder(sample.type()).getClass().getMethods()) {
                boolean sets = setter.getName().equals(name) && setter.getParameterCount() == 1;
                Class<?> parameter = sets ? setter.getParameterTypes()[0] : boolean.class;
                if (!parameter.isPrimitive() && parameter != Iterable.class) {
                    Throwable refused =
                            catchThrowable(() -> setter.invoke(builder(sample.type()), new Object[] {null}));
                    assertThat(refused.getCause())
                            .as("%s(null)", setter)
                            .isInstanceOf(NullPointerException.class)
                            .hasMessageContaining(name);
                }
            }
        });
        lists(sample.type()).forEach((name, getter) -> {
            Object builder = builder(sample.type());
            Method setter = method(builder, name, Iterable.class);
            Throwable refused = catchThrowable(() -> setter.invoke(builder, Collections.singletonList(null)));
            assertThat(refused.getCause())
                    .as(attribute(sample, name))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessageContaining(name);
            Throwable noList = catchThrowable(() -> setter.invoke(builder, new Object[] {null}));
            assertThat(noList.getCause()).as(attribute(sample, name)).isInstanceOf(NullPointerException.class);
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void listsCannotBeChangedAndDoNotChangeWithTheListGiven(Samples.Pair<?> sample) {
        lists(sample.type()).forEach((name, getter) -> {
            List<?> expected = (List<?>) get(sample.first(), getter);
            List<Object> given = new ArrayList<>(expected);
            Object builder = toBuilder(sample);
            set(builder, name, given, List.class);
            Object value = build(builder);

            given.clear();
            List<?> list = (List<?>) get(value, getter);
            assertThat(list).as(attribute(sample, name)).isEqualTo(expected);
            assertThat(catchThrowable(list::clear))
                    .as(attribute(sample, name))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThat(catchThrowable(() -> list.remove(0))).isInstanceOf(UnsupportedOperationException.class);
            assertThat(catchThrowable(() -> list.add(null))).isInstanceOf(UnsupportedOperationException.class);
            assertThat(catchThrowable(() -> list.iterator().remove())).isInstanceOf(RuntimeException.class);
            assertThat(get(value, getter)).as(attribute(sample, name)).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theTextStartsWithTheNameOfTheTypeAndShowsNoUnknownValue(Samples.Pair<?> sample) {
        assertThat(sample.first().toString())
                .startsWith(sample.type().getSimpleName() + "{")
                .doesNotContain("Immutable", "from tomorrow");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aTypeIsASealedInterfaceWithOneHiddenImplementation(Samples.Pair<?> sample) {
        assertThat(sample.type().isInterface() && sample.type().isSealed()).isTrue();
        Class<?>[] implementations = sample.type().getPermittedSubclasses();
        assertThat(implementations).hasSize(1);
        assertThat(Modifier.isPublic(implementations[0].getModifiers())).isFalse();
        assertThat(Modifier.isFinal(implementations[0].getModifiers())).isTrue();
    }

    /** Each attribute with its getter, {@code extensions} too. */
    private static Map<String, Method> getters(Class<?> type) {
        Map<String, Method> getters = new TreeMap<>();
        for (Method method : type.getMethods()) {
            String name = method.getName().replaceFirst("^(get|is)(?=[A-Z])", "");
            if (!name.equals(method.getName())
                    && method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())) {
                getters.put(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), method);
            }
        }
        return getters;
    }

    private static Map<String, Method> lists(Class<?> type) {
        Map<String, Method> lists = getters(type);
        lists.values().removeIf(getter -> getter.getReturnType() != List.class);
        return lists;
    }

    private static Map<String, Method> required(Class<?> type) {
        Map<String, Method> required = getters(type);
        required.values()
                .removeIf(getter -> getter.isDefault()
                        || getter.getReturnType() == List.class
                        || getter.getReturnType() == Optional.class);
        return required;
    }

    private static Object minimal(Samples.Pair<?> sample) {
        Object builder = builder(sample.type());
        required(sample.type())
                .forEach((name, getter) -> set(builder, name, get(sample.first(), getter), getter.getReturnType()));
        return build(builder);
    }

    private static List<String> missing(Object builder) {
        Throwable refused = catchThrowable(() -> method(builder, "build").invoke(builder));
        assertThat(refused.getCause()).isInstanceOf(IllegalStateException.class);
        String message = refused.getCause().getMessage();
        assertThat(message).startsWith("Cannot build ");
        return Arrays.asList(message.substring(message.indexOf('[') + 1, message.indexOf(']'))
                .split(", "));
    }

    private static Object builder(Class<?> type) {
        try {
            return type.getMethod("builder").invoke(null);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Object toBuilder(Samples.Pair<?> sample) {
        try {
            return sample.type().getMethod("toBuilder").invoke(sample.first());
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Object build(Object builder) {
        return invoke(builder, method(builder, "build"));
    }

    /** Through the setter that takes what the getter gives. */
    private static void set(Object builder, String name, Object value, Class<?> type) {
        invoke(builder, method(builder, name, type == List.class ? Iterable.class : type), value);
    }

    private static Object get(Object value, Method getter) {
        return invoke(value, getter);
    }

    private static Method method(Object object, String name, Class<?>... parameters) {
        try {
            return object.getClass().getMethod(name, parameters);
        } catch (NoSuchMethodException missing) {
            throw new AssertionError(missing);
        }
    }

    private static Object invoke(Object object, Method method, Object... arguments) {
        try {
            return method.invoke(object, arguments);
        } catch (InvocationTargetException refused) {
            throw new AssertionError(method + " threw", refused.getCause());
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
