// SPDX-License-Identifier: Apache-2.0
package io.github.cmcmodel.validation;

import io.github.cmcmodel.constraint.CleanText;
import io.github.cmcmodel.constraint.ObjectRule;
import io.github.cmcmodel.constraint.PersonalText;
import io.github.cmcmodel.rule.RuleCode;
import io.github.cmcmodel.rule.RuleLayer;
import io.github.cmcmodel.shape.Attribute;
import io.github.cmcmodel.shape.Presence;
import io.github.cmcmodel.shape.Shape;
import io.github.cmcmodel.shape.Shapes;
import io.github.cmcmodel.shape.ValueType;
import io.github.cmcmodel.value.Count;
import io.github.cmcmodel.value.DateRange;
import io.github.cmcmodel.value.Extensible;
import io.github.cmcmodel.value.LocalizedText;
import io.github.cmcmodel.value.PartialDate;
import io.github.cmcmodel.value.code.Code;
import io.github.cmcmodel.value.id.Id;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where each rule applies, such as {@code commitment.end-before-plan} at {@code Commitment.range}: read from the types and the
 * constraints on them, and asked of the rules.
 */
public final class RuleCatalogue {
    private static final Map<RuleCode, List<RulePlace>> PLACES = new EnumMap<>(RuleCode.class);
    private static final Set<RuleCode> CONCLUDE_FROM_ABSENCE = EnumSet.noneOf(RuleCode.class);

    static {
        for (RuleCode rule : RuleCode.values()) {
            PLACES.put(rule, new ArrayList<>());
        }
        for (Shape<?, ?> shape : Shapes.all()) {
            Class<? extends Extensible> type = shape.type().asSubclass(Extensible.class);
            for (Attribute<?, ?, ?> attribute : shape.attributes()) {
                RulePlace place = RulePlace.of(type, attribute.name());
                formRules(type, attribute).forEach(rule -> add(rule, place));
                constraints(type, attribute)
                        .flatMap(constraint -> valueRules(constraint, attribute.type()))
                        .forEach(rule -> add(rule, place));
            }
            ObjectRule.of(type).forEach(rule -> {
                add(rule.code(), RulePlace.of(type));
                note(rule.code(), rule.concludesFromAbsence());
            });
        }
        for (Rule rule : Rules.ALL) {
            rule.places().forEach(place -> add(rule.code(), place));
            note(rule.code(), rule.concludesFromAbsence());
        }
        PLACES.replaceAll((rule, places) -> List.copyOf(places));
    }

    private RuleCatalogue() {}

    /**
     * Where a rule applies.
     *
     * @param rule the rule
     * @return the attributes and types; empty for a rule of the reader's, which applies to any document or member
     */
    public static List<RulePlace> places(RuleCode rule) {
        Objects.requireNonNull(rule, "RuleCatalogue rule");
        return PLACES.getOrDefault(rule, List.of());
    }

    /**
     * Whether a breach of a rule may be found only because something is absent.
     *
     * @param rule the rule
     * @return true if nothing can be concluded where a part could not be read
     */
    public static boolean concludesFromAbsence(RuleCode rule) {
        Objects.requireNonNull(rule, "RuleCatalogue rule");
        return CONCLUDE_FROM_ABSENCE.contains(rule);
    }

    /** The first of the rules that the constraints on an attribute report. */
    static RuleCode ruleOn(Object owner, Attribute<?, ?, ?> attribute) {
        RulePlace place =
                RulePlace.of(Shapes.ofValue(owner).orElseThrow().type().asSubclass(Extensible.class), attribute.name());
        return Arrays.stream(RuleCode.values())
                .filter(rule -> rule.layer() == RuleLayer.VALUE && places(rule).contains(place))
                .findFirst()
                .orElseThrow();
    }

    private static void add(RuleCode rule, RulePlace place) {
        List<RulePlace> places = PLACES.getOrDefault(rule, List.of());
        if (!places.contains(place)) {
            places.add(place);
        }
    }

    private static void note(RuleCode rule, boolean concludesFromAbsence) {
        if (concludesFromAbsence) {
            CONCLUDE_FROM_ABSENCE.add(rule);
        }
    }

    /** What a value of a type keeps to in whatever attribute, or it would not exist. */
    private static List<RuleCode> formRules(Class<?> owner, Attribute<?, ?, ?> attribute) {
        Class<?> type = attribute.type().type();
        if (Id.class.isAssignableFrom(type)) {
            return List.of(RuleCode.ID_MALFORMED);
        }
        if (Code.class.isAssignableFrom(type)) {
            return List.of(RuleCode.CODE_MALFORMED);
        }
        if (type == PartialDate.class) {
            return List.of(RuleCode.DATE_MALFORMED, RuleCode.DATE_IMPOSSIBLE);
        }
        if (type == DateRange.class) {
            return List.of(
                    RuleCode.RANGE_MALFORMED,
                    RuleCode.RANGE_SINGLE_DATE,
                    RuleCode.RANGE_END_BEFORE_START,
                    RuleCode.DATE_IMPOSSIBLE);
        }
        if (owner == Count.class && type == Long.class) {
            return attribute.presence() == Presence.REQUIRED
                    ? List.of(RuleCode.COUNT_NEGATIVE)
                    : List.of(RuleCode.COUNT_UP_TO_BELOW_VALUE, RuleCode.COUNT_UP_TO_WITH_BOUND);
        }
        if (type == BigDecimal.class) {
            return List.of(RuleCode.NUMBER_MALFORMED);
        }
        if (type == LocalizedText.class) {
            return List.of(RuleCode.TEXT_WITHOUT_LANGUAGE, RuleCode.LANGUAGE_DUPLICATE);
        }
        return List.of();
    }

    /** The constraints on an attribute: on its getter, or on what its getter's container holds. */
    static Stream<Annotation> constraints(Class<?> type, Attribute<?, ?, ?> attribute) {
        Method getter = getter(type, attribute.name());
        AnnotatedType result = getter.getAnnotatedReturnType();
        Stream<AnnotatedElement> held = result instanceof AnnotatedParameterizedType container
                ? Arrays.stream(container.getAnnotatedActualTypeArguments())
                : Stream.empty();
        // an annotation for methods and types stands on both where the getter gives the value itself
        return Stream.concat(Stream.of(getter), held)
                .flatMap(element -> Arrays.stream(element.getAnnotations()))
                .filter(annotation -> annotation instanceof PersonalText
                        || annotation.annotationType().isAnnotationPresent(Constraint.class));
    }

    /** The rules that a constraint can report, given what it looks at. */
    static Stream<RuleCode> valueRules(Annotation constraint, ValueType<?> type) {
        if (constraint instanceof CleanText) {
            return textRules(type, true);
        }
        if (constraint instanceof PersonalText text) {
            return textRules(type, !text.contactAllowed());
        }
        return Stream.of(ruleOf(message(constraint)));
    }

    private static Stream<RuleCode> textRules(ValueType<?> type, boolean withoutContact) {
        Stream<RuleCode> ofEveryText =
                Stream.of(RuleCode.TEXT_BLANK, RuleCode.TEXT_TOO_LONG, RuleCode.TEXT_FORBIDDEN_CHARACTER);
        Stream<RuleCode> ofPublicText =
                withoutContact ? Stream.of(RuleCode.PRIVACY_CONTACT_IN_PUBLIC_TEXT) : Stream.empty();
        Stream<RuleCode> ofLocalizedText =
                type instanceof ValueType.Localized ? Stream.of(RuleCode.LANGUAGE_MALFORMED) : Stream.empty();
        return Stream.of(ofEveryText, ofPublicText, ofLocalizedText).flatMap(rules -> rules);
    }

    private static Method getter(Class<?> type, String attribute) {
        String capitalized = attribute.substring(0, 1).toUpperCase(Locale.ROOT) + attribute.substring(1);
        Set<String> names = Set.of("get" + capitalized, "is" + capitalized, attribute); // the last of a record
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && names.contains(method.getName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type.getSimpleName() + " has no getter of " + attribute));
    }

    /**
     * The rule whose message a constraint gives.
     *
     * @param template the message template, such as <code>{io.github.cmcmodel.number.not-positive}</code>
     */
    static RuleCode ruleOf(String template) {
        String prefix = "{" + RuleCode.MESSAGE_KEY_PREFIX;
        if (template.startsWith(prefix) && template.endsWith("}")) {
            String code = template.substring(prefix.length(), template.length() - 1);
            return RuleCode.of(code)
                    .orElseThrow(() -> new IllegalStateException("no rule has the code of message " + template));
        }
        throw new IllegalStateException("a constraint must have a message of one of the rules, but has " + template);
    }

    /** Every constraint has a message; the API has no type for that. */
    private static String message(Annotation constraint) {
        try {
            return (String) constraint.annotationType().getMethod("message").invoke(constraint);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("constraint " + constraint + " has no message", impossible);
        }
    }
}
